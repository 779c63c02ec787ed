package io.github.attest.account;

import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Tokens;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Words that lead from one incident to another, from a language's {@code episodes.tsv}. */
final class Cues {
    /** Where such words lead. */
    enum Cue {
        /** To another incident of the same time. */
        SEPARATE,
        /** To an incident of the past. */
        BACKGROUND
    }

    private final PhraseTable<Cue> table;

    Cues(Language language) {
        PhraseTable.Builder<Cue> builder = new PhraseTable.Builder<>(language);
        for (String line : language.lines("episodes.tsv")) {
            String[] cell = line.split("\t", -1);
            Cue cue = Cue.valueOf(cell[0].toUpperCase(Locale.ROOT));
            for (String phrase : cell[1].split(" \\| ", -1)) {
                builder.add(phrase, cue);
            }
        }
        table = builder.build();
    }

    /** The first such words in a sentence; null if there are none. */
    @Nullable
    Match<Cue> in(Tokens tokens, int sentence) {
        int end = tokens.sentenceEnd(sentence);
        for (int token = tokens.sentenceStart(sentence); token < end; token++) {
            Match<Cue> match = table.longest(tokens, token, end);
            if (match != null) {
                return match;
            }
        }
        return null;
    }
}
