package io.github.attest.extract;

import io.github.attest.model.HarmType;
import io.github.attest.model.Modality;
import java.util.List;

/**
 * What one rule found in one sentence.
 *
 * @param rule the rule
 * @param harm what happened to the people
 * @param people whom it happened to
 * @param modality how it is meant
 * @param reflexive whether the people did it to themselves
 * @param first first token of the words that carry it
 * @param end the token after their last
 * @param anchor first token of the word of harm
 */
record Finding(
        Rule rule,
        HarmType harm,
        List<Persons> people,
        Modality modality,
        boolean reflexive,
        int first,
        int end,
        int anchor) {
    Finding {
        people = List.copyOf(people);
    }

    /** The id that a claim made of this carries, for example {@code en.passive.killed}. */
    String ruleId() {
        return rule.id() + "." + harm.label();
    }
}
