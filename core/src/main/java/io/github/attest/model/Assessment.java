package io.github.attest.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A judgement on an incident, with reasons and an author. Assessments supersede one another; none is deleted.
 *
 * @param incident id of the incident
 * @param killed range over the accounts that count; null where no account states a figure
 * @param injured likewise
 * @param casualties likewise, of joint figures
 * @param groups ranges of parts of those people
 * @param civilians whether those killed were civilians; null where no account says who they were
 * @param date when, over the accounts
 * @param place where, the most exact that the accounts agree on
 * @param belligerents every party held responsible
 * @param weapons what was used, over the accounts, in order of the alphabet
 * @param targets what was hit, likewise
 * @param grade how far the harm is established
 * @param strikeStatus how far the action is established
 * @param reasons sentences, the decisive one first
 * @param author a rule's id or a person
 */
public record Assessment(
        String incident,
        @Nullable CountRange killed,
        @Nullable CountRange injured,
        @Nullable CountRange casualties,
        List<Harm> groups,
        @Nullable CivilianStatus civilians,
        @Nullable ResolvedDate date,
        @Nullable ResolvedPlace place,
        List<Belligerent> belligerents,
        List<String> weapons,
        List<String> targets,
        Grade grade,
        StrikeStatus strikeStatus,
        List<String> reasons,
        String author) {
    public Assessment {
        Objects.requireNonNull(incident);
        Objects.requireNonNull(grade);
        Objects.requireNonNull(strikeStatus);
        Objects.requireNonNull(author);
        groups = List.copyOf(groups);
        belligerents = List.copyOf(belligerents);
        // judgements were written down before they named weapons, and before they named targets
        weapons = List.copyOf(Objects.requireNonNullElse(weapons, List.of()));
        targets = List.copyOf(Objects.requireNonNullElse(targets, List.of()));
        reasons = List.copyOf(reasons);
    }
}
