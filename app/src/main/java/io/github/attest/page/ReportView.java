package io.github.attest.page;

import io.github.attest.model.Account;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import io.github.attest.record.RecordedReport;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A report with all that was read out of it, as the reader may see it.
 *
 * @param recorded the report as a line of a list
 * @param extraction the report and what was read out of it
 * @param incidents id of the incident that an account tells of, by the account's id; accounts that are linked to none are left out
 * @param whole whether its text may be shown
 * @param original whether the document as it was captured may be saved
 * @param tag entity tag of what is shown, which a decision on it sends back
 * @param refusal why a decision was not taken; null where none was refused
 */
public record ReportView(
        RecordedReport recorded,
        Extraction extraction,
        Map<String, String> incidents,
        boolean whole,
        boolean original,
        String tag,
        @Nullable String refusal) {
    private static final int BEGINNING = 80;

    public ReportView {
        Objects.requireNonNull(recorded);
        Objects.requireNonNull(extraction);
        incidents = Map.copyOf(incidents);
    }

    public Report report() {
        return extraction.report();
    }

    /** Its headline, cut where claims begin and end. */
    public List<List<MarkedText.Stretch>> title() {
        return MarkedText.of(report(), extraction.accounts(), Evidence.Part.TITLE);
    }

    /** Its text, paragraph by paragraph. */
    public List<List<MarkedText.Stretch>> text() {
        return MarkedText.of(report(), extraction.accounts(), Evidence.Part.TEXT);
    }

    /** Id of the incident that an account tells of; null if it is linked to none. */
    public @Nullable String incident(Account account) {
        return incidents.get(account.id());
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
