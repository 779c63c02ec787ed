package io.github.attest.extract;

import io.github.attest.model.HarmType;
import io.github.attest.model.Victims.Reference;
import io.github.attest.model.Victims.Share;
import io.github.attest.text.Numbers;
import io.github.attest.text.Numeral;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Reads people whose number is stated: "at least 12 civilians", "two of them", "four others". Used for one text. */
final class CountReader {
    /** What stands behind a number that counts no people: "two the", "five years". */
    private static final WordClasses NO_NOUN = WordClasses.of(WordClass.THE, WordClass.POSS, WordClass.AGE);

    private static final WordClasses MORE_PEOPLE = WordClasses.of(WordClass.OTHERS, WordClass.MORE);

    private static final WordClasses CLAUSE = WordClasses.of(WordClass.FUNCTION, WordClass.PREP, WordClass.BUT);

    private static final WordClasses AIM = WordClasses.of(WordClass.TO, WordClass.AT);

    private static final WordClasses BEFORE_AGES = WordClasses.of(WordClass.BOTH, WordClass.AGED);

    private static final WordClasses BETWEEN_AGES = WordClasses.of(WordClass.AND, WordClass.COMMA);

    private static final WordClasses FOLLOWS = WordClass.AUXILIARIES
            .and(WordClass.DIVIDERS)
            .and(WordClasses.of(
                    WordClass.IN,
                    WordClass.BY,
                    WordClass.THE,
                    WordClass.WITH,
                    WordClass.FROM,
                    WordClass.ADVERB,
                    WordClass.FATALLY,
                    WordClass.CRITICALLY,
                    WordClass.INCLUDING,
                    WordClass.WHO,
                    WordClass.TAKEN,
                    WordClass.SUFFER,
                    WordClass.LISTED,
                    WordClass.LIVES,
                    WordClass.SURVIVE,
                    WordClass.ABOARD,
                    WordClass.SINCE));

    /** As many words as may describe a word that counts the dead: "headless", "badly burnt". */
    private static final int DESCRIBING = 2;

    private final Tokens tokens;
    private final Words words;
    private final Numbers numbers;
    private final HeadReader heads;
    private final UnlistedReader unlisted;
    private final BitSet dated;

    /** @param dated tokens of date expressions, whose numbers count no people */
    CountReader(Tokens tokens, Words words, Numbers numbers, HeadReader heads, BitSet dated) {
        this.tokens = tokens;
        this.words = words;
        this.numbers = numbers;
        this.heads = heads;
        this.unlisted = new UnlistedReader(tokens, words, numbers, dated);
        this.dated = dated;
    }

    /** The people that a number at a token counts; null if there is none, or if it counts something else. */
    @Nullable
    Persons at(int first, int end) {
        Numeral numeral = later(numbers.at(tokens, first, end));
        if (numeral == null || dated.get(numeral.end() - 1) || numeral.max() != null && numeral.max() == 0) {
            return null;
        }
        if (digitsOfSomethingElse(first)) {
            return null;
        }
        int at = numeral.end();
        if (at < end && tokens.first(at) == '-') {
            return sized(first, numeral, at + 1, end);
        }
        Share share = numeral.further() ? Share.FURTHER : Share.WHOLE;
        Match<Lexeme> next = words.at(at, end);
        if (next != null && next.value().is(WordClass.POSSESSIVE)) {
            return null;
        }
        if (next != null && next.value().is(WordClass.OF)) {
            return partitive(first, numeral, next.end(), end);
        }
        if (next != null && next.value().isAny(MORE_PEOPLE)) {
            share = Share.FURTHER;
            at = next.end();
        }
        if (next != null && next.value().isAny(NO_NOUN) && !reached(first, next.value())) {
            return null;
        }
        HeadReader.Head head = heads.head(at, end);
        if (head != null && !(head.possessive() && head.end() == at)) {
            return counted(first, numeral, head, share);
        }
        HeadReader.Head noun = unlisted.head(first, at, end, 0);
        return noun == null ? bare(first, numeral, at, end, share) : counted(first, numeral, noun, share);
    }

    /** "a family of five" the other way round: "a five-member family", "a six-man crew". */
    private @Nullable Persons sized(int first, Numeral numeral, int member, int end) {
        HeadReader.Head head = words.is(member, WordClass.MEMBER) ? heads.head(member + 1, end) : null;
        return head == null ? null : counted(first, numeral, head, Share.WHOLE);
    }

