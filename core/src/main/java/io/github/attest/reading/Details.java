package io.github.attest.reading;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a document beside its text. What its container says (a line of JSON, a WARC record) and what it says
 * itself are two of these, put together by {@link #or}.
 *
 * @param id its own id
 * @param url where it was published
 * @param source name of who published it
 * @param title its headline
 * @param byline who wrote it, as printed
 * @param published the day it was published, in the outlet's own time
 * @param retrieved when it was captured
 * @param language BCP 47 code of its text
 */
public record Details(
        @Nullable String id,
        @Nullable String url,
        @Nullable String source,
        @Nullable String title,
        @Nullable String byline,
        @Nullable LocalDate published,
        @Nullable Instant retrieved,
        @Nullable String language) {
    /** Nothing is known. */
    public static final Details NONE = new Details(null, null, null, null, null, null, null, null);

    /** Where and when something was captured. */
    public static Details captured(String url, Instant retrieved) {
        return new Details(null, url, null, null, null, null, retrieved, null);
    }

    /** These details, and the other ones where these say nothing. */
    public Details or(Details other) {
        return new Details(
                first(id, other.id),
                first(url, other.url),
                first(source, other.source),
                first(title, other.title),
                first(byline, other.byline),
                first(published, other.published),
                first(retrieved, other.retrieved),
                first(language, other.language));
    }

    private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
        return one != null ? one : other;
    }
}
