package io.github.attest.cli;

import io.github.attest.decision.Judgement;
import io.github.attest.decision.SensitiveField;
import io.github.attest.decision.WrittenRange;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CivilianStatus;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Decisions on the assessment of an incident. */
final class DecideIncident {
    private DecideIncident() {}

    /** A judgement on one incident. */
    abstract static sealed class OfOne extends OneDecision
            permits Graded, Ranged, Attributed, Located, Dated, Identified, Disclosed {
        @Parameters(index = "0", paramLabel = "INCIDENT", description = "Id of the incident.")
        private String incident = "";

        /** Takes the judgement that is made of the incident's id and its accounts. */
        int judge(BiFunction<String, List<String>, Judgement> judgement) {
            return parent().judge(options(), incident, judgement);
        }
    }

    /** {@code attest decide grade}. */
    @Command(name = "grade", description = "Decide how far the harm of an incident is established.")
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
            description = {
                "Decide how many people were harmed in an incident.",
                "Each kind of harm, and each part of the people, is decided by itself."
            })
    static final class Ranged extends OfOne {
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

        @Mixin
        private final GroupOption group = new GroupOption();

        @Override
        public Integer call() {
            WrittenRange bounds = Bounds.of(range);
            Group part = group.part();
            return judge((id, accounts) -> new Judgement.Ranged(id, accounts, type, part, bounds.min(), bounds.max()));
        }
    }

    /** {@code attest decide belligerent}. */
    @Command(
            name = "belligerent",
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

    /** {@code attest decide place}. */
    @Command(
            name = "place",
            description = {"Decide where an incident happened.", "Say how exactly you know; no point is ever guessed."})
    static final class Located extends OfOne {
        @Mixin
        private final PlaceOptions place = new PlaceOptions();

        @Parameters(index = "1", paramLabel = "NAME", description = "Name of the place.")
        private String name = "";

        @Override
        public Integer call() {
            return judge((id, accounts) -> new Judgement.Located(id, accounts, place.named(name)));
        }
    }

    /** {@code attest decide date}. */
    @Command(name = "date", description = "Decide when an incident happened.")
    static final class Dated extends OfOne {
        @Parameters(index = "1", paramLabel = "DATE", description = Days.DESCRIPTION)
        private String date = "";

        @Override
        public Integer call() {
            return judge((id, accounts) -> new Judgement.Dated(id, accounts, Days.of(date)));
        }
    }

    /** {@code attest decide civilians}. */
    @Command(
            name = "civilians",
            description = {
                "Decide who the people killed in an incident were.",
                "Where it is contested, the least number of civilians and of belligerents are both 0."
            })
    static final class Identified extends OfOne {
        @Parameters(
                index = "1",
                paramLabel = "STATUS",
                converter = Labels.OfStatus.class,
                description = "civilians, belligerents, both or contested.")
        private CivilianStatus status = CivilianStatus.CIVILIANS;

        @Override
        public Integer call() {
            return judge((id, accounts) -> new Judgement.Identified(id, accounts, status));
        }
    }

    /** What may be published of an incident. */
    abstract static sealed class Disclosed extends OfOne permits Released, Withheld {
        @Parameters(
                index = "1",
                paramLabel = "FIELD",
                converter = Labels.OfField.class,
                description = "victims, minors, sources or place.")
        private SensitiveField field = SensitiveField.VICTIMS;

        @Option(names = "--name", paramLabel = "NAME", description = "Only the victim, or the source, of this name.")
        private @Nullable String name;

        int disclose(boolean released) {
            if (field == SensitiveField.PLACE && name != null) {
                throw new Unfinished(ExitCode.WRONG_USAGE, "an incident has one place; leave out --name");
            }
            return judge((id, accounts) -> new Judgement.Disclosed(id, accounts, field, name, released));
        }
    }

    /** {@code attest decide release}. */
    @Command(
            name = "release",
            description = "Let something sensitive of an incident be published. Do so only with consent.")
    static final class Released extends Disclosed {
        @Override
        public Integer call() {
            return disclose(true);
        }
    }

    /** {@code attest decide withhold}. */
    @Command(
            name = "withhold",
            description =
                    "Keep something sensitive of an incident from being published, whatever is released otherwise.")
    static final class Withheld extends Disclosed {
        @Override
        public Integer call() {
            return disclose(false);
        }
    }
}
