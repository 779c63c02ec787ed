package io.github.attest.record;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A report as a line of a list: all but its text.
 *
 * @param id its id
 * @param entry number of the journal entry that added it
 * @param added when it was added
 * @param sha256 digest of the original document, under which the record keeps it
 * @param source name of its publisher; null if unknown
 * @param url where it was published; null if unknown
 * @param title its headline; null if it has none
 * @param published the day it was published; null if unknown
 * @param language BCP 47 code
 * @param accounts how many incidents it tells of, 0 or more
 * @param retracted entry of the decision by which it counts no more; null while it counts
 */
public record RecordedReport(
        String id,
        long entry,
        Instant added,
        String sha256,
        @Nullable String source,
        @Nullable String url,
        @Nullable String title,
        @Nullable LocalDate published,
        String language,
        int accounts,
        @Nullable Long retracted) {
    /** The same without its headline. */
    public RecordedReport withoutTitle() {
        return new RecordedReport(
                id, entry, added, sha256, source, url, null, published, language, accounts, retracted);
    }
}
