package io.github.attest.cli;

import io.github.attest.decision.Judgement;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decisions on the assessment of an incident. */
final class DecideIncident {
    private DecideIncident() {}

    /** A judgement on one incident. */
    abstract static sealed class OfOne extends OneDecision permits Graded, Ranged, Attributed {
        @Parameters(index = "0", paramLabel = "INCIDENT", description = "Id of the incident.")
        private String incident = "";

        /** Takes the judgement that is made of the incident's id and its accounts. */
        int judge(BiFunction<String, List<String>, Judgement> judgement) {
            return parent().judge(options(), incident, judgement);
        }
    }

    /** {@code attest decide grade}. */
    @Command(
            name = "grade",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = "Decide how far the harm of an incident is established.")
    static final class Graded extends OfOne {
        @Parameters(
                index = "1",
                paramLabel = "GRADE",
                converter = Labels.OfGrade.class,
                description = "confirmed, fair, weak, contested or discounted.")
        private Grade grade = Grade.WEAK;

        @Override
        public Integer call() {
            return judge((id, accounts) -> new Judgement.Graded(id, accounts, grade));
        }
    }

    /** {@code attest decide range}. */
    @Command(
            name = "range",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "Decide how many people were harmed in an incident.",
                "Each kind of harm, and each part of the people, is decided by itself."
            })
    static final class Ranged extends OfOne {
        private static final Pattern RANGE = Pattern.compile("(\\d{1,9})(\\.\\.(\\d{1,9})?)?");

        @Parameters(
                index = "1",
                paramLabel = "HARM",
                converter = Labels.OfHarm.class,
                description = "killed, injured, or casualties for a joint figure of both.")
        private HarmType type = HarmType.KILLED;

        @Parameters(
                index = "2",
                paramLabel = "RANGE",
                description = "16 for a number, 16..24 for a range, 16.. for a lower bound.")
        private String range = "";

        @Option(
                names = "--group",
                paramLabel = "GROUP",
                converter = Labels.OfGroup.class,
                description = "Only a part of the people: civilians, children, women, men or belligerents.")
        private @Nullable Group group;

        @Override
        public Integer call() {
            Matcher bounds = RANGE.matcher(range);
            if (!bounds.matches()) {
                throw new Unfinished(
                        ExitCode.WRONG_USAGE, "'" + range + "' is no range; write 16, 16..24 or 16.. for at least 16");
            }
            int min = Integer.parseInt(bounds.group(1));
            Integer max = bounds.group(2) == null ? Integer.valueOf(min) : number(bounds.group(3));
            if (max != null && max < min) {
                throw new Unfinished(ExitCode.WRONG_USAGE, "'" + range + "' is no range; the lower number comes first");
            }
            // all people are no part of them
            Group part = group == Group.PEOPLE ? null : group;
            return judge((id, accounts) -> new Judgement.Ranged(id, accounts, type, part, min, max));
        }

        private static @Nullable Integer number(@Nullable String digits) {
            return digits == null ? null : Integer.valueOf(digits);
        }
    }

    /** {@code attest decide belligerent}. */
    @Command(
            name = "belligerent",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "Decide who is held responsible for the harm of an incident.",
                "Name every party, each with its basis; they take the place of all that the reports name."
            })
    static final class Attributed extends OfOne {
        @Option(names = "--nobody", description = "Nobody is held responsible; in the place of names.")
        private boolean nobody;

        @Parameters(
                index = "1..*",
                arity = "0..*",
                paramLabel = "NAME BASIS",
                description = "A party, and on what basis: alleged, claimed, denied or suspected.")
        private List<String> parties = List.of();

        @Override
        public Integer call() {
            if (nobody != parties.isEmpty() || parties.size() % 2 != 0) {
                throw new Unfinished(
                        ExitCode.WRONG_USAGE,
                        "name each party with its basis, for example \"Northern Front\" alleged; or say --nobody");
            }
            List<Belligerent> belligerents = new ArrayList<>();
            for (int i = 0; i < parties.size(); i += 2) {
                belligerents.add(new Belligerent(parties.get(i), Labels.basis(parties.get(i + 1))));
            }
            return judge((id, accounts) -> new Judgement.Attributed(id, accounts, belligerents));
        }
    }
}
