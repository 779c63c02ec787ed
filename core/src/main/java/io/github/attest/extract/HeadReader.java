package io.github.attest.extract;

import io.github.attest.model.Group;
import io.github.attest.text.Numbers;
import io.github.attest.text.Numeral;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the noun that words for people come down to, over the words that describe it. Used for one text. */
final class HeadReader {
    /** Words that may stand between a number or article and its noun: "12 unarmed young Syrian civilians". */
    private static final int MODIFIERS = 6;

    /** Of these, words that the lexicon does not know. */
    private static final int UNKNOWN_MODIFIERS = 3;

    /** As many tokens behind where people are from as may lead to what they are: "Peruvian presidential guards". */
    private static final int DESCRIBED = 4;

    /** As many tokens behind a possessive, and an age behind it, as may lead to what is owned: "the boy's elder sister". */
    private static final int OWNED = 3;

    /** Oldest age, in years, that words are taken to state. */
    static final int OLDEST = 119;

    /** Months in a year; the few weeks or days that state an age are less than one, too. */
    private static final int MONTHS = 12;

    /** As many years are stated in months. */
    private static final int LONGEST = 3;

    /** Whom words for a child, a man or a woman describe. */
    private static final Set<Group> AGED = EnumSet.of(Group.CHILDREN, Group.MEN, Group.WOMEN);

    /** Phrases that name nobody, whatever they end in: "unborn child". */
    private static final WordClasses NONE = WordClasses.of(WordClass.TOLL, WordClass.INJTOLL, WordClass.NOTPEOPLE);

    private static final WordClasses NO_MODIFIER = WordClass.AUXILIARIES
            .and(WordClass.PREPOSITIONS)
            .and(WordClass.ARTICLES)
            .and(WordClass.DIVIDERS)
            .and(WordClasses.of(
                    WordClass.WHO,
                    WordClass.SAY,
                    WordClass.FUNCTION,
                    WordClass.SINCE,
                    WordClass.NOTPEOPLE,
                    WordClass.INCLUDING,
                    WordClass.TAKEN,
                    WordClass.LEAVE,
                    WordClass.CHARGE,
                    WordClass.SUFFER,
                    WordClass.FOUND));

    private final Tokens tokens;
    private final Words words;
    private final Numbers numbers;
    private final BitSet dated;

