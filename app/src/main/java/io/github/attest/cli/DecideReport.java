package io.github.attest.cli;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Voiced;
import io.github.attest.decision.WrittenRange;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrections of what was read out of a report. */
final class DecideReport {
    private DecideReport() {}

    /** {@code attest decide retract}. */
    @Command(
            name = "retract",
            description = {
                "Decide that a report counts no more: its publisher withdrew it, or it was made up.",
                "It stays in the record with all its words; no incident rests on it."
            })
    static final class Retract extends OneDecision {
        @Parameters(index = "0", paramLabel = "REPORT", description = "Id of the report.")
        private String report = "";

        @Override
        public Integer call() {
            return parent().decide(
                            options(),
                            record -> new Correction.Retracted(report, DecideCommand.accountsOf(record, report)));
        }
    }

    /** A correction of one account. */
    abstract static sealed class OfAccount extends OneDecision permits Dismiss, Figure, Setting, Voice {
        @Parameters(index = "0", paramLabel = "ACCOUNT", description = "Id of the account, such as report-1#2.")
        private String account = "";

        String account() {
            return account;
        }
    }

    /** {@code attest decide dismiss}. */
    @Command(name = "dismiss", description = "Decide that a report tells of no such incident as was read out of it.")
    static final class Dismiss extends OfAccount {
        @Override
        public Integer call() {
            return parent().decide(options(), record -> new Correction.Dismissed(account()));
        }
    }

    /** {@code attest decide figure}. */
    @Command(
            name = "figure",
            description = {
                "Correct a figure that was read out of a report: what it says, not what happened.",
                "To decide how many people were harmed, use 'attest decide range'."
            })
    static final class Figure extends OfAccount {
        private static final String NONE = "none";

        @Parameters(
                index = "1",
                paramLabel = "HARM",
                converter = Labels.OfHarm.class,
                description = "killed, injured, or casualties for a joint figure of both.")
        private HarmType type = HarmType.KILLED;

        @Parameters(
                index = "2",
                paramLabel = "RANGE",
                description = "16 for a number, 16..24, 16.. for a lower bound; none where the report states none.")
        private String range = "";

        @Mixin
        private final GroupOption group = new GroupOption();

        @Override
        public Integer call() {
            WrittenRange bounds = range.equals(NONE) ? null : Bounds.of(range);
            Group part = group.part();
            return parent().decide(
                            options(),
                            record -> new Correction.Counted(
                                    account(),
                                    type,
                                    part,
                                    bounds == null ? null : Integer.valueOf(bounds.min()),
                                    bounds == null ? null : bounds.max()));
        }
    }

    /** {@code attest decide setting}. */
    @Command(
            name = "setting",
            description = {
                "Correct the date or the place that was read out of a report: what it says, not what happened.",
                "To decide when or where it happened, use 'attest decide date' or 'attest decide place'."
            })
    static final class Setting extends OfAccount {
        @Mixin
        private final PlaceOptions options = new PlaceOptions();

        @Option(names = "--date", paramLabel = "DATE", description = Days.DESCRIPTION)
        private @Nullable String date;

        @Option(names = "--place", paramLabel = "NAME", description = "Name of the place.")
        private @Nullable String place;

        @Override
        public Integer call() {
            String day = date;
            String name = place;
            if ((day == null) == (name == null)) {
                throw new Unfinished(ExitCode.WRONG_USAGE, "give either --date or --place");
            }
            return parent().decide(
                            options(),
                            record -> new Correction.Situated(
                                    account(),
                                    day == null ? null : Days.of(day),
                                    name == null ? null : options.named(name)));
        }
    }

    /** {@code attest decide voice}. */
    @Command(
            name = "voice",
            description = {
                "Decide who speaks through an account, whatever it cites or copies.",
                "Two reports are one voice where the same source speaks through both. Name the outlet itself where its"
                        + " reporting is its own."
            })
    static final class Voice extends OfAccount {
        @Parameters(
                index = "1..*",
                arity = "1..*",
                paramLabel = "SOURCE",
                description = "Name of a source, as the incident's voices have it or a new one.")
        private List<String> sources = List.of();

        @Option(
                names = "--kind",
                paramLabel = "KIND",
                converter = Labels.OfSource.class,
                description =
                        "What a source is that the catalogue does not know: witness, local_source, monitor and so on."
                                + " The names of the first two are withheld in what is published.")
        private SourceKind kind = SourceKind.UNKNOWN;

        @Override
        public Integer call() {
            if (sources.stream().anyMatch(String::isBlank)) {
                throw new Unfinished(ExitCode.WRONG_USAGE, "a source needs a name");
            }
            return parent().decide(
                            options(),
                            record -> new Voiced(
                                    account(),
                                    sources.stream()
                                            .map(name -> new Source(name.strip(), kind))
                                            .toList()));
        }
    }
}
