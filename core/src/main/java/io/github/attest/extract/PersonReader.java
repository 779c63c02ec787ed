package io.github.attest.extract;

import io.github.attest.model.Victims.Reference;
import io.github.attest.model.Victims.Share;
import io.github.attest.text.Numbers;
import io.github.attest.text.Numeral;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads a group of words for people that starts at a token of a sentence: counted people, people behind an article, an age, a
 * noun alone, or a name. Used for one text.
 */
final class PersonReader {
    private static final WordClasses DETERMINERS = WordClass.ARTICLES.and(
            WordClasses.of(WordClass.ANOTHER, WordClass.BOTH, WordClass.ALL, WordClass.OTHERS, WordClass.EXCEPT));

    private static final WordClasses DEFINITE = WordClasses.of(WordClass.THE, WordClass.BOTH);

    private static final WordClasses FURTHER = WordClasses.of(WordClass.ANOTHER, WordClass.OTHERS);

    /** Words of what somebody belongs to, "St. Louis", and of what they are: "bus driver". */
    private static final int LONGEST_NAME = 3;

    private static final int LONGEST_NOUN = 2;

    private final Tokens tokens;
    private final Words words;
    private final Numbers numbers;
    private final HeadReader heads;
    private final CountReader counts;
    private final NameReader names;
    private final AgeLists ages;
    private final BitSet dated;

