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

/** Reads a group of words for people that starts at a token of a sentence. Used for one text. */
final class PersonReader {
    private final Tokens tokens;
    private final Words words;
    private final Numbers numbers;
    private final HeadReader heads;
    private final NameReader names;
    private final BitSet dated;

    /** @param dated tokens of date expressions, whose numbers count no people */
    PersonReader(Tokens tokens, Words words, Numbers numbers, NameReader names, BitSet dated) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = numbers;
        this.heads = new HeadReader(tokens, words, numbers, dated);
        this.names = names;
        this.dated = dated;
    }

    /** The people that words starting at a token name; null if they name none. */
    @Nullable
    Persons at(int first, int end, @Nullable Match<Lexeme> word) {
        if (dated.get(first)) {
            return null;
        }
        Persons counted = counted(first, end);
        if (counted != null) {
            return counted;
        }
        Lexeme lexeme = word == null ? Lexeme.UNKNOWN : word.value();
        PersonNoun noun = lexeme.person();
        if (noun != null && noun.kind() == PersonNoun.Kind.PRONOUN) {
            return pronoun(first, noun, lexeme);
        }
        if (word != null && determines(lexeme)) {
            return determined(first, word, end);
        }
        HeadReader.Head aged = heads.age(first, end);
        if (aged != null) {
            return aged(first, first, aged, Reference.NEW);
        }
        if (noun != null) {
            HeadReader.Head head = heads.head(first, end);
            return head == null ? null : bareNoun(first, head, end);
        }
        return names.at(first, end);
    }

    private static boolean determines(Lexeme lexeme) {
        return lexeme.isAny(WordClass.A.bit()
                | WordClass.THE.bit()
                | WordClass.POSS.bit()
                | WordClass.ANOTHER.bit()
                | WordClass.BOTH.bit()
                | WordClass.ALL.bit()
                | WordClass.OTHERS.bit());
    }

    private @Nullable Persons pronoun(int first, PersonNoun noun, Lexeme lexeme) {
        if (lexeme.is(WordClass.POSS)) {
            return null;
        }
        return new Persons(
                first,
                first + 1,
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
        boolean definite = lexeme.isAny(WordClass.THE.bit() | WordClass.BOTH.bit());
        Match<Lexeme> ordinal = from < end ? words.at(from, end) : null;
        boolean further = lexeme.isAny(WordClass.ANOTHER.bit() | WordClass.OTHERS.bit())
                || ordinal != null && ordinal.value().is(WordClass.ORDINAL);
        Share share = further ? Share.FURTHER : Share.WHOLE;
        Reference reference = definite ? Reference.KNOWN : Reference.NEW;
        int number = ordinal != null && ordinal.value().is(WordClass.ORDINAL) ? ordinal.end() : from;
        Persons inner = number < end && !dated.get(number) ? counted(number, end) : null;
        if (inner != null && inner.numeral() != null) {
            return spanning(first, inner, reference, share == Share.WHOLE ? inner.share() : share);
        }
        HeadReader.Head aged = from < end ? heads.age(from, end) : null;
        if (aged != null) {
            return withShare(aged(first, from, aged, reference), share);
        }
        HeadReader.Head head = heads.head(from, end);
        if (head == null) {
            if (ordinal != null && ordinal.value().is(WordClass.ORDINAL) && saysMore(ordinal.end(), end)) {
                return one(first, ordinal.end());
            }
            if (lexeme.is(WordClass.ANOTHER) && saysMore(from, end)) {
                return one(first, from);
            }
            return lexeme.is(WordClass.OTHERS) ? others(first, determiner) : pluralBoth(first, determiner);
        }
        int implied = head.noun().singular() ? 1 : Math.max(head.noun().number(), 0);
        if (lexeme.is(WordClass.BOTH)) {
            implied = 2;
        }
        if (lexeme.is(WordClass.POSS)) {
            reference = Reference.RELATED;
        }
        return named(person(first, head, implied, reference, share), end);
    }

    private boolean saysMore(int at, int end) {
        Match<Lexeme> next = at < end ? words.at(at, end) : null;
        return next != null && follows(next.value()) && !next.value().is(WordClass.STOP);
    }

    /** "a second was wounded", "another wounded": a further person with no noun. */
    private static Persons one(int first, int end) {
        return new Persons(
                first, end, null, 1, null, null, null, null, Reference.NEW, Share.FURTHER, Persons.Form.BARE);
    }

    private @Nullable Persons others(int first, Match<Lexeme> determiner) {
        return new Persons(
                first,
                determiner.end(),
                null,
                0,
                null,
                null,
                null,
                null,
                Reference.NEW,
                Share.FURTHER,
                Persons.Form.BARE);
    }

    private @Nullable Persons pluralBoth(int first, Match<Lexeme> determiner) {
        if (!determiner.value().is(WordClass.BOTH)) {
            return null;
        }
        return new Persons(
                first,
                determiner.end(),
                null,
                2,
                null,
                null,
                null,
                null,
                Reference.KNOWN,
                Share.WHOLE,
                Persons.Form.BARE);
    }

    private Persons bareNoun(int first, HeadReader.Head head, int end) {
        PersonNoun noun = head.noun();
        int implied = Math.max(noun.number(), 0);
        boolean capital = tokens.shape(first) == Shape.CAPITALISED;
        Persons persons =
                person(first, head, implied, capital && noun.singular() ? Reference.KNOWN : Reference.NEW, Share.WHOLE);
        return named(persons, end);
    }

    private Persons person(int first, HeadReader.Head head, int implied, Reference reference, Share share) {
        PersonNoun noun = head.noun();
        return new Persons(
                first,
                head.end(),
                null,
                implied,
                noun,
                null,
                head.age(),
                noun.sex(),
                reference,
                share,
                Persons.Form.NOUN);
    }

    private Persons aged(int first, int from, HeadReader.Head aged, Reference reference) {
        HeadReader.Head head = heads.head(aged.end(), tokens.size());
        if (head == null || !withinSentence(from, head.end())) {
            return named(
                    new Persons(
                            first,
                            aged.end(),
                            null,
                            1,
                            null,
                            null,
                            aged.age(),
                            null,
                            reference,
                            Share.WHOLE,
                            Persons.Form.AGE),
                    tokens.size());
        }
        HeadReader.Head whole = new HeadReader.Head(head.end(), head.noun(), aged.age(), head.possessive());
        return named(person(first, whole, 1, reference, Share.WHOLE), tokens.size());
    }

    private boolean withinSentence(int from, int end) {
        return tokens.sentenceOf(from) == tokens.sentenceOf(end - 1);
    }

    /** A name or an age behind its noun: "his brother John", "Officer Randy Smith, 33,", "a man, 26,". */
    private Persons named(Persons persons, int end) {
        if (persons.noun() != null && !persons.noun().singular() || persons.end() >= end) {
            return persons;
        }
        Integer years = persons.age() == null ? names.age(persons.end(), end) : null;
        if (years != null) {
            return described(persons, persons.end() + 2, persons.name(), years);
        }
        int from = persons.end();
        boolean comma = tokens.first(from) == ',';
        int start = comma ? from + 1 : from;
        Persons name = start < end && withinSentence(persons.first(), start + 1) ? names.full(start, end) : null;
        if (name == null || comma && !names.closed(name, end)) {
            return persons;
        }
        return described(persons, name.end(), name.name(), persons.age() != null ? persons.age() : name.age());
    }

    private static Persons described(Persons persons, int end, @Nullable String name, @Nullable Integer age) {
        return new Persons(
                persons.first(),
                end,
                persons.numeral(),
                Math.max(persons.implied(), 1),
                persons.noun(),
                name,
                age,
                persons.sex(),
                persons.reference() == Reference.PRONOUN ? Reference.KNOWN : persons.reference(),
                persons.share(),
                persons.form());
    }

    private static Persons withShare(Persons persons, Share share) {
        return share == Share.WHOLE ? persons : spanning(persons.first(), persons, persons.reference(), share);
    }

    private static Persons spanning(int first, Persons p, Reference reference, Share share) {
        return new Persons(
                first,
                p.end(),
                p.numeral(),
                p.implied(),
                p.noun(),
                p.name(),
                p.age(),
                p.sex(),
                reference,
                share,
                p.form());
    }

    private @Nullable Persons counted(int first, int end) {
        Numeral numeral = later(numbers.at(tokens, first, end));
        if (numeral == null || dated.get(numeral.end() - 1) || numeral.max() != null && numeral.max() == 0) {
            return null;
        }
        if (digitsOfSomethingElse(first)) {
            return null;
        }
        int at = numeral.end();
        if (at < end && tokens.first(at) == '-') {
            return null;
        }
        Share share = numeral.further() ? Share.FURTHER : Share.WHOLE;
        Match<Lexeme> next = at < end ? words.at(at, end) : null;
        if (next != null && next.value().is(WordClass.OF)) {
            return partitive(first, numeral, next.end(), end);
        }
        if (next != null && (next.value().is(WordClass.OTHERS) || next.value().is(WordClass.MORE))) {
            share = Share.FURTHER;
            at = next.end();
        }
        if (next != null && next.value().isAny(WordClass.THE.bit() | WordClass.POSS.bit() | WordClass.AGE.bit())) {
            return null;
        }
        HeadReader.Head head = heads.head(at, end);
        if (head != null && !(head.possessive() && head.end() == at)) {
            return counted(first, numeral, head, share);
        }
        return bare(first, numeral, at, end, share);
    }

    /** "rose from 31 to 37", "rose by four to 22": what looks like a range is a change, and the later number stands. */
    private @Nullable Numeral later(@Nullable Numeral numeral) {
        if (numeral == null || numeral.vague() != null || numeral.max() == null || numeral.min() == numeral.max()) {
            return numeral;
        }
        int before = numeral.first() - 1;
        if (before > 0 && is(before, WordClass.FROM.bit() | WordClass.BY.bit())) {
            before--;
        }
        return numeral.min() > 0 && before >= 0 && is(before, WordClass.RISE.bit())
                ? new Numeral(numeral.first(), numeral.end(), numeral.max(), numeral.max(), null, numeral.further())
                : numeral;
    }

    private boolean is(int token, long classes) {
        Match<Lexeme> word = words.at(token, token + 1);
        return word != null && word.value().isAny(classes);
    }

    private Persons counted(int first, Numeral numeral, HeadReader.Head head, Share share) {
        Numeral pairs = head.noun().number() > 1
                ? new Numeral(
                        numeral.first(),
                        numeral.end(),
                        numeral.min() * head.noun().number(),
                        numeral.max() == null
                                ? null
                                : numeral.max() * head.noun().number(),
                        numeral.vague(),
                        numeral.further())
                : numeral;
        return new Persons(
                first,
                head.end(),
                pairs,
                0,
                head.noun(),
                null,
                head.age(),
                head.noun().sex(),
                Reference.NEW,
                share,
                describesHarm(head) ? Persons.Form.BARE : Persons.Form.NOUN);
    }

    /** "1,662 civilian deaths": the people only describe what is counted. */
    private boolean describesHarm(HeadReader.Head head) {
        Match<Lexeme> next = head.end() < tokens.size() ? words.at(head.end(), tokens.size()) : null;
        HarmWord harm = next == null ? null : next.value().harm();
        return harm != null && harm.is(Grammar.COUNTED) && head.noun().number() == 1;
    }

    /** A number that is part of a name, an address or a sum of money. */
    private boolean digitsOfSomethingElse(int first) {
        if (tokens.shape(first) != Shape.DIGITS || first == 0) {
            return false;
        }
        char before = tokens.first(first - 1);
        boolean glued = !tokens.spaced(first);
        return before == '$'
                || before == '#'
                || before == '\u00A3'
                || before == '\u20AC'
                || before == '.' && glued
                || before == '-' && glued;
    }

    /** "two of the victims", "three of them": part of people known; "scores of civilians", "two of his sons": the number itself. */
    private @Nullable Persons partitive(int first, Numeral numeral, int from, int end) {
        Match<Lexeme> next = from < end ? words.at(from, end) : null;
        Lexeme word = next == null ? Lexeme.UNKNOWN : next.value();
        int after = next == null ? from : next.end();
        if (isPronoun(word)) {
            return part(first, after, numeral, end);
        }
        Persons whole = from < end ? counted(from, end) : null;
        if (whole != null && whole.noun() != null && harmed(whole.end(), end)) {
            return whole;
        }
        boolean known = word.is(WordClass.THE);
        HeadReader.Head head = heads.head(known || word.is(WordClass.POSS) ? after : from, end);
        if (head == null) {
            return known ? part(first, after, numeral, end) : null;
        }
        return known && numeral.vague() == null
                ? part(first, head.end(), numeral, head.noun(), Persons.Form.BARE)
                : counted(first, numeral, head, numeral.further() ? Share.FURTHER : Share.WHOLE);
    }

    /** Whether a participle of harm follows: "one of six people killed" speaks of six. */
    private boolean harmed(int at, int end) {
        Match<Lexeme> next = at < end ? words.at(at, end) : null;
        HarmWord harm = next == null ? null : next.value().harm();
        return harm != null && harm.is(Grammar.PARTICIPLE);
    }

    private static boolean isPronoun(Lexeme word) {
        PersonNoun person = word.person();
        return person != null && person.kind() == PersonNoun.Kind.PRONOUN || word.is(WordClass.WHO);
    }

    /** "two of them", and with a noun of their own "four of them children". */
    private Persons part(int first, int from, Numeral numeral, int end) {
        HeadReader.Head own = heads.head(from, end);
        return own != null && own.end() - from <= 3 && !own.possessive()
                ? part(
                        first,
                        own.end(),
                        numeral,
                        own.noun(),
                        numeral.vague() == null ? Persons.Form.PART : Persons.Form.BARE)
                : part(first, from, numeral, null, Persons.Form.BARE);
    }

    private static Persons part(int first, int end, Numeral numeral, @Nullable PersonNoun noun, Persons.Form form) {
        PersonNoun head = noun != null && noun.kind() == PersonNoun.Kind.PRONOUN ? null : noun;
        return new Persons(
                first,
                end,
                numeral,
                0,
                head,
                null,
                null,
                head == null ? null : head.sex(),
                Reference.KNOWN,
                Share.PART,
                form);
    }

    /** A number with no noun counts people only where a word of harm or a verb follows, never before another noun. */
    private @Nullable Persons bare(int first, Numeral numeral, int at, int end, Share share) {
        if (numeral.min() > 3000
                && numeral.vague() == null
                && numeral.first() + 1 == numeral.end()
                && tokens.end(first) - tokens.start(first) < 5
                && share == Share.WHOLE) {
            return null;
        }
        if (share == Share.WHOLE && at < end) {
            Match<Lexeme> next = words.at(at, end);
            boolean word = tokens.shape(at) != Shape.PUNCTUATION;
            if (word && next == null || next != null && !follows(next.value())) {
                return null;
            }
        }
        if (ageInList(first) || first > 0 && tokens.shape(first) == Shape.DIGITS && namesBefore(first)) {
            return null;
        }
        return new Persons(first, at, numeral, 0, null, null, null, null, Reference.NEW, share, Persons.Form.BARE);
    }

    private boolean namesBefore(int first) {
        Shape before = tokens.shape(first - 1);
        boolean open = tokens.sentenceStart(tokens.sentenceOf(first)) == first - 1;
        Match<Lexeme> word = words.at(first - 1, first);
        return before == Shape.CAPITALISED
                        && !open
                        && (word == null || word.value().harm() == null)
                || before == Shape.PUNCTUATION && tokens.first(first - 1) == ',' && ageBehind(first);
    }

    /** "Smith, 33," and "a man, 26, was" state ages. */
    private boolean ageBehind(int first) {
        if (first < 2 || first + 1 >= tokens.size() || tokens.first(first + 1) == ',') {
            return first >= 2;
        }
        Match<Lexeme> next = words.at(first + 1, tokens.size());
        return tokens.shape(first - 2) == Shape.CAPITALISED
                && next != null
                && next.value().is(WordClass.BE);
    }

    /** "two men, 22 and 20, were wounded", "both 19", "ages four and six" state ages, too. */
    private boolean ageInList(int first) {
        if (first < 2) {
            return false;
        }
        Match<Lexeme> before = words.at(first - 1, first);
        if (before != null && before.value().isAny(WordClass.BOTH.bit() | WordClass.AGED.bit())) {
            return true;
        }
        boolean joined = before != null && before.value().isAny(WordClass.AND.bit() | WordClass.COMMA.bit());
        Match<Lexeme> earlier = words.at(first - 2, first - 1);
        boolean person = earlier != null
                && earlier.value().person() != null
                && before != null
                && before.value().is(WordClass.COMMA);
        return joined && (tokens.shape(first - 2) == Shape.DIGITS || person && tokens.shape(first) == Shape.DIGITS);
    }

    private static boolean follows(Lexeme next) {
        return next.harm() != null
                || next.isAny(WordClass.BE.bit()
                        | WordClass.HAVE.bit()
                        | WordClass.MODAL.bit()
                        | WordClass.AND.bit()
                        | WordClass.OR.bit()
                        | WordClass.COMMA.bit()
                        | WordClass.IN.bit()
                        | WordClass.BY.bit()
                        | WordClass.WITH.bit()
                        | WordClass.FROM.bit()
                        | WordClass.ADVERB.bit()
                        | WordClass.FATALLY.bit()
                        | WordClass.CRITICALLY.bit()
                        | WordClass.STOP.bit()
                        | WordClass.INCLUDING.bit()
                        | WordClass.WHO.bit()
                        | WordClass.TAKEN.bit()
                        | WordClass.SUFFER.bit()
                        | WordClass.LISTED.bit()
                        | WordClass.DASH.bit()
                        | WordClass.SINCE.bit()
                        | WordClass.BUT.bit());
    }
}
