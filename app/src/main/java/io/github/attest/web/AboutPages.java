package io.github.attest.web;

import io.github.attest.page.AboutView;
import io.github.attest.page.Handbook;
import io.github.attest.page.Section;
import io.github.attest.page.Strings;
import io.github.attest.text.NumeralProfiles;
import java.util.List;
import java.util.Set;

/** How the record is kept: the documents on the method, as pages. */
final class AboutPages {
    /** The parameter that names the language of a document, which is otherwise the reader's if it is in that. */
    private static final String IN = "in";

    static final Set<String> NAMES = Set.of(IN);

    private final Html html;

    AboutPages(Html html) {
        this.html = html;
    }

    /** A document; without a name the first. */
    Reply show(Call call) {
        String document = call.name("page").orElse(Handbook.DOCUMENTS.getFirst());
        List<Strings> languages = Handbook.languages(document).stream()
                .flatMap(language -> Strings.in(language).stream())
                .toList();
        if (languages.isEmpty()) {
            throw Failure.notFound("page");
        }
        String wished =
                call.query().one(IN).orElseGet(() -> Html.strings(call.visit()).language());
        Strings language = languages.stream()
                .filter(one -> one.language().equals(wished))
                .findFirst()
                .orElse(languages.getFirst());
        return html.page(
                call,
                Section.ABOUT,
                "about",
                new AboutView(
                        document,
                        language,
                        languages.stream().filter(one -> !one.equals(language)).toList(),
                        Handbook.html(document, language.language()),
                        NumeralProfiles.names().stream()
                                .map(NumeralProfiles::named)
                                .toList(),
                        Handbook.notice()));
    }
}
