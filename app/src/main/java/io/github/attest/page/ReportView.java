package io.github.attest.page;

import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import io.github.attest.record.RecordedReport;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that was read out of it, as the reader may see it.
 *
 * @param recorded the report as a line of a list
 * @param extraction the report and what was read out of it
 * @param linked where each account stands in the record, by its id
 * @param whole whether its text may be shown
 * @param original whether the document as it was captured may be saved
 * @param tag entity tag of what is shown, which a decision on it sends back
 * @param typed what was typed into a decision that was not taken
 */
public record ReportView(
        RecordedReport recorded,
        Extraction extraction,
        Map<String, Linked> linked,
        boolean whole,
        boolean original,
        String tag,
        Typed typed) {
    private static final int BEGINNING = 80;

    public ReportView {
        Objects.requireNonNull(recorded);
        Objects.requireNonNull(extraction);
        linked = Map.copyOf(linked);
    }

    /**
     * Where an account stands in the record.
     *
     * @param incident id of the incident that it tells of; null if it is linked to none
     * @param tag entity tag of that state, which a correction sends back
     */
    public record Linked(@Nullable String incident, String tag) {}

    public Report report() {
        return extraction.report();
    }

    /** Id of the incident that an account tells of; null if it is linked to none. */
    public @Nullable String incident(Account account) {
        Linked found = linked.get(account.id());
        return found == null ? null : found.incident();
    }

    /** Entity tag of an account, which a correction of it sends back. */
    public String tag(Account account) {
        Linked found = linked.get(account.id());
        return found == null ? "" : found.tag();
    }

    /** Whether it has words of others than the outlet. */
    public boolean quotes() {
        return report().passages().stream().anyMatch(passage -> passage.source() != null);
    }

    /** The first words of a passage, by which a reader finds it in the text. */
    public String beginning(Passage passage) {
        String words = report().text().substring(passage.start(), passage.end()).strip();
        int end = words.length() <= BEGINNING ? words.length() : words.lastIndexOf(' ', BEGINNING);
        return end == words.length() ? words : words.substring(0, end > 0 ? end : BEGINNING) + " …";
    }

    /** Whether its address may be followed: an address comes from the document, which may say anything. */
    public boolean safeUrl() {
        String url = report().url();
        return url != null && (url.startsWith("https://") || url.startsWith("http://"));
    }
}
