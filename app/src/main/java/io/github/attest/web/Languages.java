package io.github.attest.web;

import io.github.attest.page.Strings;

/** Which language somebody reads the pages in. */
final class Languages {
    private static final String ATTRIBUTES = "; Path=/; SameSite=Lax; Max-Age=31536000";

    /** Remembers a language, and shows the page again from which it was chosen. */
    Reply choose(Call call) {
        String code = Strings.in(call.named("code"))
                .orElseThrow(() -> Failure.notFound("language"))
                .language();
        return Html.seeOther(call.query().one("to").filter(Languages::here).orElse("/"))
                .with("Set-Cookie", Html.LANGUAGE + "=" + code + ATTRIBUTES);
    }

    /** Whether an address is one of this server: nobody is sent elsewhere. */
    static boolean here(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && path.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\');
    }
}
