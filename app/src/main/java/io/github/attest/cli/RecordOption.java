package io.github.attest.cli;

import io.github.attest.record.CasualtyRecord;
import picocli.CommandLine.Option;

/** The option {@code --record}. */
final class RecordOption {
    private static final String USUAL = "attest.db";

    @Option(
            names = "--record",
            defaultValue = USUAL,
            paramLabel = "PATH|JDBC-URL",
            description = "Where the record is kept. Default: ./attest.db.")
    private String location = USUAL;

    String location() {
        return location;
    }

    /** What names the record in a command to be copied; empty for the usual one. */
    String argument() {
        return location.equals(USUAL) ? "" : " --record " + location;
    }

    /** The record that is there; to be closed. */
    CasualtyRecord open() {
        return CasualtyRecord.openExisting(location);
    }

    /** The record, which is started where there is none; to be closed. */
    CasualtyRecord openOrStart() {
        return CasualtyRecord.open(location);
    }
}
