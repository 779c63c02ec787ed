package io.github.attest.model;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a party to the fighting itself says of an incident for which it is held responsible: an axis of its own beside the
 * grade (Airwars).
 *
 * @param party the party
 * @param verdict what it holds of the claim that it did harm
 * @param killed the killed that it concedes; null if it states no figure
 * @param injured the injured that it concedes; null if it states no figure
 * @param accounts ids of the accounts that give its view; empty if none does
 * @param reason why, in a sentence
 */
public record OwnAssessment(
        String party,
        Verdict verdict,
        @Nullable CountRange killed,
        @Nullable CountRange injured,
        List<String> accounts,
        String reason) {
    /** What a party holds of the claim that it did harm. */
    public enum Verdict {
        /** No account gives its view. */
        NOT_YET_ASSESSED,
        /** It rejects the claim. */
        NON_CREDIBLE,
        /** It accepts that it did the harm. */
        CREDIBLE,
        /** It has assessed the incident under another name; only a person can tell. */
        DUPLICATE;

        /** The name used in output: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public OwnAssessment {
        Objects.requireNonNull(party);
        Objects.requireNonNull(verdict);
        Objects.requireNonNull(reason);
        accounts = List.copyOf(accounts);
    }
}