    /** "all but three of the 20 passengers": those who are left; null if nobody is counted. */
    @Nullable
    Persons allBut(int first, int from, int end) {
        Persons spared = from < end ? at(from, end) : null;
        Numeral few = spared == null ? null : spared.numeral();
        if (spared == null || few == null) {
            return null;
        }
        Numeral all = spared.of();
        return all != null && all.exact() && few.exact() && few.min() < all.min()
                ? spared.but(few.min()).behind(first, Reference.NEW, Share.WHOLE)
                : Persons.bare(first, spared.end(), 0, Reference.NEW, Share.WHOLE);
    }

    /** Somebody behind an article whom no list knows: "killing a vaccinator"; null if nothing tells that the words are for a person. */
    @Nullable
    Persons someone(int article, int first, int end) {
        HeadReader.Head noun = unlisted.head(article, first, end, 1);
        return noun == null ? null : Persons.implied(article, noun, 1, Reference.NEW, Share.WHOLE);
    }

    /** "raising to 46 the number of dead". */
    private boolean reached(int first, Lexeme next) {
        Match<Lexeme> before = first == 0 ? null : words.at(first - 1, first);
        return next.is(WordClass.THE) && before != null && before.value().is(WordClass.TO);
    }

    /** "rose from 31 to 37", "rose by four to 22": what looks like a range is a change, and the later number stands. */
    private @Nullable Numeral later(@Nullable Numeral numeral) {
        if (numeral == null || numeral.vague() != null || numeral.max() == null || numeral.min() == numeral.max()) {
            return numeral;
        }
        int before = numeral.first() - 1;
        if (before > 0 && (words.is(before, WordClass.FROM) || words.is(before, WordClass.BY))) {
            before--;
        }
        return numeral.min() > 0 && before >= 0 && words.is(before, WordClass.RISE)
                ? new Numeral(numeral.first(), numeral.end(), numeral.max(), numeral.max(), null, numeral.further())
                : numeral;
    }

    private Persons counted(int first, Numeral numeral, HeadReader.Head head, Share share) {
        return Persons.counted(
                first,
                head,
                numeral.times(Math.max(head.noun().number(), 1)),
                Reference.NEW,
                share,
                describesHarm(head) ? Persons.Form.BARE : Persons.Form.NOUN);
    }

    /** "1,662 civilian deaths": the people only describe what is counted. */
    private boolean describesHarm(HeadReader.Head head) {
        HarmWord harm = harm(head.end(), tokens.size());
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
        Match<Lexeme> next = words.at(from, end);
        Lexeme word = next == null ? Lexeme.UNKNOWN : next.value();
        int after = next == null ? from : next.end();
        if (isPronoun(word)) {
            return part(first, after, numeral, end);
        }
        boolean known = word.is(WordClass.THE);
        int start = known || word.is(WordClass.POSS) ? after : from;
        Persons whole = start < end ? at(start, end) : null;
        HeadReader.Head head =
                whole == null || whole.noun() == null ? heads.head(start, end) : HeadReader.Head.of(whole);
        if (whole != null && whole.noun() != null && start == from && harmed(whole.end(), end)) {
            return whole;
        }
        Persons some;
        if (head == null) {
            some = known ? part(first, whole == null ? start : whole.end(), numeral, end) : null;
        } else if (known && numeral.vague() == null) {
            some = part(first, head, numeral, Persons.Form.BARE);
        } else {
            some = counted(first, numeral, head, numeral.further() ? Share.FURTHER : Share.WHOLE);
        }
        return some == null || whole == null ? some : some.among(whole.numeral());
    }

    /** Whether a participle of harm follows: "one of six people killed" speaks of six. */
    private boolean harmed(int at, int end) {
        HarmWord harm = harm(at, end);
        return harm != null && harm.is(Grammar.PARTICIPLE);
    }

    private @Nullable HarmWord harm(int at, int end) {
        Match<Lexeme> word = words.at(at, end);
        return word == null ? null : word.value().harm();
    }

    private static boolean isPronoun(Lexeme word) {
        PersonNoun person = word.person();
        return person != null && person.pronoun() && !word.is(WordClass.POSS) || word.is(WordClass.WHO);
    }

    /** "two of them", and with a noun of their own "four of them children", "one of them a 15-year-old". */
    private Persons part(int first, int from, Numeral numeral, int end) {
        int noun = from < end && words.is(from, WordClass.A) ? from + 1 : from;
        HeadReader.Head head = heads.head(noun, end);
        HeadReader.Head own = head == null && noun > from && noun < end ? heads.age(noun, end) : head;
        return own != null && (own.end() - noun <= 3 || own.age() != null) && !own.possessive()
                ? part(first, own, numeral, numeral.vague() == null ? Persons.Form.PART : Persons.Form.BARE)
                : bare(first, numeral, from, Reference.KNOWN, Share.PART);
    }

