package io.github.attest.page;

import io.github.attest.model.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
     * @param why why it, or what was put right in it, was not taken; null if it was
     */
    public record Outcome(
            String report, String key, @Nullable Problem why) {}
}