    /** @param dated tokens of date expressions, whose numbers count no people */
    PersonReader(Tokens tokens, Words words, Numbers numbers, NameReader names, BitSet dated) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = numbers;
        this.heads = new HeadReader(tokens, words, numbers, dated);
        this.counts = new CountReader(tokens, words, numbers, heads, dated);
        this.names = names;
        this.ages = new AgeLists(tokens, words);
        this.dated = dated;
    }

    /** The people that words starting at a token name; null if they name none. */
    @Nullable
    Persons at(int first, int end, @Nullable Match<Lexeme> word) {
        if (dated.get(first)) {
            return null;
        }
        boolean number = numbers.mayStart(tokens, first);
        Persons counted = number ? counts.at(first, end) : null;
        if (counted != null) {
            return counted.single() ? one(counted, end) : counted;
        }
        Lexeme lexeme = word == null ? Lexeme.UNKNOWN : word.value();
        PersonNoun noun = lexeme.person();
        if (word != null && noun != null && noun.pronoun() && (!lexeme.is(WordClass.POSS) || ends(word.end(), end))) {
            return pronoun(first, noun);
        }
        if (word != null && lexeme.isAny(DETERMINERS)) {
            return determined(first, word, end);
        }
        HeadReader.Head aged = number ? heads.age(first, end) : null;
        if (aged != null && aged.noun().singular()) {
            return aged(first, first, aged, Reference.NEW);
        }
        if (noun != null && !HeadReader.charged(lexeme)) {
            HeadReader.Head head = heads.head(first, end);
            return head == null ? null : bareNoun(first, head, end);
        }
        Persons name = names.at(first, end);
        boolean belongs = name == null && tokens.shape(first) == Shape.CAPITALISED && besideHarm(first);
        return belongs ? belonging(first, end) : name == null ? null : identified(name, end);
    }

    /** Whether the word before is one of harm, or "of". */
    private boolean besideHarm(int first) {
        Match<Lexeme> before = first > 0 ? words.at(first - 1, first) : null;
        return before != null
                && (before.value().harm() != null || before.value().is(WordClass.OF));
    }

    /** Somebody without an article, behind the name of what they belong to, as in headlines: "killed Homs teacher". */
    private @Nullable Persons belonging(int first, int end) {
        int at = first;
        while (at < end
                && at - first <= LONGEST_NAME
                && (tokens.shape(at) == Shape.CAPITALISED || at > first && tokens.first(at) == '.')) {
            at++;
        }
        boolean lower = at > first && at < end && tokens.shape(at) == Shape.LOWER;
        HeadReader.Head head = lower ? heads.head(at, end) : null;
        return head == null || !head.noun().singular() || head.end() > at + LONGEST_NOUN
                ? null
                : bareNoun(at, head, end).behind(first, Reference.NEW, Share.WHOLE);
    }

    /** The token after people and, behind a name or an age, the place they are of; behind a number, all their ages. */
    int end(Persons persons, int end) {
        boolean identified = persons.name() != null || persons.age() != null;
        if (identified || persons.single() && comesFrom(persons.end(), end)) {
            return names.home(persons.end(), end);
        }
        return ages.end(persons, end);
    }

    /** "a woman from Sidon": behind a noun alone, "of" may say something else. */
    private boolean comesFrom(int at, int end) {
        Match<Lexeme> word = words.at(at, end);
        return word != null && word.value().is(WordClass.FROM);
    }

    /** "shot her.", "shot her in the leg", "shot her dead"; but "hit her car", "killed her brother", "her death". */
    private boolean ends(int from, int end) {
        Match<Lexeme> next = words.at(from, end);
        if (next == null) {
            return from >= end;
        }
        HarmWord harm = next.value().harm();
        boolean more = harm == null
                ? CountReader.follows(next.value())
                : harm.is(Grammar.ADJECTIVE) || harm.is(Grammar.RESULTATIVE);
        return more && heads.head(from, end) == null && heads.age(from, end) == null;
    }

    private static Persons pronoun(int first, PersonNoun noun) {
        return new Persons(
                first,
                first + 1,
                null,
                null,
                Math.max(noun.number(), 0),
                noun,
                null,
                null,
                noun.sex(),
                Reference.PRONOUN,
                Share.WHOLE,
                Persons.Form.PRONOUN);
    }

    private @Nullable Persons determined(int first, Match<Lexeme> determiner, int end) {
        Lexeme lexeme = determiner.value();
        int from = determiner.end();
        if (lexeme.is(WordClass.EXCEPT)) {
            return counts.allBut(first, from, end);
        }
        Match<Lexeme> next = words.at(from, end);
        boolean ordinal = next != null && next.value().is(WordClass.ORDINAL);
        int number = next != null && ordinal ? next.end() : from;
        boolean further = ordinal ? !isOneOfKnown(first, from) : lexeme.isAny(FURTHER);
        Share share = further ? Share.FURTHER : Share.WHOLE;
        boolean tied = lexeme.is(WordClass.POSS);
        Reference reference = lexeme.isAny(DEFINITE) ? Reference.KNOWN : Reference.NEW;
        Persons inner = number < end && !dated.get(number) ? counts.at(number, end) : null;
        if (inner != null && inner.numeral() != null) {
            return inner.behind(first, reference, share == Share.WHOLE ? inner.share() : share);
        }
        HeadReader.Head aged = described(from, end);
        if (aged != null) {
            Persons persons = aged(first, from, aged, tied ? Reference.RELATED : reference);
            return persons.behind(first, persons.reference(), share);
        }
        HeadReader.Head head = heads.head(from, end);
        if (head == null) {
            return ordinal && saysMore(number, end)
                    ? Persons.bare(first, number, 1, Reference.NEW, Share.FURTHER)
                    : alone(first, determiner, end);
        }
        Persons members = members(head, end);
        if (members != null) {
            return members.behind(first, reference, share);
        }
        int implied = head.noun().singular() ? 1 : Math.max(head.noun().number(), 0);
        Persons persons = Persons.implied(
                first,
                head,
                lexeme.is(WordClass.BOTH) ? 2 : implied,
                tied || head.related() ? Reference.RELATED : reference,
                share);
        return named(persons, end);
    }

    /** "he was the fourth judge killed": behind a form of "be", the number only says of how many somebody known is one. */
    private boolean isOneOfKnown(int first, int ordinal) {
        return first > 0 && words.is(first - 1, WordClass.BE) && !words.is(ordinal, WordClass.OTHERS);
    }

    /** Those whom a group is made of: "a family of six", "a crew of four sailors". */
    private @Nullable Persons members(HeadReader.Head head, int end) {
        Match<Lexeme> of = head.noun().kind() == PersonNoun.Kind.GROUP ? words.at(head.end(), end) : null;
        return of != null && of.value().is(WordClass.OF) ? counts.at(of.end(), end) : null;
    }

    /** "a 13-year-old", "an unarmed 13-year-old". */
    private HeadReader.@Nullable Head described(int from, int end) {
        if (from >= end) {
            return null;
        }
        HeadReader.Head aged = heads.age(from, end);
        boolean word = aged == null && from + 1 < end && tokens.shape(from) == Shape.LOWER;
        return word && words.at(from, end) == null ? heads.age(from + 1, end) : aged;
    }

    /** "another was wounded", "others", "both": people with no noun. */
    private @Nullable Persons alone(int first, Match<Lexeme> determiner, int end) {
        Lexeme lexeme = determiner.value();
        int from = determiner.end();
        if (lexeme.is(WordClass.ANOTHER) && saysMore(from, end)) {
            return Persons.bare(first, from, 1, Reference.NEW, Share.FURTHER);
        }
        if (lexeme.is(WordClass.OTHERS)) {
            return Persons.bare(first, from, 0, Reference.NEW, Share.FURTHER);
        }
        if (lexeme.is(WordClass.A)) {
            return counts.someone(first, from, end);
        }
        return lexeme.is(WordClass.BOTH) ? Persons.bare(first, from, 2, Reference.KNOWN, Share.WHOLE) : null;
    }

    private boolean saysMore(int at, int end) {
        Match<Lexeme> next = words.at(at, end);
        return next != null
                && CountReader.follows(next.value())
                && !next.value().is(WordClass.STOP);
    }

    private Persons bareNoun(int first, HeadReader.Head head, int end) {
        PersonNoun noun = head.noun();
        boolean known = tokens.shape(first) == Shape.CAPITALISED && noun.singular();
        Reference reference = known ? Reference.KNOWN : Reference.NEW;
        Persons persons = Persons.implied(
                first,
                head,
                Math.max(noun.number(), 0),
                owned(first, head) ? Reference.RELATED : reference,
                Share.WHOLE);
        return named(persons, end);
    }

    private Persons aged(int first, int from, HeadReader.Head aged, Reference reference) {
        HeadReader.Head head = heads.head(aged.end(), tokens.size());
        Persons persons;
        if (head == null || !withinSentence(from, head.end())) {
            persons = new Persons(
                    first,
                    aged.end(),
                    null,
                    null,
                    1,
                    null,
                    null,
                    aged.age(),
                    null,
                    reference,
                    Share.WHOLE,
                    Persons.Form.AGE);
        } else {
            HeadReader.Head whole =
                    new HeadReader.Head(head.end(), head.noun(), aged.age(), head.possessive(), head.owned());
            persons = Persons.implied(first, whole, 1, owned(first, head) ? Reference.RELATED : reference, Share.WHOLE);
        }
        return named(persons, tokens.size());
    }

    /** Whether somebody stands behind a possessive: "Smith's wife", "the man's 14-year-old son". */
    private boolean owned(int first, HeadReader.Head head) {
        boolean behind = first > 1 && (words.is(first - 1, WordClass.POSSESSIVE) || pluralPossessive(first - 1));
        return head.related() || behind && head.behind().related();
    }

    /** The mark behind "the girls' mother". */
    private boolean pluralPossessive(int mark) {
        char sign = tokens.first(mark);
        return (sign == '\'' || sign == '’') && !tokens.spaced(mark) && tokens.spaced(mark + 1);
    }

    private boolean withinSentence(int from, int end) {
        return tokens.sentenceOf(from) == tokens.sentenceOf(end - 1);
    }

    /** A name or an age behind its noun: "his brother John", "Officer Randy Smith, 33,", "a man, 26,". */
    private Persons named(Persons persons, int end) {
        if (persons.noun() != null && !persons.noun().singular() || persons.end() >= end) {
            return persons;
        }
        Persons parent = parent(persons, end);
        if (parent != null) {
            return named(parent, end);
        }
        Persons old = ofAge(persons, end);
        if (old != null) {
            return old;
        }
        Integer years = persons.age() == null ? names.age(persons.end(), end) : null;
        if (years != null) {
            return persons.described(persons.end() + 2, persons.name(), years);
        }
        Persons called = apposed(persons, end);
        boolean told = persons.reference() == Reference.KNOWN || persons.share() == Share.FURTHER;
        return told && called.equals(persons) ? identified(persons, end) : called;
    }

    /** "a mother of three", "the father of two girls": the number says whose parent somebody is and counts nobody. */
    private @Nullable Persons parent(Persons persons, int end) {
        Match<Lexeme> of = persons.kin() ? words.at(persons.end(), end) : null;
        Numeral children = of == null || !of.value().is(WordClass.OF) ? null : numbers.at(tokens, of.end(), end);
        if (children == null) {
            return null;
        }
        HeadReader.Head head = heads.head(children.end(), end);
        return persons.described(head == null ? children.end() : head.end(), persons.name(), persons.age());
    }

    /** "a widow of 60,", "a boy of ten was": somebody with an age behind "of"; null if there is none. */
    private @Nullable Persons ofAge(Persons persons, int end) {
        Match<Lexeme> of = persons.sex() == null || persons.kin() ? null : words.at(persons.end(), end);
        Numeral years = of == null || !of.value().is(WordClass.OF) ? null : numbers.at(tokens, of.end(), end);
        if (years == null || !years.exact() || years.min() > HeadReader.OLDEST) {
            return null;
        }
        Match<Lexeme> next = words.at(years.end(), end);
        boolean closed = years.end() >= end
                || tokens.shape(years.end()) == Shape.PUNCTUATION
                || next != null && CountReader.follows(next.value());
        return closed ? persons.described(years.end(), persons.name(), years.min()) : null;
    }

    /** "one victim", "one of them", and with a name or a description behind: somebody in particular. */
    private Persons one(Persons counted, int end) {
        boolean part = counted.share() == Share.PART;
        Persons named = part || counted.noun() != null ? apposed(counted, end) : counted;
        Persons known = named.equals(counted) ? identified(counted, end) : named;
        return part && !known.equals(counted) ? known.behind(counted.first(), Reference.KNOWN, Share.WHOLE) : known;
    }

    /** Somebody with a description behind that gives an age: "Randy Smith, a 33-year-old miner,", "one of the miners, a 33-year-old man,". */
    private Persons identified(Persons persons, int end) {
        int comma = persons.end();
        boolean open = persons.age() == null && comma + 2 < end && tokens.first(comma) == ',';
        Match<Lexeme> article = open ? words.at(comma + 1, end) : null;
        if (article == null || !article.value().is(WordClass.A)) {
            return persons;
        }
        HeadReader.Head aged = described(article.end(), end);
        Persons who = aged == null ? null : aged(comma + 1, article.end(), aged, Reference.NEW);
        int until = who == null ? comma : names.home(who.end(), end);
        boolean closed = until >= end
                || tokens.shape(until) == Shape.PUNCTUATION
                        && (until + 1 >= end || !words.is(until + 1, WordClass.AND));
        return who == null || who.name() != null || !closed ? persons : persons.identified(until, who);
    }

    /** Somebody with a name behind: "Officer Randy Smith", "one of the miners, Randy Smith,". */
    private Persons apposed(Persons persons, int end) {
        int from = persons.end();
        if (from >= end) {
            return persons;
        }
        boolean comma = tokens.first(from) == ',';
        int behind = comma ? from + 1 : from;
        Match<Lexeme> word = behind < end ? words.at(behind, end) : null;
        int start = word != null && word.value().is(WordClass.NAMING) ? word.end() : behind;
        Persons name = start < end && withinSentence(persons.first(), start + 1) ? called(persons, start, end) : null;
        if (name == null || comma && !names.closed(name, end)) {
            return persons;
        }
        return persons.described(name.end(), name.name(), persons.age() != null ? persons.age() : name.age());
    }

    /** A name, also with an age before it, "37-year-old Ana Diaz"; of somebody's kin one word may do: "his wife Ana". */
    private @Nullable Persons called(Persons persons, int start, int end) {
        HeadReader.Head aged = heads.age(start, end);
        int from = aged == null ? start : aged.end();
        boolean kin = persons.kin() && tokens.shape(persons.end() - 1) == Shape.LOWER && !dated.get(from);
        Persons full = names.full(from, end);
        Persons name = full == null && kin ? names.given(from, end) : full;
        return aged == null || name == null ? name : name.described(name.end(), name.name(), aged.age());
    }
}
