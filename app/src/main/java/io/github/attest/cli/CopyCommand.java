package io.github.attest.cli;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Verification;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** Copies of a record, each verified before the command says that it is made. */
final class CopyCommand {
    private CopyCommand() {}

    /** {@code attest copy}. */
    @Command(
            name = "copy",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "Copy a record to another place and verify it there.",
                "From SQLite to PostgreSQL or back; the journal and the documents are copied as they stand; users are not."
            })
    static final class Copy implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
        private Attest attest;

        @Parameters(index = "0", paramLabel = "FROM", description = "A file or a JDBC URL.")
        private String from = "";

        @Parameters(index = "1", paramLabel = "TO", description = "A file or a JDBC URL where no record stands yet.")
        private String to = "";

        @Override
        public Integer call() {
            try (CasualtyRecord source = CasualtyRecord.openExisting(from);
                    CasualtyRecord target = CasualtyRecord.open(to)) {
                source.copyTo(target);
                return verified(target, attest.console());
            } catch (IllegalArgumentException e) {
                throw new Unfinished(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
            }
        }
    }

    /** {@code attest backup}. */
    @Command(
            name = "backup",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "Copy the record into a new file while others go on working.",
                "The copy is verified. To bring it back, put the file in the record's place, or use 'attest copy'."
            })
    static final class Backup implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
        private Attest attest;

        @Mixin
        private final RecordOption place = new RecordOption();

        @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
        private Path file = Path.of("");

        @Override
        public Integer call() {
            try (CasualtyRecord record = place.open()) {
                record.backUp(file);
            } catch (IllegalArgumentException e) {
                throw new Unfinished(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
            }
            try (CasualtyRecord copy = CasualtyRecord.openExisting(file.toString())) {
                return verified(copy, attest.console());
            }
        }
    }

    private static int verified(CasualtyRecord copy, Console console) {
        Verification verification = copy.verify();
        if (!verification.sound()) {
            verification.violations().forEach(violation -> console.warn(violation.message()));
            throw new Unfinished(
                    ExitCode.RECORD_UNUSABLE,
                    "the copy in " + copy.location() + " is not sound; run 'attest verify' on the record");
        }
        console.print(String.format(
                Locale.ROOT,
                "Copied to %s and verified: %,d entries, %,d originals, last hash %s.%n",
                copy.location(),
                verification.tip().sequence(),
                verification.originals(),
                verification.tip().hash()));
        return ExitCode.DONE;
    }
}
