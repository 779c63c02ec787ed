package io.github.attest.reading;

import io.github.attest.model.Passage;
import io.github.attest.model.Passage.Voice;
import io.github.attest.model.Source;
import io.github.attest.reading.Body.Paragraph;
import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import io.github.attest.text.SourceCatalogue;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Splits a text into passages by whose words they are. Another source speaks
 *
 * <ul>
 *   <li>after a dateline that names an agency other than the outlet, to the end or the next dateline;
 *   <li>after a short line that names a source and breaks off ("SANA reports…"), to the end;
 *   <li>after a short line that names a source and ends in a colon, as long as paragraphs are set apart as quotations or open
 *       with a quotation mark.
 * </ul>
 *
 * <p>Whatever is not certain stays the outlet's own.
 */
final class Voices {
    /** An introducing line has no more words and marks than this. */
    private static final int INTRODUCTION = 14;

    private final Body body;
    private final @Nullable Source outlet;
    private final SourceCatalogue catalogue;
    private final List<@Nullable Source> speakers = new ArrayList<>();
    private @Nullable Source speaker;
    private boolean quotationOnly;

    private Voices(Body body, @Nullable Source outlet, SourceCatalogue catalogue) {
        this.body = body;
        this.outlet = outlet;
        this.catalogue = catalogue;
    }

    /** The passages of a text, which cover it from its first character to its last. */
    static List<Passage> of(Body body, @Nullable Source outlet, SourceCatalogue catalogue) {
        Voices voices = new Voices(body, outlet, catalogue);
        Source introduced = null;
        for (Paragraph paragraph : body.paragraphs()) {
            introduced = voices.hear(paragraph, introduced);
        }
        return voices.passages();
    }

    /** Decides who speaks in a paragraph; gives the source that it introduces, if any. */
    private @Nullable Source hear(Paragraph paragraph, @Nullable Source introduced) {
        Source agency = agency(paragraph.text());
        if (agency != null) {
            speaker = isOutlet(agency) ? null : agency;
            quotationOnly = false;
        } else if (introduced != null) {
            speaker = isOutlet(introduced) ? null : introduced;
        }
        if (quotationOnly && !isQuotation(paragraph)) {
            speaker = null;
        }
        Source next = agency == null ? introduced(paragraph.text()) : null;
        if (next != null) {
            speaker = null;
            quotationOnly = paragraph.text().endsWith(":");
        }
        speakers.add(speaker);
        return next;
    }

    private boolean isOutlet(Source source) {
        return outlet != null && outlet.name().equals(source.name());
    }

    private @Nullable Source agency(String paragraph) {
        return Dateline.of(paragraph, catalogue)
                .flatMap(dateline -> dateline.namedSource(catalogue))
                .filter(catalogue::isAgency)
                .orElse(null);
    }

    private static boolean isQuotation(Paragraph paragraph) {
        return paragraph.quote()
                || "\"\u201C\u00AB\u201E\u2018".indexOf(paragraph.text().charAt(0)) >= 0;
    }

    /** The source that a short line announces. */
    private @Nullable Source introduced(String line) {
        boolean open = line.endsWith("\u2026") || line.endsWith("...") || line.endsWith(":");
        if (!open || line.length() > INTRODUCTION * 12) {
            return null;
        }
        Tokens tokens = Tokens.of(line, Language.ENGLISH);
        for (int token = 0; token < tokens.size() && tokens.size() <= INTRODUCTION; token++) {
            PhraseTable.Match<Source> match = catalogue.phrases().longest(tokens, token, tokens.size());
            if (match != null) {
                return match.value();
            }
        }
        return null;
    }

    private List<Passage> passages() {
        int[] starts = body.starts();
        int length = body.text().length();
        List<Passage> passages = new ArrayList<>();
        for (int first = 0; first < starts.length; ) {
            Source source = speakers.get(first);
            int next = first + 1;
            while (next < starts.length && Objects.equals(speakers.get(next), source)) {
                next++;
            }
            int start = first == 0 ? 0 : starts[first];
            int end = next == starts.length ? length : starts[next];
            passages.add(new Passage(start, end, source == null ? Voice.OWN : Voice.QUOTED, source));
            first = next;
        }
        return passages;
    }
}
