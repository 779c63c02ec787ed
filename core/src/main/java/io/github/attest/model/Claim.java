package io.github.attest.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement of harm in a report, with the words that carry it. A claim <em>alleges</em>.
 *
 * @param rule id of the rule or model that made it, for example {@code en.passive.killed}
 * @param victims what is said to have happened to whom, and to how many
 * @param date when; null where the words do not say
 * @param place where; null where the words do not say
 * @param belligerents who is held responsible
 * @param weapons with what, as keys of the weapon lexicon, for example {@code airstrike}
 * @param target what was hit, as a key of the target lexicon, for example {@code camp}
 * @param chain who says so, from the publisher to the origin
 * @param modality how the words put it
 * @param scope whether the figures count one incident
 * @param evidence the words that carry each part, never empty
 */
public record Claim(
        String rule,
        List<Victims> victims,
        @Nullable ResolvedDate date,
        @Nullable ResolvedPlace place,
        List<Belligerent> belligerents,
        List<String> weapons,
        @Nullable String target,
        List<Source> chain,
        Modality modality,
        Scope scope,
        List<Evidence> evidence) {
    /** @throws IllegalArgumentException if there is no evidence */
    public Claim {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(modality);
        Objects.requireNonNull(scope);
        victims = List.copyOf(victims);
        belligerents = List.copyOf(belligerents);
        weapons = List.copyOf(weapons);
        chain = List.copyOf(chain);
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("claim without evidence by " + rule);
        }
    }

    /** Whether it says that somebody was harmed, or that an attack took place. */
    public boolean alleges() {
        return modality == Modality.ASSERTED && (!victims.isEmpty() || tellsOfAttack());
    }

    /** The same with others held responsible. */
    public Claim by(List<Belligerent> parties) {
        return new Claim(rule, victims, date, place, parties, weapons, target, chain, modality, scope, evidence);
    }

    private boolean tellsOfAttack() {
        for (Evidence words : evidence) {
            if (words.field() == Evidence.Field.ATTACK) {
                return true;
            }
        }
        return false;
    }
}
