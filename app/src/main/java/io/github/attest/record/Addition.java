package io.github.attest.record;

import io.github.attest.model.Problem;

/** What became of a report that was given to the record. */
public sealed interface Addition {
    /** Id of the report. */
    String report();

    /**
     * It stands in the record now.
     *
     * @param report its id
     * @param entry number of its entry in the journal
     */
    record Added(String report, long entry) implements Addition {}

    /**
     * The same document stood in the record already; nothing was changed.
     *
     * @param report its id
     * @param entry number of the entry that added it
     */
    record AlreadyThere(String report, long entry) implements Addition {}

    /**
     * It could not be added; nothing was changed.
     *
     * @param report its id
     * @param problem why not, and what to do: {@code report-differs} where another document has its id, {@code
     *     digest-differs} where the bytes are not those that the report was read from, {@code report-too-large}
     */
    record Refused(String report, Problem problem) implements Addition {}
}
