package io.github.attest.evaluate.judge;

import io.github.attest.model.Account;
import org.jspecify.annotations.Nullable;

/**
 * A slot that holds one answer at most, before it is judged.
 *
 * @param field what is judged
 * @param gold what was coded, in words
 * @param answer what was extracted, in words
 * @param coded whether something was coded
 * @param optional whether it costs nothing to leave that out
 * @param account the account; null if there is none
 */
record Fill(
        Field field,
        String gold,
        String answer,
        boolean coded,
        boolean optional,
        @Nullable Account account) {
    /** The verdict where nothing was extracted. */
    Verdict unanswered() {
        return !coded || optional
                ? verdict(Kind.RIGHT, Tally.NONE)
                : verdict(account == null ? Kind.NO_ACCOUNT : Kind.MISSED, Tally.MISSED);
    }

    /** The verdict on an answer where nothing was coded. */
    Verdict uncoded(Tally tally) {
        return verdict(Kind.SPURIOUS, tally);
    }

    /** The verdict on an answer. */
    Verdict answered(Kind kind) {
        return verdict(
                kind,
                switch (kind) {
                    case RIGHT -> Tally.CORRECT;
                    case PARTIAL -> Tally.PARTIAL;
                    default -> Tally.WRONG;
                });
    }

    private Verdict verdict(Kind kind, Tally tally) {
        return new Verdict(field, kind, tally, gold, answer, null, account);
    }
}
