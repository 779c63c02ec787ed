package io.github.attest.cli;

import io.github.attest.record.CasualtyRecord;
import picocli.CommandLine.Option;

/** The option {@code --record}. */
final class RecordOption {
    @Option(
            names = "--record",
            defaultValue = "attest.db",
            paramLabel = "PATH|JDBC-URL",
            description = "Where the record is kept. Default: ./attest.db.")
    private String location = "attest.db";

    String location() {
        return location;
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