    private static Persons part(int first, HeadReader.Head head, Numeral numeral, Persons.Form form) {
        return Persons.counted(first, head, numeral, Reference.KNOWN, Share.PART, form);
    }

    private static Persons bare(int first, Numeral numeral, int end, Reference reference, Share share) {
        return new Persons(first, end, numeral, null, 0, null, null, null, null, reference, share, Persons.Form.BARE);
    }

    /** The token of a word that counts the dead, over words that describe it: "17 charred bodies"; where those would begin if there is none. */
    private int countedAt(int at, int end) {
        int next = at;
        while (next < end && next - at < DESCRIBING && describes(next, end)) {
            next++;
        }
        HarmWord harm = next > at ? harm(next, end) : null;
        return harm != null && harm.is(Grammar.COUNTED) && harm.type() == HarmType.KILLED ? next : at;
    }

    private boolean describes(int token, int end) {
        Match<Lexeme> word = words.at(token, end);
        return tokens.shape(token) == Shape.LOWER
                && (word == null || word.value().is(WordClass.DESTROY));
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
            if (word && next == null || next != null && !follows(next.value()) && !stood(first, next.value())) {
                int counted = countedAt(at, end);
                return counted == at ? null : bare(first, numeral, counted, Reference.NEW, share);
            }
        }
        if (first > 0 && tokens.first(first - 1) == ',' && at < end && words.is(at, WordClass.SINGULAR)) {
            return null; // "Omar Hadi, 22 was hit": an age
        }
        if (share == Share.WHOLE && ageInList(first)
                || first > 0 && tokens.shape(first) == Shape.DIGITS && namesBefore(first)) {
            return null;
        }
        return bare(first, numeral, at, Reference.NEW, share);
    }

    /** "has risen to 24 after two died": behind what a number goes to, another clause may begin. */
    private boolean stood(int first, Lexeme next) {
        if (first < 1 || !next.isAny(CLAUSE)) {
            return false;
        }
        boolean aimed = first > 1 && words.isAny(first - 1, AIM);
        return words.is(aimed ? first - 2 : first - 1, WordClass.RISE);
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

    /** "children under 15", "six were under 18": whether people stand before a bound, or a form of "be" before an upper one. */
    private boolean ageOfPeople(int bound) {
        Numeral numeral = tokens.shape(bound) == Shape.LOWER ? numbers.at(tokens, bound, tokens.size()) : null;
        boolean bounded = numeral != null && (numeral.min() == 0 || numeral.max() == null) && numeral.vague() == null;
        Match<Lexeme> before = bounded && bound > 0 ? words.at(bound - 1, bound) : null;
        PersonNoun people = before == null ? null : before.value().person();
        boolean be = before != null && before.value().is(WordClass.BE) && numeral != null && numeral.min() == 0;
        return be || people != null && !people.pronoun();
    }

    /** "two men, 22 and 20, were wounded", "both 19", "ages four and six", "younger than 18", "children under 15", "who is seven" state ages, too. */
    private boolean ageInList(int first) {
        if (first < 2) {
            return false;
        }
        Match<Lexeme> before = words.at(first - 1, first);
        Match<Lexeme> phrase = words.at(first - 2, first);
        boolean aged = phrase != null && phrase.end() == first && phrase.value().is(WordClass.AGED);
        if (aged || before != null && before.value().isAny(BEFORE_AGES)) {
            return true;
        }
        if (ageOfPeople(first) || ageOfPeople(first - 1)) {
            return true;
        }
        boolean joined = before != null && before.value().isAny(BETWEEN_AGES);
        Match<Lexeme> earlier = words.at(first - 2, first - 1);
        boolean closed = first + 1 < tokens.size() && tokens.shape(first + 1) == Shape.PUNCTUATION;
        if (closed && words.is(first - 2, WordClass.WHO) && words.is(first - 1, WordClass.SINGULAR)) {
            return true;
        }
        boolean person = earlier != null
                && earlier.value().person() != null
                && before != null
                && before.value().is(WordClass.COMMA)
                && !someOf(earlier.value().person(), first + 1);
        return joined && (tokens.shape(first - 2) == Shape.DIGITS || person && tokens.shape(first) == Shape.DIGITS);
    }

    /** "of the 20 miners, 12 were rescued": a number behind several people and before its own verb counts some of them. */
    private boolean someOf(PersonNoun people, int next) {
        boolean several = !people.singular() && next < tokens.size();
        return several && words.is(next, WordClass.BE) && !words.is(next, WordClass.SINGULAR);
    }

    /** Whether a word may stand behind people that have no noun. */
    static boolean follows(Lexeme next) {
        return next.harm() != null || next.isAny(FOLLOWS);
    }
}
