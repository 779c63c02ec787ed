package io.github.attest.evaluate.judge;

import io.github.attest.model.Account;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One field of one answer, judged.
 *
 * @param field what is judged
 * @param kind how the answer relates to what was coded
 * @param tally what it adds to the figures
 * @param gold what was coded, in words
 * @param answer what was extracted, in words
 * @param numbers the two numbers where the field is a number of people in the incident form, else null
 * @param account the account judged; null if there is none
 */
public record Verdict(
        Field field,
        Kind kind,
        Tally tally,
        String gold,
        String answer,
        @Nullable Numbers numbers,
        @Nullable Account account) {
    /**
     * A coded number of people beside an extracted one.
     *
     * @param gold as coded
     * @param answer as extracted; the lower bound of a range, 0 where no figure was extracted
     */
    public record Numbers(int gold, int answer) {}

    public Verdict {
        Objects.requireNonNull(field);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(tally);
        Objects.requireNonNull(gold);
        Objects.requireNonNull(answer);
    }

    /** The same verdict on another field. */
    Verdict of(Field other) {
        return new Verdict(other, kind, tally, gold, answer, numbers, account);
    }
}
