package io.github.attest.web;

import io.github.attest.page.AboutView;
import io.github.attest.page.Handbook;
import io.github.attest.page.Section;
import io.github.attest.text.NumeralProfiles;

/** How the record is kept: the documents on the method, as pages. */
final class AboutPages {
    private final Html html;

    AboutPages(Html html) {
        this.html = html;
    }

    /** A document; without a name the first. */
    Reply show(Call call) {
        String document = call.name("page").orElse(Handbook.DOCUMENTS.getFirst());
        return html.page(
                call,
                Section.ABOUT,
                "about",
                new AboutView(
                        document,
                        Handbook.html(document).orElseThrow(() -> Failure.notFound("page")),
                        NumeralProfiles.names().stream()
                                .map(NumeralProfiles::named)
                                .toList(),
                        Handbook.notice()));
    }
}
