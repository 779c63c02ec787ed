package io.github.attest.page;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/** The templates, compiled with the application. Whatever they show is escaped for where it stands. Safe for several threads. */
public final class Templates {
    private static final TemplateEngine ENGINE = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Templates.class.getClassLoader(), "io.github.attest.page.template");

    static {
        ENGINE.setBinaryStaticContent(false);
    }

    private Templates() {}

    /**
     * A page as UTF-8.
     *
     * @param template name of the template, without its extension
     * @param page what every page has
     * @param shown what this one shows
     */
    public static byte[] render(String template, Page page, Object shown) {
        Utf8ByteOutput output = new Utf8ByteOutput();
        ENGINE.render(template + ".jte", Map.of("page", page, "shown", shown), output);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
        try {
            output.writeTo(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
