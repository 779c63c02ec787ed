package io.github.attest.reading;

import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.reading.Body.Paragraph;
import io.github.attest.text.SourceCatalogue;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts a report together from what a document, its container and its address say. */
final class Assembly {
    /** The dateline stands in one of the first paragraphs; before it there may be a file number. */
    private static final int DATELINE_PARAGRAPHS = 3;

    private Assembly() {}

    /** The report of a document whose page was read; {@code language} is what the page declares, empty if nothing. */
    static Report of(Document document, Page page, String language, SourceCatalogue catalogue) {
        Details details = document.details().or(page.details());
        String text = page.body().text();
        Dateline dateline = dateline(page.body(), catalogue);
        Optional<Address> address = Address.of(details.url());
        Source outlet = outlet(details, document, dateline, catalogue);
        String sha256 = document.content().sha256();
        return new Report(
                details.id() != null ? details.id() : sha256.substring(0, 16),
                outlet,
                details.url(),
                details.title(),
                details.byline(),
                published(details, address.map(Address::date).orElse(null), dateline),
                details.retrieved() != null
                        ? details.retrieved()
                        : address.map(Address::captured).orElse(null),
                LanguageGuess.of(
                        titled(details.title(), text), details.language() != null ? details.language() : language),
                text,
                page.body().isEmpty() ? List.of() : Voices.of(page.body(), outlet, catalogue),
                sha256);
    }

    /** Title and text together tell the language of a short report better than the text alone, which may be a notice. */
    private static String titled(@Nullable String title, String text) {
        return title == null ? text : title + "\n" + text;
    }

    private static @Nullable Dateline dateline(Body body, SourceCatalogue catalogue) {
        List<Paragraph> paragraphs = body.paragraphs();
        for (Paragraph paragraph : paragraphs.subList(0, Math.min(DATELINE_PARAGRAPHS, paragraphs.size()))) {
            Optional<Dateline> dateline = Dateline.of(paragraph.text(), catalogue);
            if (dateline.isPresent()) {
                return dateline.get();
            }
        }
        return null;
    }

    private static @Nullable LocalDate published(
            Details details, @Nullable LocalDate address, @Nullable Dateline dateline) {
        if (details.published() != null) {
            return details.published();
        }
        return address != null ? address : dateline == null ? null : dateline.date();
    }

    /** Who published: by name, by address, or the station or paper that signs the dateline and is no agency. */
    private static @Nullable Source outlet(
            Details details, Document document, @Nullable Dateline dateline, SourceCatalogue catalogue) {
        String given = document.details().source();
        String url = details.url();
        Optional<Source> outlet = Sources.publisher(given, url, catalogue);
        if (outlet.isEmpty()) {
            outlet = Sources.publisher(details.source(), null, catalogue);
        }
        if (outlet.isEmpty() && dateline != null) {
            outlet = dateline.namedSource(catalogue).filter(source -> !catalogue.isAgency(source));
        }
        return outlet.orElse(null);
    }
}
