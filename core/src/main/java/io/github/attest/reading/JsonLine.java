package io.github.attest.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import io.github.attest.text.SourceCatalogue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One line of JSON as a document; used once. */
final class JsonLine {
    static final String TYPE = "application/json";

    private final Document document;
    private final SourceCatalogue catalogue;
    private final List<Problem> problems = new ArrayList<>();

    JsonLine(Document document, SourceCatalogue catalogue) {
        this.document = document;
        this.catalogue = catalogue;
    }

    Reading read() {
        return new Reading(document, report(), problems);
    }

    private @Nullable Report report() {
        Decoding decoding = Decoding.unicode(document.content());
        if (!decoding.intact()) {
            problems.add(Fault.BROKEN_UTF8.at(document.location(), "UTF-8"));
        }
        try {
            return report(JsonDocument.parse(decoding.text()));
        } catch (JsonProcessingException e) {
            problems.add(Fault.INVALID_JSON.at(document.location(), e.getOriginalMessage()));
            return null;
        }
    }

    private @Nullable Report report(JsonDocument json) {
        String text = json.field("text");
        String html = json.field("html");
        if (text == null && html == null && json.field("title") == null) {
            problems.add(Fault.JSON_WITHOUT_TEXT.at(document.location()));
            return null;
        }
        Details details = json.details();
        String published = json.field("published");
        if (published != null && details.published() == null) {
            problems.add(Fault.INVALID_DATE.at(document.location(), shortened(published)));
        }
        Document line = new Document(document.location(), TYPE, document.content(), details.or(document.details()));
        Page page = new Page(PlainText.body(text == null ? "" : text), Details.NONE);
        return text == null && html != null ? html(line, html) : Assembly.of(line, page, "", catalogue);
    }

    private Report html(Document line, String html) {
        HtmlPage page = HtmlPage.of(html);
        problems.addAll(page.problems(line.location()));
        return Assembly.of(line, page.page(), page.language(), catalogue);
    }

    private static String shortened(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "\u2026" : value;
    }
}
