package io.github.attest.evaluate.judge;

import io.github.attest.evaluate.gold.CodedReport;
import io.github.attest.model.Extraction;
import java.util.List;
import java.util.Objects;

/**
 * A coded report, what was extracted from it, and how each field compares.
 *
 * @param coded the report and what was coded
 * @param extraction what was extracted
 * @param verdicts one a field, and in the template form one a field and template
 */
public record Judgement(CodedReport coded, Extraction extraction, List<Verdict> verdicts) {
    public Judgement {
        Objects.requireNonNull(coded);
        Objects.requireNonNull(extraction);
        verdicts = List.copyOf(verdicts);
    }

    /** Whether the extraction has an account of what the report is about. */
    public boolean hasAccount() {
        return !extraction.accounts().isEmpty();
    }
}
