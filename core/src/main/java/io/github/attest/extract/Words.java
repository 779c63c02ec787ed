package io.github.attest.extract;

import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What the lexicon knows of each token of one text, looked up once. Not safe for use by several threads. */
final class Words {
    /** Stands for a token that was looked up and that no phrase starts at; null for one that was not. */
    private static final Match<Lexeme> NOTHING = new Match<>(0, 0, Lexeme.UNKNOWN);

    private static final String QUOTES = "\"'\u2018\u2019\u201C\u201D\u00AB\u00BB";

    private final Lexicon lexicon;
    private final Tokens tokens;
    private final @Nullable Match<Lexeme>[] found;
    private final boolean cased;

    @SuppressWarnings({"unchecked", "rawtypes"}) // an array of a generic type cannot be made otherwise
    Words(Lexicon lexicon, Tokens tokens) {
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.found = new Match[tokens.size()];
        this.cased = cased(tokens);
    }

    private static boolean cased(Tokens tokens) {
        int lower = 0;
        int upper = 0;
        for (int i = 0; i < tokens.size(); i++) {
            lower += tokens.shape(i) == Shape.LOWER ? 1 : 0;
            upper += tokens.shape(i) == Shape.UPPER ? 1 : 0;
        }
        return lower > upper;
    }

    /** Whether upper and lower case are both in use, so that capitals tell something. */
    boolean cased() {
        return cased;
    }

    /** Whether a token is a quotation mark. */
    boolean quotes(int token) {
        return QUOTES.indexOf(tokens.first(token)) >= 0 && tokens.end(token) - tokens.start(token) == 1;
    }

    /** The longest phrase that starts at a token and ends no later than {@code end}; null if no known one does. */
    @Nullable
    Match<Lexeme> at(int token, int end) {
        if (token >= end) {
            return null;
        }
        Match<Lexeme> match = found[token];
        if (match == null) {
            match = find(token, tokens.sentenceEnd(tokens.sentenceOf(token)));
        }
        if (match.end() == 0) {
            return null;
        }
        return match.end() <= end ? match : lexicon.at(tokens, token, end);
    }

    /** The country whose name starts at a token, as a party; null if none does, or if it may be another word in capitals: "US". */
    @Nullable
    Match<Actor> state(int token, int end) {
        return !cased && is(token, WordClass.FUNCTION) ? null : lexicon.state(tokens, token, end);
    }

    /** The country whose seat of government starts at a token, as a party; null if none does. */
    @Nullable
    Match<Actor> seat(int token, int end) {
        return lexicon.seat(tokens, token, end);
    }

    /** The country whose people's name starts at a token, as a party; null if none does. */
    @Nullable
    Match<Actor> people(int token, int end) {
        return lexicon.people(tokens, token, end);
    }

    private Match<Lexeme> find(int token, int end) {
        Match<Lexeme> match = lexicon.at(tokens, token, end);
        found[token] = match == null ? NOTHING : match;
        return found[token];
    }

    /** The weapon that a unit names, also inside words for those who use it: "a Hamas suicide bomber". */
    @Nullable
    String weapon(Unit unit) {
        String weapon = unit.lexeme().weapon();
        Persons persons = unit.persons();
        boolean user = persons != null && persons.perpetrator();
        for (int token = unit.first(); user && weapon == null && token < unit.end(); token++) {
            Match<Lexeme> word = at(token, unit.end());
            weapon = word == null ? null : word.value().weapon();
        }
        return weapon;
    }

    /** Whether a token by itself is of a class. */
    boolean is(int token, WordClass wordClass) {
        return isAny(token, wordClass.alone());
    }

    /** Whether a token by itself is of any of some classes. */
    boolean isAny(int token, WordClasses classes) {
        Match<Lexeme> word = at(token, token + 1);
        return word != null && word.value().isAny(classes);
    }

    /** Whether no space divides the tokens from {@code first} to {@code end} from those beside them. */
    boolean glued(int first, int end) {
        return first > 0 && end < tokens.size() && !tokens.spaced(first) && !tokens.spaced(end);
    }

    /** Whether a sentence has a word that matters, by one bit for nearly all of the others. */
    boolean matter(int first, int end) {
        for (int token = first; token < end; token++) {
            if (lexicon.mayMatter(tokens.key(token))
                    && PartReader.matters(find(token, end).value())) {
                return true;
            }
        }
        return false;
    }

    /** Looks up the words of a sentence. */
    void look(int first, int end) {
        for (int token = first; token < end; token++) {
            if (found[token] == null) {
                find(token, end);
            }
        }
    }

    /** Whether a token starts several words that the lexicon knows as one: "Sri Lankan army". */
    boolean phrase(int first, int end) {
        Match<Lexeme> word = at(first, end);
        return word != null && word.end() > first + 1;
    }
}