    /** @param dated tokens of date expressions, whose numbers count no people */
    HeadReader(Tokens tokens, Words words, Numbers numbers, BitSet dated) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = numbers;
        this.dated = dated;
    }

    /**
     * A head noun with the tokens it takes.
     *
     * @param end the token after its last
     * @param noun the noun
     * @param age an age stated before it, in years
     * @param possessive whether a possessive follows
     * @param owned whether a possessive stands before it: "the boy's mother"
     */
    record Head(int end, PersonNoun noun, @Nullable Integer age, boolean possessive, boolean owned) {
        /** The head of people who have been read and have a noun. */
        static Head of(Persons persons) {
            return new Head(persons.end(), Objects.requireNonNull(persons.noun()), persons.age(), false, false);
        }

        /** The same behind a possessive. */
        Head behind() {
            return new Head(end, noun, age, possessive, true);
        }

        /** Whether the words bring in somebody by a tie to somebody else. */
        boolean related() {
            return owned && noun.kind() == PersonNoun.Kind.KIN;
        }
    }

    /** The head noun reached from a token over words that may describe people. */
    @Nullable
    Head head(int from, int end) {
        int unknown = 0;
        Integer age = null;
        int at = from;
        for (int steps = 0; at < end && steps <= MODIFIERS; steps++) {
            Match<Lexeme> word = words.at(at, end);
            PersonNoun noun = word == null ? null : noun(word);
            if (word != null && noun != null && !noun.pronoun()) {
                if (describesTarget(word.end(), end)) {
                    return null;
                }
                Head described = origin(noun) ? head(word.end(), Math.min(end, word.end() + DESCRIBED)) : null;
                return described != null ? described : extended(word.end(), noun, age, end);
            }
            Head aged = age(at, end);
            if (aged != null && !aged.noun().singular()) {
                return aged;
            }
            if (aged != null) {
                age = aged.age();
                at = aged.end();
                continue;
            }
            if (!modifies(at, word)
                    || at > from && numbers.at(tokens, at, at + 1) != null
                    || word == null && ++unknown > UNKNOWN_MODIFIERS) {
                return null;
            }
            at = word == null ? at + 1 : word.end();
        }
        return null;
    }

    /** Somebody of a country, which may as well describe others. */
    private static boolean origin(PersonNoun noun) {
        return noun.kind() == PersonNoun.Kind.DEMONYM && noun.singular();
    }

    /** "a civilian car", "a police station": the word for people only describes what was hit. */
    private boolean describesTarget(int next, int end) {
        Match<Lexeme> word = next < end ? words.at(next, end) : null;
        return word != null && word.value().target() != null && word.value().person() == null;
    }

    /** The word for people that a phrase is or ends in: "Ukrainian soldiers" names a party and people. */
    private @Nullable PersonNoun noun(Match<Lexeme> word) {
        PersonNoun noun = word.value().person();
        HarmWord harm = word.value().harm();
        boolean harmed = harm != null && harm.is(Grammar.COUNTED);
        if (noun != null || harmed || word.value().isAny(NONE) || word.end() - word.first() < 2) {
            return noun;
        }
        Match<Lexeme> last = words.at(word.end() - 1, word.end());
        return last == null ? null : last.value().person();
    }

    private boolean modifies(int at, @Nullable Match<Lexeme> word) {
        if (word == null) {
            return tokens.shape(at) != Shape.PUNCTUATION && tokens.shape(at) != Shape.DIGITS && !dated.get(at);
        }
        if (word.value().is(WordClass.HYPHEN) || compound(at) || acronym(at, word)) {
            return true;
        }
        HarmWord harm = word.value().harm();
        boolean verb = harm != null
                && !harm.is(Grammar.ADJECTIVE)
                && !harm.is(Grammar.GERUND)
                && !harm.is(Grammar.NOUN)
                && !harm.is(Grammar.IMPLIED);
        boolean other = word.value().isAny(NO_MODIFIER) && !word.value().is(WordClass.HEDGE);
        return !verb && !other && tokens.shape(at) != Shape.PUNCTUATION;
    }

    /** A word with a hyphen behind it is only part of one: "off-duty policemen". */
    private boolean compound(int at) {
        return at + 2 < tokens.size()
                && tokens.first(at + 1) == '-'
                && tokens.shape(at) != Shape.PUNCTUATION
                && words.glued(at + 1, at + 2);
    }

    /** "U.S. marines", and "US marines" where lower case is in use: not the word that the letters spell. */
    private boolean acronym(int at, Match<Lexeme> word) {
        return word.end() == at + 1
                && tokens.shape(at) == Shape.UPPER
                && word.value().is(WordClass.FUNCTION)
                && (words.cased() || tokens.word(at).indexOf('.') > 0);
    }

    /** The last of several nouns in a row is the head: "police officers"; also behind a possessive: "the boy's mother". */
    private Head extended(int first, PersonNoun noun, @Nullable Integer age, int end) {
        PersonNoun head = noun;
        int at = first;
        while (at < end) {
            Match<Lexeme> next = words.at(at, end);
            PersonNoun more = next == null || charged(next.value()) ? null : noun(next);
            if (next != null && more != null && !more.pronoun()) {
                head = more.described(head);
                at = next.end();
            } else if (next != null && next.value().is(WordClass.POSSESSIVE)) {
                Head owned = head(next.end(), Math.min(end, described(next.end(), end) + OWNED));
                return owned != null ? owned.behind() : new Head(at, head, age, true, false);
            } else {
                break;
            }
        }
        Numeral years = age == null ? years(at, head, end) : null;
        return years == null
                ? new Head(at, head, age, false, false)
                : new Head(years.end(), head, years.min(), false, false);
    }

    /** "a girl of 14 who": an age behind a word for one person of some age or sex; null if there is none. */
    private @Nullable Numeral years(int at, PersonNoun noun, int end) {
        Match<Lexeme> word = at < end ? words.at(at, end) : null;
        boolean plain = noun.singular() && noun.kind() == PersonNoun.Kind.PLAIN && AGED.contains(noun.group());
        if (!plain || word == null || !word.value().is(WordClass.OF) || word.end() >= end) {
            return null;
        }
        Numeral years = numbers.at(tokens, word.end(), end);
        if (years == null || years.vague() != null || years.min() > OLDEST || dated.get(word.end())) {
            return null;
        }
        return counts(years.end(), end) ? null : years;
    }

    /** Whether what follows a number may be what it counts: "14 months", "five villages". */
    private boolean counts(int at, int end) {
        Match<Lexeme> next = at < end ? words.at(at, end) : null;
        return at < end && (modifies(at, next) || next != null && next.value().is(WordClass.NOTPEOPLE));
    }

    /** The token after an age that stands at one; the token itself if none does. */
    private int described(int at, int end) {
        Head aged = age(at, end);
        return aged == null ? at : aged.end();
    }

    /** Whether a word is a verb of charging people, which names them only behind an article: "the accused". */
    static boolean charged(Lexeme word) {
        return word.person() != null && word.is(WordClass.CHARGE);
    }

    /** "22-year-old", "22 years old", in "two 22-year-olds": an age that stands for a person; "ten-month-old" is 0 years old. */
    @Nullable
    Head age(int at, int end) {
        Numeral numeral = tokens.shape(at) == Shape.PUNCTUATION ? null : numbers.at(tokens, at, end);
        if (numeral == null || numeral.vague() != null || numeral.min() > OLDEST || numeral.end() >= end) {
            return null;
        }
        int next = tokens.first(numeral.end()) == '-' ? numeral.end() + 1 : numeral.end();
        Match<Lexeme> word = next < end ? words.at(next, end) : null;
        if (word == null || !word.value().is(WordClass.AGE)) {
            return null;
        }
        boolean years = !word.value().is(WordClass.NOTPEOPLE);
        Integer infant = numeral.min() < LONGEST * MONTHS ? numeral.min() / MONTHS : null;
        PersonNoun several = word.value().person();
        PersonNoun someone =
                several != null ? several : new PersonNoun("", 1, Group.PEOPLE, null, PersonNoun.Kind.PLAIN);
        return new Head(word.end(), someone, years ? Integer.valueOf(numeral.min()) : infant, false, false);
    }
}
