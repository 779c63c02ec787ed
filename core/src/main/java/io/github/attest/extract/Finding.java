package io.github.attest.extract;

import io.github.attest.model.HarmType;
import io.github.attest.model.Modality;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one rule found in one sentence.
 *
 * @param rule the rule
 * @param harm what happened to the people
 * @param people whom it happened to
 * @param modality how it is meant
 * @param role how the people relate to others, as far as the rule says
 * @param first first token of the words that carry it
 * @param end the token after their last
 * @param anchor first token of the word of harm
 * @param implied how many people the word of harm tells of where it names none; 0 if it does not say
 * @param doer the one person who did it, where the words beside it say so; null if they do not
 */
record Finding(
        Rule rule,
        HarmType harm,
        List<Persons> people,
        Modality modality,
        Role role,
        int first,
        int end,
        int anchor,
        int implied,
        @Nullable Persons doer) {
    /** How people of a finding relate to others. */
    enum Role {
        WHOLE,
        /** Some of the people spoken of before. */
        PART,
        /** They did it to themselves. */
        SELF
    }

    Finding {
        people = List.copyOf(people);
    }

    /** Whether people did it to themselves: who stands behind the word of harm had it done to them. */
    boolean didSo(Persons persons) {
        return role == Role.SELF && persons.first() < anchor;
    }

    /** The id that a claim made of this carries, for example {@code en.passive.killed}. */
    String ruleId() {
        return rule.id() + "." + harm.label();
    }
}
