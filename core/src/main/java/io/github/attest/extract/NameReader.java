package io.github.attest.extract;

import io.github.attest.model.Victims.Reference;
import io.github.attest.model.Victims.Share;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads names of people by their capitals: two capitalised words or more in a row that are neither a place nor part of an
 * organisation, and later the last of them alone. In upper-case text capitals tell nothing: there, words that the lexicon
 * does not know are a name behind a title, or beside a word of harm that is said of people only. Used for one text.
 */
final class NameReader {
    /** Words in a name at the most. */
    private static final int LONGEST = 5;

    /** So many years, or more, are no age. */
    private static final int NO_AGE = 120;

    private static final int DIGITS_OF_AGE = 3;

    /** Tokens between two commas behind a name at the most. */
    private static final int LONGEST_ASIDE = 12;

    private static final WordClasses BEHIND_NAME = WordClasses.of(
            WordClass.BE, WordClass.HAVE, WordClass.AND, WordClass.ADVERB, WordClass.TAKEN, WordClass.SUFFER);

    private static final WordClasses BEHIND_TITLED = BEHIND_NAME.and(WordClass.BY.alone());

    private static final WordClasses LISTING = WordClasses.of(WordClass.COMMA, WordClass.AND);

    private static final WordClasses HOME = WordClasses.of(WordClass.OF, WordClass.FROM);

    private final Tokens tokens;
    private final Words words;
    private final BitSet placed;
    private final Map<Long, String> known = new HashMap<>();
    private @Nullable Recurrences recurrences;

    /** The token after the last name in upper-case text. */
    private int last = -1;

    /** @param placed tokens of place names */
    NameReader(Tokens tokens, Words words, BitSet placed) {
        this.tokens = tokens;
        this.words = words;
        this.placed = placed;
    }

    /** A full name, or the last name of somebody named before, that starts at a token; or null. */
    @Nullable
    Persons at(int first, int end) {
        if (!words.cased()) {
            return harmed(first, end);
        }
        if (tokens.shape(first) != Shape.CAPITALISED || words.phrase(first, end)) {
            return null;
        }
        Persons full = full(first, end);
        if (full != null || startsPhrase(first, end)) {
            return full;
        }
        String name = told(first);
        if (name == null && alone(first, end)) {
            name = tokens.word(first);
        }
        return name == null ? null : aged(first, first + 1, end, name);
    }

    /** The full name of somebody named before, of which a token is a part; null if there is none. */
    private @Nullable String told(int token) {
        String name = known.get(tokens.key(token));
        return name == null && namelike(token, token) ? before(token) : name;
    }

    /** The full name, nearest before a token, of which it is the first or the last word; null if there is none. */
    private @Nullable String before(int token) {
        Recurrences same = recurrences == null ? new Recurrences(tokens) : recurrences;
        recurrences = same;
        int from = token > 0 && same.before(token) == token - 1 ? token - 1 : token;
        int at = same.before(from);
        Persons name = null;
        while (at != Recurrences.NONE && name == null) {
            name = whole(at);
            at = name == null ? same.before(at) : at;
        }
        same.skip(from, at); // what lies between is no name for those that follow either
        return name == null ? null : name.name();
    }

    private @Nullable Persons whole(int at) {
        int start = tokens.sentenceStart(tokens.sentenceOf(at));
        int first = at;
        while (first > start
                && at - first < LONGEST
                && (namelike(first - 1, first - 1) || namelike(first - 1, start))) {
            first--;
        }
        Persons name = full(first, tokens.sentenceEnd(tokens.sentenceOf(at)));
        return name != null && name.end() > at ? name : null;
    }

