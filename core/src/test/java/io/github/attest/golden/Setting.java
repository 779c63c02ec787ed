package io.github.attest.golden;

import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands above a golden text.
 *
 * @param published the day it is said to be published
 * @param source the outlet
 * @param title the headline
 */
record Setting(
        @Nullable LocalDate published,
        @Nullable String source,
        @Nullable String title) {
    static final Setting NONE = new Setting(null, null, null);

    /**
     * This setting with one header changed.
     *
     * @param header for example {@code @published 2026-03-04}
     * @throws IllegalArgumentException if there is no such header
     */
    Setting with(String header) {
        int space = header.indexOf(' ');
        String value = header.substring(space + 1).strip();
        return switch (header.substring(0, Math.max(space, 0))) {
            case "@published" -> new Setting(LocalDate.parse(value), source, title);
            case "@source" -> new Setting(published, value.equals("none") ? null : value, title);
            case "@title" -> new Setting(published, source, value);
            default -> throw new IllegalArgumentException("no such header: " + header);
        };
    }

    /** This setting without the headline, which belongs to one text only. */
    Setting untitled() {
        return new Setting(published, source, null);
    }

    /** The report that has this text, all in the outlet's own voice. */
    Report report(String id, String text) {
        Source outlet = source == null ? null : new Source(source, SourceKind.OUTLET);
        Passage own = new Passage(0, text.length(), Passage.Voice.OWN, null);
        return new Report(id, outlet, null, title, null, published, null, "en", text, List.of(own), digest(text));
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
