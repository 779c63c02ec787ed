package io.github.attest.evaluate.gold;

import io.github.attest.model.Problem;
import java.util.List;

/** One line of a coded corpus. */
public sealed interface Row permits Row.Usable, Row.Unusable {
    /**
     * A line that can be judged.
     *
     * @param coded the report and what was coded
     * @param problems what is wrong with the document all the same
     */
    record Usable(CodedReport coded, List<Problem> problems) implements Row {
        public Usable {
            problems = List.copyOf(problems);
        }
    }

    /**
     * A line that cannot be judged.
     *
     * @param problem why
     */
    record Unusable(Problem problem) implements Row {}
}