    /** A single capitalised word that nothing else explains, with a verb, a comma or the like behind it. */
    private boolean alone(int first, int end) {
        if (!namelike(first, first) || first + 1 >= end || words.at(first, end) != null || ofOrganisation(first)) {
            return false;
        }
        Match<Lexeme> next = words.at(first + 1, end);
        if (next != null && next.value().is(WordClass.COMMA)) {
            next = words.at(next.end(), end);
            return age(first + 1, end) != null || next != null && next.value().is(WordClass.WHO);
        }
        return next != null && (next.value().harm() != null || next.value().isAny(BEHIND_NAME));
    }

    /** "Medical Center Brackenridge" is no person either. */
    private boolean ofOrganisation(int first) {
        boolean capital = first > 0 && tokens.shape(first - 1) == Shape.CAPITALISED;
        Match<Lexeme> word = capital ? words.at(first - 1, first) : null;
        return word != null && word.value().is(WordClass.ORGANISATION);
    }

    /** "Smith Street" is no person. */
    private boolean startsPhrase(int first, int end) {
        return first + 1 < end && tokens.shape(first + 1) == Shape.CAPITALISED;
    }

    /** A name of two words or more that starts at a token; or null. */
    @Nullable
    Persons full(int first, int end) {
        if (!words.cased()) {
            return titled(first, end);
        }
        int at = length(first, end);
        boolean ended = at > first && (tokens.shape(at - 1) == Shape.CAPITALISED || shortened(at - 2));
        if (at - first < 2 || at - first > LONGEST || !ended) {
            return null;
        }
        String name = tokens.slice(first, at - 1);
        known.putIfAbsent(tokens.key(at - 1), name);
        return aged(first, at, end, name);
    }

    /** A name of one word; or null. */
    @Nullable
    Persons given(int first, int end) {
        boolean single = words.cased()
                && first < end
                && tokens.shape(first) == Shape.CAPITALISED
                && namelike(first, first)
                && !startsPhrase(first, end);
        if (!single) {
            return null;
        }
        String name = told(first);
        return aged(first, first + 1, end, name == null ? tokens.word(first) : name);
    }

    /** In upper-case text: "the murder of ANA DIAZ SOSA", "ANA DIAZ SOSA was shot dead", and later "DIAZ". */
    private @Nullable Persons harmed(int first, int end) {
        int at = upper(first, end);
        if (at == first + 1) {
            String name = known.get(tokens.key(first));
            return name == null ? null : person(first, at, name, null, Reference.KNOWN);
        }
        return at > first && (harmBefore(first) || harmBehind(at, end) || listed(first, at, end))
                ? name(first, at, end)
                : null;
    }

    /** In upper-case text: "SOSA AND MARTA CRUZ" behind a name, or before one that harm is done to. */
    private boolean listed(int first, int at, int end) {
        if (at - first < 2) {
            return false;
        }
        Match<Lexeme> before = first > 0 ? words.at(first - 1, first) : null;
        boolean behind = last == first - 1 && before != null && before.value().isAny(LISTING);
        Match<Lexeme> next = words.at(at, end);
        if (next == null || !next.value().isAny(LISTING)) {
            return behind && (at >= end || ends(at, end));
        }
        int other = next.value().is(WordClass.COMMA) && words.isAny(next.end(), LISTING) ? next.end() + 1 : next.end();
        int until = upper(other, end);
        return until - other >= 2 && (behind || harmBehind(until, end) || listed(other, until, end));
    }

    /** In upper-case text: "JUDGE ANA DIAZ". */
    private @Nullable Persons titled(int first, int end) {
        int at = upper(first, end);
        return at > first && (at >= end || ends(at, end)) ? name(first, at, end) : null;
    }

    private Persons name(int first, int at, int end) {
        String name = tokens.slice(first, at - 1);
        for (int token = Math.min(first + 1, at - 1); token < at; token++) {
            known.putIfAbsent(tokens.key(token), name);
        }
        Persons person = aged(first, at, end, name);
        last = person.end();
        return person;
    }

