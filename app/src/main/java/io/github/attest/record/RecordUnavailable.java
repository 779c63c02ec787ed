package io.github.attest.record;

import io.github.attest.model.Problem;

/**
 * The record cannot do what was asked, though nothing is wrong with the input: it is locked, damaged, full, or not there.
 * Whatever was under way has not happened; all that was acknowledged before still stands.
 */
public final class RecordUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Why a record is unavailable. */
    public enum Why {
        /** Another program is writing to it and did not finish in time. Trying again later helps. */
        LOCKED,
        /** The file was altered or broken outside of Attest. A copy has to be brought back. */
        DAMAGED,
        /** No room is left where the record stands. */
        FULL,
        /** One document is larger than the database can hold. */
        TOO_LARGE,
        /** There is no record in this place. */
        MISSING,
        /** A kind of database, or a version of the record, that this version of Attest does not read. */
        UNSUPPORTED,
        /** The operating system does not let us read or write it. */
        UNREADABLE,
        /** The database server does not answer, or does not let us in. */
        UNREACHABLE
    }

    private final Why why;
    private final transient Problem problem;

    RecordUnavailable(Why why, Problem problem, Throwable cause) {
        this(why, problem);
        initCause(cause);
    }

    RecordUnavailable(Why why, Problem problem) {
        super(problem.message());
        this.why = why;
        this.problem = problem;
    }

    /** Why it is unavailable; an exit code can be chosen by it. */
    public Why why() {
        return why;
    }

    /** The same for the user: the record's location, a stable code and a sentence that says what to do. */
    public Problem problem() {
        return problem;
    }
}
