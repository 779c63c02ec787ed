package io.github.attest.record;

import io.github.attest.json.MalformedJson;
import io.github.attest.model.Problem;
import io.github.attest.record.RecordUnavailable.Why;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Function;

/** What went wrong in the database, in words for the user. */
final class Trouble {
    private static final String STAGE = "record";

    private final String location;
    private final Function<SQLException, Optional<Why>> why;

    /**
     * @param location the record, as it may be shown
     * @param why what a failure of its database means; empty for one that is a mistake of ours
     */
    Trouble(String location, Function<SQLException, Optional<Why>> why) {
        this.location = location;
        this.why = why;
    }

    /** Trouble with a record that has not come to a database yet. */
    Trouble(String location) {
        this(location, failure -> Optional.empty());
    }

    /** The outcome of a failure; a failure that is a bug is returned as it came. */
    RuntimeException from(RuntimeException failure) {
        return cause(failure, SQLException.class)
                .flatMap(why)
                .or(() -> cause(failure, MalformedJson.class).map(malformed -> Why.DAMAGED))
                .or(() -> cause(failure, DamagedRow.class).map(damaged -> Why.DAMAGED))
                .<RuntimeException>map(why -> of(why, failure))
                .orElse(failure);
    }

    /** The outcome of a known reason. */
    RecordUnavailable of(Why why, Throwable cause) {
        return new RecordUnavailable(why, problem(why), cause);
    }

    RecordUnavailable of(Why why) {
        return new RecordUnavailable(why, problem(why));
    }

    RecordUnavailable of(Why why, String code, String message) {
        return new RecordUnavailable(why, new Problem(STAGE, location, code, message));
    }

    private Problem problem(Why why) {
        return switch (why) {
            case LOCKED ->
                problem(
                        "record-locked",
                        "another program is writing to the record; nothing was changed, try again when it has"
                                + " finished");
            case DAMAGED ->
                problem(
                        "record-damaged",
                        "the file is damaged or no record of Attest; run `attest verify` to see what is left, and"
                                + " bring back a copy");
            case FULL ->
                problem(
                        "disk-full",
                        "no room is left for the record; nothing of this step was kept, make room and run it again");
            case TOO_LARGE -> problem("too-large", "a document is larger than a record can hold; nothing was changed");
            case MISSING -> problem("no-record", "there is no record here; `attest add` starts one");
            case UNSUPPORTED -> problem("record-unsupported", "this version of Attest cannot read this kind of record");
            case UNREADABLE ->
                problem(
                        "record-unreadable",
                        "the record cannot be read or written; check that its folder exists and that you may write to"
                                + " it");
            case UNREACHABLE ->
                problem(
                        "database-unreachable",
                        "the database does not answer or does not let you in; check that it runs, and the address,"
                                + " user and password");
        };
    }

    private Problem problem(String code, String message) {
        return new Problem(STAGE, location, code, message);
    }

    private static <T extends Throwable> Optional<T> cause(Throwable failure, Class<T> type) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