    /** The end of a run of upper-case words that the lexicon does not know, not all of them a place; its start if there is none. */
    private int upper(int first, int end) {
        int at = first;
        boolean place = true;
        while (at < end && at - first < LONGEST && tokens.shape(at) == Shape.UPPER && unknown(at)) {
            place &= placed.get(at);
            at++;
        }
        return place ? first : at;
    }

    private boolean unknown(int at) {
        Match<Lexeme> word = words.at(at, at + 1);
        return word == null || word.value().isUnknown();
    }

    private boolean harmBefore(int first) {
        for (int at = first - 1; at >= Math.max(0, first - LONGEST); at--) {
            Match<Lexeme> word = words.at(at, first);
            HarmWord harm =
                    word == null || word.end() != first ? null : word.value().harm();
            if (harm != null && (harm.is(Grammar.NOUN_OF) || harm.is(Grammar.PARTICIPLE_OF) || transitive(harm))) {
                return true;
            }
        }
        return false;
    }

    private static boolean transitive(HarmWord harm) {
        return harm.is(Grammar.PARTICIPLE) || harm.is(Grammar.GERUND) || harm.is(Grammar.PRESENT);
    }

    /** A form of "be" and a word of harm, or a verb such as "died". */
    private boolean harmBehind(int at, int end) {
        boolean be = false;
        int next = behindAside(at, end);
        for (int steps = 0; next < end && steps < LONGEST; steps++) {
            Match<Lexeme> word = words.at(next, end);
            if (word == null) {
                return false;
            }
            HarmWord harm = word.value().harm();
            if (harm != null) {
                return harm.is(Grammar.INTRANSITIVE) || be && transitive(harm);
            }
            be |= word.value().is(WordClass.BE);
            if (!word.value().isAny(BEHIND_NAME)) {
                return false;
            }
            next = word.end();
        }
        return false;
    }

    /** The token after ", 32," or ", a lawyer and leader of the union,", what is said of somebody between two commas. */
    private int behindAside(int at, int end) {
        if (at >= end || tokens.first(at) != ',') {
            return at;
        }
        for (int close = at + 1; close < Math.min(end, at + LONGEST_ASIDE); close++) {
            if (tokens.first(close) == ',') {
                return close + 1;
            }
        }
        return at;
    }

    private boolean ends(int at, int end) {
        Match<Lexeme> next = words.at(at, end);
        return tokens.shape(at) == Shape.PUNCTUATION
                || next != null && (next.value().harm() != null || next.value().isAny(BEHIND_TITLED));
    }

    private int length(int first, int end) {
        int at = first;
        while (at < end) {
            int next = namelike(at, first) ? at + 1 : Math.max(nickname(at, first, end), suffixed(at, first, end));
            if (next == at) {
                break;
            }
            at = next;
        }
        if (at == first || at >= end || tokens.shape(at) != Shape.CAPITALISED) {
            return at;
        }
        // an organisation word behind a name makes it one of an organisation: "Jordan Smith Hospital"; not "Ana Hall,
        // 22,"
        return age(at + 1, end) == null ? first : at + 1;
    }

    /** The end of a word in quotation marks inside a name, and its start if there is none. */
    private int nickname(int at, int first, int end) {
        boolean quoted = at > first && at + 3 < end && quotes(at) && quotes(at + 2);
        return quoted && tokens.shape(at + 1) != Shape.LOWER && namelike(at + 3, first) ? at + 3 : at;
    }

    /** The end of "Jr." behind a name and a comma; the comma if there is none. */
    private int suffixed(int at, int first, int end) {
        boolean suffix = at > first && at + 2 < end && tokens.first(at) == ',' && shortened(at + 1);
        return suffix && tokens.shape(at + 1) == Shape.CAPITALISED ? at + 3 : at;
    }

    private boolean quotes(int at) {
        char mark = tokens.first(at);
        return mark == '"' || mark == '“' || mark == '”' || mark == '\'' || mark == '‘' || mark == '’';
    }

