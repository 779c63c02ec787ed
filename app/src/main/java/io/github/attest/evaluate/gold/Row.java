package io.github.attest.evaluate.gold;

import io.github.attest.model.Problem;

/** One line of a coded corpus. */
public sealed interface Row permits CodedReport, Row.Unusable {
    /**
     * A line that cannot be judged.
     *
     * @param problem why
     */
    record Unusable(Problem problem) implements Row {}
}
