package io.github.attest.decision;

import io.github.attest.model.Belligerent;
import io.github.attest.model.CivilianStatus;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a person puts in the place of a part of the assessment of an incident. */
public sealed interface Judgement extends Decision {
    /** Id of the incident, as it was called then. */
    String incident();

    /** Ids of the accounts that it had then: what the person saw. */
    List<String> accounts();

    @Override
    default List<String> named() {
        return List.of();
    }

    /** Which part of the assessment: a later judgement on the same part takes the place of an earlier one. */
    String part();

    /**
     * The grade.
     *
     * @param grade how far the harm is established
     */
    record Graded(String incident, List<String> accounts, Grade grade) implements Judgement {
        public Graded {
            Objects.requireNonNull(incident);
            Objects.requireNonNull(grade);
            accounts = List.copyOf(accounts);
        }

        @Override
        public String label() {
            return "grade";
        }

        @Override
        public String part() {
            return "grade";
        }
    }

    /**
     * How many people.
     *
     * @param type what happened to them: killed, injured, or a joint figure of both
     * @param group the part of the people that is counted; null for all of them
     * @param min the least number, 0 or more
     * @param max the greatest number; null if there is only a lower bound
     */
    record Ranged(
            String incident,
            List<String> accounts,
            HarmType type,
            @Nullable Group group,
            int min,
            @Nullable Integer max)
            implements Judgement {
        /** @throws IllegalArgumentException if min is negative or above max, or the type has no range in an assessment */
        public Ranged {
            Objects.requireNonNull(incident);
            accounts = List.copyOf(accounts);
            if (min < 0 || max != null && max < min) {
                throw new IllegalArgumentException("range from " + min + " to " + max);
            }
            if (type == HarmType.STRUCK || type == HarmType.MISSING) {
                throw new IllegalArgumentException("an assessment has no range of " + type.label());
            }
        }

        @Override
        public String label() {
            return "range";
        }

        @Override
        public String part() {
            return group == null ? type.label() : type.label() + " " + group.label();
        }

        /** The range as it stands for words in a count: {@code 16..24}, {@code 16..}, {@code 16}. */
        public String wording() {
            return WrittenRange.text(min, max);
        }
    }

    /**
     * Who is held responsible.
     *
     * @param belligerents every party, none for nobody in particular
     */
    record Attributed(String incident, List<String> accounts, List<Belligerent> belligerents) implements Judgement {
        public Attributed {
            Objects.requireNonNull(incident);
            accounts = List.copyOf(accounts);
            belligerents = List.copyOf(belligerents);
        }

        @Override
        public String label() {
            return "belligerent";
        }

        @Override
        public String part() {
            return "belligerents";
        }
    }

    /**
     * Where it happened.
     *
     * @param place the place, as exactly as the person knows it
     */
    record Located(String incident, List<String> accounts, ResolvedPlace place) implements Judgement {
        public Located {
            Objects.requireNonNull(incident);
            Objects.requireNonNull(place);
            accounts = List.copyOf(accounts);
        }

        @Override
        public String label() {
            return "place";
        }

        @Override
        public String part() {
            return "place";
        }
    }

    /**
     * When it happened.
     *
     * @param date the days between which it happened
     */
    record Dated(String incident, List<String> accounts, ResolvedDate date) implements Judgement {
        public Dated {
            Objects.requireNonNull(incident);
            Objects.requireNonNull(date);
            accounts = List.copyOf(accounts);
        }

        @Override
        public String label() {
            return "date";
        }

        @Override
        public String part() {
            return "date";
        }
    }

    /**
     * Who the people killed were.
     *
     * @param status civilians, belligerents, both, or contested
     */
    record Identified(String incident, List<String> accounts, CivilianStatus status) implements Judgement {
        public Identified {
            Objects.requireNonNull(incident);
            Objects.requireNonNull(status);
            accounts = List.copyOf(accounts);
        }

        @Override
        public String label() {
            return "civilians";
        }

        @Override
        public String part() {
            return "civilians";
        }
    }

    /**
     * Whether something sensitive may be published, whatever is published otherwise. It changes nothing of the assessment.
     *
     * @param field what is sensitive
     * @param name the one victim or source that is meant; null for all of the incident
     * @param released whether it may be published
     */
    record Disclosed(
            String incident,
            List<String> accounts,
            SensitiveField field,
            @Nullable String name,
            boolean released) implements Judgement {
        /** @throws IllegalArgumentException if a place is given a name */
        public Disclosed {
            Objects.requireNonNull(incident);
            Objects.requireNonNull(field);
            accounts = List.copyOf(accounts);
            if (field == SensitiveField.PLACE && name != null) {
                throw new IllegalArgumentException("an incident has one place");
            }
        }

        @Override
        public String label() {
            return released ? "release" : "withhold";
        }

        @Override
        public String part() {
            return "disclosure of " + field.label() + (name == null ? "" : " " + name);
        }
    }
}