    /** The "P." of a name, or the "Jr." behind it. */
    private boolean shortened(int at) {
        return tokens.end(at) - tokens.start(at) <= 2
                && at + 1 < tokens.size()
                && tokens.first(at + 1) == '.'
                && !tokens.spaced(at + 1)
                && tokens.sentenceOf(at) == tokens.sentenceOf(at + 1);
    }

    private boolean namelike(int at, int first) {
        if (placed.get(at)) {
            return false;
        }
        boolean capital = tokens.shape(at) == Shape.CAPITALISED;
        boolean initial = at > first && tokens.shape(at) == Shape.UPPER && tokens.end(at) - tokens.start(at) <= 2;
        boolean particle = at > first && tokens.first(at) == '-' && at + 1 < tokens.size();
        if (particle) {
            return !tokens.spaced(at) && tokens.shape(at + 1) == Shape.CAPITALISED;
        }
        if (at > first && (tokens.first(at) == '.' ? shortened(at - 1) : (capital || initial) && shortened(at))) {
            return true;
        }
        if (!capital && !initial) {
            return false;
        }
        Match<Lexeme> word = words.at(at, at + 1);
        return word == null || word.value().isUnknown();
    }

    /** "James Means, 15,": the age behind a name; null if none follows. */
    @Nullable
    Integer age(int at, int end) {
        if (at + 1 >= end || tokens.first(at) != ',' || tokens.shape(at + 1) != Shape.DIGITS) {
            return null;
        }
        boolean closed = at + 2 >= end || closes(at + 2, end);
        int years = closed ? years(at + 1) : NO_AGE;
        return years < NO_AGE ? Integer.valueOf(years) : null;
    }

    /** The age that a token of digits states; {@link #NO_AGE} or more if it is none. */
    private int years(int token) {
        int years = tokens.end(token) - tokens.start(token) > DIGITS_OF_AGE ? NO_AGE : 0;
        for (int at = tokens.start(token); at < tokens.end(token) && years < NO_AGE; at++) {
            int digit = tokens.text().charAt(at) - '0';
            years = digit < 0 || digit > 9 ? NO_AGE : years * 10 + digit;
        }
        return years;
    }

    private boolean closes(int at, int end) {
        Match<Lexeme> next = words.at(at, end);
        return tokens.shape(at) == Shape.PUNCTUATION && tokens.first(at) != '-'
                || next != null
                        && (next.value().is(WordClass.BE) || next.value().is(WordClass.HAVE));
    }

    /** Whether a comma, a full stop or nothing follows. */
    boolean closed(Persons name, int end) {
        return name.age() != null || name.end() >= end || tokens.shape(name.end()) == Shape.PUNCTUATION;
    }

    /** The token after "of Aleppo", ", from Aleppo, Syria" behind a person: a home, which is no part of what is said. */
    int home(int from, int end) {
        int at = from < end && tokens.first(from) == ',' ? from + 1 : from;
        Match<Lexeme> word = words.at(at, end);
        if (word == null || !word.value().isAny(HOME)) {
            return from;
        }
        int until = places(word.end(), end);
        if (until == word.end()) {
            return from;
        }
        boolean area = until < end && tokens.first(until) == ',' && until + 1 < end && placed.get(until + 1);
        return area ? places(until + 1, end) : until;
    }

    private int places(int from, int end) {
        int at = from;
        while (at < end && placed.get(at)) {
            at++;
        }
        return at;
    }

    /** Somebody by name, with the age that may stand behind it. */
    private Persons aged(int first, int at, int end, String name) {
        Integer age = age(at, end);
        return person(first, age == null ? at : at + 2, name, age, Reference.KNOWN);
    }

    private static Persons person(int first, int end, String name, @Nullable Integer age, Reference reference) {
        return new Persons(first, end, null, null, 1, null, name, age, null, reference, Share.WHOLE, Persons.Form.NAME);
    }
}
