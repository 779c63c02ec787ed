package io.github.attest.account;

import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Tokens;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Words that lead from one incident to another, from a language's {@code episodes.tsv}. */
final class Cues {
    /** Where such words lead. */
    enum Cue {
        /** To another incident of the same time. */
        SEPARATE,
        /** To another incident, in reports that tell of several. */
        BESIDE,
        /** To an incident of the past. */
        BACKGROUND,
        /** To several incidents at once, which figures beside them count together. */
        SEVERAL,
        /** To what may be one incident or several: figures beside them count together if single ones follow. */
        SERIES,
        /** To one deed: figures beside them are of it alone, also where only its year is told. */
        SINGLE,
        /** To those who keep count: what they say of a month counts many incidents. */
        TALLY,
        /** Back to the incident told of, from a distance at the beginning of a sentence: "hours after the attack, …". */
        BACK
    }

    private static final Set<Cue> LEADING = EnumSet.of(Cue.SEPARATE, Cue.BESIDE, Cue.BACKGROUND);

    private final PhraseTable<Cue> table;

    Cues(Language language) {
        table = PhraseTable.of(language, language.lines("episodes.tsv"), Cue.class);
    }

    /** The first such words in a sentence that lead to one other incident; null if there are none. */
    @Nullable
    Match<Cue> in(Tokens tokens, int sentence) {
        return first(tokens, sentence, LEADING::contains);
    }

    /** Whether a sentence has words of a kind. */
    boolean has(Cue kind, Tokens tokens, int sentence) {
        return first(tokens, sentence, cue -> cue == kind) != null;
    }

    /** Whether a word leads back to the incident told of. */
    boolean back(Tokens tokens, int token) {
        Match<Cue> match = table.longest(tokens, token, token + 1);
        return match != null && match.value() == Cue.BACK;
    }

    private @Nullable Match<Cue> first(Tokens tokens, int sentence, Predicate<Cue> such) {
        int end = tokens.sentenceEnd(sentence);
        for (int token = tokens.sentenceStart(sentence); token < end; token++) {
            Match<Cue> match = table.longest(tokens, token, end);
            if (match != null && such.test(match.value())) {
                return match;
            }
        }
        return null;
    }
}
