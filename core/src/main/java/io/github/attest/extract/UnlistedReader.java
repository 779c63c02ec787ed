package io.github.attest.extract;

import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.text.Folding;
import io.github.attest.text.Numbers;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Finds words that no list knows and that must be for people, since harm is done to them that is done to people. Used for one text. */
final class UnlistedReader {
    /** What may be killed, wounded or executed and is nobody, and what only measures: "executed a search warrant", "a busload of". */
    private static final WordClasses THINGS =
            WordClasses.of(WordClass.THING, WordClass.NOTPEOPLE, WordClass.OF, WordClass.NUMBER);

    /** Auxiliaries and adverbs between people and what was done to them. */
    private static final WordClasses BEFORE_PARTICIPLE = WordClasses.of(WordClass.BE, WordClass.HAVE, WordClass.ADVERB);

    /** Forms of a verb with those harmed behind it. */
    private static final long HARMING = Grammar.PARTICIPLE.bit()
            | Grammar.GERUND.bit()
            | Grammar.PRESENT.bit()
            | Grammar.BASE.bit()
            | Grammar.PARTICIPLE_OF.bit();

    /** As many words as a name for people that no list knows may have: "coca pickers". */
    private static final int UNLISTED = 2;

    private final Tokens tokens;
    private final Words words;
    private final Numbers numbers;
    private final BitSet dated;

    /** @param dated tokens of date expressions, which are for no people */
    UnlistedReader(Tokens tokens, Words words, Numbers numbers, BitSet dated) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = numbers;
        this.dated = dated;
    }

    /**
     * The words as a noun for so many people; null where nothing tells that they are for people.
     *
     * @param before the number or article before them
     */
    HeadReader.@Nullable Head head(int before, int at, int end, int number) {
        int until = unlisted(before, at, end);
        return until == at ? null : named(at, until, number);
    }

    /**
     * The end of words that no list knows and that must be a word for people, since the harm done to them is done to people:
     * "34 coca pickers were massacred", "killed nine Gurkhas", "the bodies of 45 Kosovars". Where there are none, where they would begin.
     */
    private int unlisted(int first, int at, int end) {
        int next = at;
        while (next < end && next - at < UNLISTED && isWord(next) && words.at(next, end) == null) {
            next++;
        }
        if (next == at || measures(next, end)) {
            return at;
        }
        boolean named = tokens.shape(next - 1).capital() && hurts(first - 2, Grammar.NOUN_OF.bit());
        return named || hurts(first - 1, HARMING) || harmFollows(next, end) ? next : at;
    }

    /** Whether what stands at a token is counted by the words before it, or is no people: "an estimated 40", "a busload of". */
    private boolean measures(int at, int end) {
        Match<Lexeme> word = words.at(at, end);
        return word != null && word.value().isAny(THINGS) || at < end && numbers.at(tokens, at, end) != null;
    }

    private boolean isWord(int token) {
        return tokens.shape(token) != Shape.PUNCTUATION && tokens.shape(token) != Shape.DIGITS && !dated.get(token);
    }

    private boolean harmFollows(int at, int end) {
        int next = at;
        Match<Lexeme> word = words.at(next, end);
        boolean auxiliary = false;
        while (word != null && word.value().isAny(BEFORE_PARTICIPLE)) {
            auxiliary |= word.value().is(WordClass.BE);
            next = word.end();
            word = words.at(next, end);
        }
        return hurts(next, Grammar.INTRANSITIVE.bit()) || auxiliary && hurts(next, Grammar.PARTICIPLE.bit());
    }

    /** Whether a word of one of some grammars, a bit each, says harm for certain. */
    private boolean hurts(int token, long grammars) {
        HarmWord harm = token < 0 ? null : harm(token);
        return harm != null && harm.isAny(grammars) && harm.type() != HarmType.STRUCK;
    }

    private HeadReader.Head named(int first, int end, int number) {
        String key = Folding.fold(tokens.slice(first, end - 1));
        PersonNoun noun = new PersonNoun(key, number, Group.PEOPLE, null, PersonNoun.Kind.PLAIN);
        return new HeadReader.Head(end, noun, null, false, false);
    }

    private @Nullable HarmWord harm(int token) {
        Match<Lexeme> word = words.at(token, tokens.size());
        return word == null ? null : word.value().harm();
    }
}
