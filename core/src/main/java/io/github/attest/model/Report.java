package io.github.attest.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One published document, as it was read: an article, a statement, a post. A report <em>says</em>.
 *
 * @param id the document's own id, or one made from its bytes; unique in one record
 * @param source who published it; null if neither the document nor its address says
 * @param url where it was published
 * @param title its headline, which is not part of the text
 * @param byline who wrote it, as printed
 * @param published the day it was published, in the outlet's own time; null if unknown
 * @param retrieved when it was captured; null if unknown
 * @param language BCP 47 code of the text, {@code und} if undetermined
 * @param text the main text that was kept, paragraphs separated by a blank line; may be empty
 * @param passages the voices of the text, in order, not overlapping
 * @param sha256 lower-case hexadecimal digest of the original bytes of the document
 */
public record Report(
        String id,
        @Nullable Source source,
        @Nullable String url,
        @Nullable String title,
        @Nullable String byline,
        @Nullable LocalDate published,
        @Nullable Instant retrieved,
        String language,
        String text,
        List<Passage> passages,
        String sha256) {
    /** @throws IllegalArgumentException if the id is blank, or a passage reaches beyond the text or into its neighbour */
    public Report {
        Objects.requireNonNull(language);
        Objects.requireNonNull(sha256);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a report needs an id");
        }
        passages = List.copyOf(passages);
        int from = 0;
        for (Passage passage : passages) {
            if (passage.start() < from || passage.end() > text.length()) {
                throw new IllegalArgumentException("passage " + passage + " does not fit the text of " + id);
            }
            from = passage.end();
        }
    }

    /** The text or the title, whichever the part names; a missing title is the empty string. */
    public String part(Evidence.Part part) {
        return switch (part) {
            case TEXT -> text;
            case TITLE -> title == null ? "" : title;
        };
    }

    /** The same report, published by another source. */
    public Report withSource(Source publisher) {
        return new Report(id, publisher, url, title, byline, published, retrieved, language, text, passages, sha256);
    }

    /** The same report, published on another day. */
    public Report withPublished(LocalDate day) {
        return new Report(id, source, url, title, byline, day, retrieved, language, text, passages, sha256);
    }
}
