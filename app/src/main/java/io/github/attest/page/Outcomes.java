package io.github.attest.page;

import java.util.List;

/**
 * What became of reports that were entered.
 *
 * @param outcomes one for each, in their order
 */
public record Outcomes(List<Outcome> outcomes) {
    public Outcomes {
        outcomes = List.copyOf(outcomes);
    }

    /**
     * What became of one.
     *
     * @param report its id
     * @param key of the string that says what became of it
     * @param why why it was not added, in a sentence; empty if it was
     */
    public record Outcome(String report, String key, String why) {}
}
