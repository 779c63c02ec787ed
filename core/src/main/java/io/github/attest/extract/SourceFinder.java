package io.github.attest.extract;

import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the words of a sentence that name sources: names of the catalogue, parties to the fighting, and nouns for sources with
 * the name that stands before them ("Al-Awda hospital", "Dayton police"). Used for one text.
 */
final class SourceFinder {
    /** A name before a noun has no more tokens than this. */
    private static final int NAME = 6;

    /** Longest name, in tokens, that is made of ordinary words: "The Times". */
    private static final int ORDINARY = 2;

    /** What stands between the words of a name behind its noun. */
    private static final WordClasses LINKS =
            WordClasses.of(WordClass.OF, WordClass.PREP, WordClass.THE, WordClass.AND, WordClass.IN);

    private static final WordClasses JOINTS = WordClasses.of(WordClass.HYPHEN, WordClass.POSSESSIVE);

    private final SourceWords sources;
    private final Tokens tokens;
    private final Words words;
    private final BitSet dated;
    private final @Nullable String country;

    /**
     * @param dated the tokens of dates, which belong to no name
     * @param country the country in which all places of the text lie; null if there is none such
     */
    SourceFinder(SourceWords sources, Tokens tokens, Words words, BitSet dated, @Nullable String country) {
        this.sources = sources;
        this.tokens = tokens;
        this.words = words;
        this.dated = dated;
        this.country = country;
    }

    /** Whether a token sets what follows against what was said: "but", "while". */
    boolean contrasts(int token) {
        return words.is(token, WordClass.BUT);
    }

    /** The words of a sentence that cite, in the order of the text. */
    List<Match<Citing>> verbs(int sentence) {
        int end = tokens.sentenceEnd(sentence);
        List<Match<Citing>> verbs = new ArrayList<>();
        for (int token = tokens.sentenceStart(sentence); token < end; token++) {
            Match<Citing> verb = sources.citing().longest(tokens, token, end);
            if (verb != null) {
                verbs.add(verb);
                token = verb.end() - 1;
            }
        }
        return verbs;
    }

    /**
     * The mentions of a sentence, in the order of the text, none in another.
     *
     * @param verbs the words of the sentence that cite
     */
    List<SourceMention> mentions(int sentence, List<Match<Citing>> verbs) {
        int end = tokens.sentenceEnd(sentence);
        List<SourceMention> mentions = new ArrayList<>();
        int taken = tokens.sentenceStart(sentence);
        for (int token = taken; token < end; token++) {
            SourceMention mention = mention(token, end, taken, verbs);
            if (mention != null) {
                SourceMention before = mentions.isEmpty() ? null : mentions.getLast();
                SourceMention joined = before == null ? null : speaksFor(before, mention);
                if (joined != null) {
                    mentions.removeLast();
                }
                mentions.add(joined == null ? mention : joined);
                taken = mention.end();
                token = taken - 1;
            }
        }
        return mentions;
    }

    /** The longest of what starts at a token. */
    private @Nullable SourceMention mention(int token, int end, int taken, List<Match<Citing>> verbs) {
        SourceMention longest = mayName(token) ? named(token, end) : null;
        Match<SourceNoun> noun = sources.nouns().longest(tokens, token, end);
        if (noun != null && noun.value().pointsBack() && goesOn(token + 1, noun.end(), end)) {
            return null;
        }
        if (noun != null && (longest == null || noun.end() > longest.end())) {
            return noun.value().onlyNamed() ? body(noun, taken, end) : noun(noun, taken);
        }
        SourceMention party = longest == null ? party(token, end, verbs) : longest;
        return party == null ? ordinary(token, end, verbs) : party;
    }

    /** Whether what stands behind an article is longer than the words that would point back: "the ministry of defence". */
    private boolean goesOn(int token, int behind, int end) {
        Match<SourceNoun> noun = sources.nouns().longest(tokens, token, end);
        return noun != null && noun.end() > behind;
    }

    /** "the rebels said", "the rebels' spokesman": a party by a word in small letters, where it speaks itself or somebody does so for it. */
    private @Nullable SourceMention party(int token, int end, List<Match<Citing>> verbs) {
        Match<Lexeme> word = words.at(token, end);
        Actor actor = word == null ? null : word.value().actor();
        if (word == null || actor == null || actor.generic() && !actor.group()) {
            return null;
        }
        boolean speaks = verbs.stream().anyMatch(verb -> verb.first() == word.end());
        int behind = owner(word.end(), end);
        Match<SourceNoun> noun = behind < end ? sources.nouns().longest(tokens, behind, end) : null;
        boolean spoken = noun != null
                && (noun.value().kind() == SourceKind.OFFICIAL || noun.value().kind() == SourceKind.BELLIGERENT);
        return speaks || spoken ? mention(actor, word) : null;
    }

    private static SourceMention mention(Actor party, Match<Lexeme> word) {
        return new SourceMention(new Source(party.name(), SourceKind.BELLIGERENT), word.first(), word.end());
    }

    /** The token behind the ending of a possessive, or behind the apostrophe of a plural. */
    private int owner(int token, int end) {
        return token < end && joins(token) && !words.is(token, WordClass.HYPHEN) ? token + 1 : token;
    }

    /** "the rebels' spokesman", "a spokesman for the front": the party, where somebody speaks for it; null if nobody does. */
    private @Nullable SourceMention speaksFor(SourceMention one, SourceMention other) {
        if (speaksForOthers(other) && isParty(one) && owner(one.end(), other.first() + 1) == other.first()) {
            return new SourceMention(one.source(), one.first(), other.end(), false, null);
        }
        boolean behind = speaksForOthers(one) && isParty(other) && other.first() - one.end() <= 2;
        for (int token = one.end(); behind && token < other.first(); token++) {
            behind = words.isAny(token, LINKS) || words.is(token, WordClass.FUNCTION);
        }
        return behind ? new SourceMention(other.source(), one.first(), other.end(), false, null) : null;
    }

    private static boolean speaksForOthers(SourceMention mention) {
        Source source = mention.source() == null ? mention.otherwise() : mention.source();
        if (source == null) {
            return false;
        }
        boolean fighter = source.kind() == SourceKind.BELLIGERENT && SourceWords.unnamed(source); // "commander"
        return fighter || source.kind() == SourceKind.OFFICIAL;
    }

    private static boolean isParty(SourceMention mention) {
        return mention.source() != null && mention.source().kind() == SourceKind.BELLIGERENT;
    }

    /** The source of the catalogue or the party whose name starts at a token. */
    private @Nullable SourceMention named(int token, int end) {
        Match<Source> named = sources.catalogue().phrases().longest(tokens, token, end);
        Match<Lexeme> word = words.at(token, end);
        Actor actor = word == null ? null : word.value().actor();
        if (word != null && actor != null && !actor.generic() && (named == null || word.end() > named.end())) {
            return mention(actor, word);
        }
        return named == null ? null : new SourceMention(named.value(), token, named.end());
    }

    /** Names begin with a capital, where the script has any, but for their article: "liberation" is no newspaper, "al-Manar" is one. */
    private boolean mayName(int token) {
        return !Character.isLowerCase(tokens.first(token))
                || token + 1 < tokens.size() && tokens.first(token + 1) == '-' && !tokens.spaced(token + 1);
    }

    /** A name that is an ordinary word: one only where it is written as the name is, and speaks or is cited. */
    private @Nullable SourceMention ordinary(int token, int end, List<Match<Citing>> verbs) {
        if (!words.cased() || !tokens.shape(token).capital()) {
            return null; // "WHO" in upper-case text is a pronoun
        }
        for (int last = token; last < Math.min(end, token + ORDINARY); last++) {
            int next = last + 1;
            boolean announces = next < end && tokens.first(next) == ':';
            if (announces || beside(verbs, token, next)) {
                Source source =
                        sources.catalogue().exactly(tokens.slice(token, last)).orElse(null);
                if (source != null) {
                    return new SourceMention(source, token, next);
                }
            }
        }
        return null;
    }

    private static boolean beside(List<Match<Citing>> verbs, int first, int end) {
        for (Match<Citing> verb : verbs) {
            if (verb.first() == end || verb.end() == first) {
                return true;
            }
        }
        return false;
    }

    private SourceMention noun(Match<SourceNoun> match, int taken) {
        SourceNoun noun = match.value();
        int first = noun.pointsBack() ? match.first() : nameBefore(match.first(), taken);
        if (first < match.first()) {
            String name = tokens.slice(first, match.end() - 1);
            Match<String> nation = sources.nationalities().longest(tokens, first, match.first());
            Source source = sources.catalogue()
                    .named(name)
                    .or(() -> nation == null ? Optional.empty() : stateAgency(noun, nation.value()))
                    .orElseGet(() -> new Source(name, noun.kind()));
            return new SourceMention(source, first, match.end());
        }
        String plain = tokens.slice(first, match.end() - 1).toLowerCase(Locale.ROOT);
        Source source = noun.pointsBack()
                ? null
                : stateAgency(noun, country).orElseGet(() -> new Source(noun.shown(plain), noun.kind()));
        return new SourceMention(source, first, match.end(), noun.isPronoun(), noun.otherwise());
    }

    /** An organisation by the noun that its name turns on and the words around it; null if they are no name. */
    private @Nullable SourceMention body(Match<SourceNoun> noun, int taken, int end) {
        if (tokens.shape(noun.first()) != Shape.CAPITALISED) {
            return null;
        }
        int first = nameBefore(noun.first(), taken);
        int last = nameBehind(noun.end(), end);
        if (last - first == 1) {
            return null;
        }
        String name = tokens.slice(first, last - 1);
        Source source = sources.catalogue()
                .named(name)
                .orElseGet(() -> new Source(name, noun.value().kind()));
        return new SourceMention(source, first, last);
    }

    /** The token behind the words that go on a name behind its noun: "for Rights and the Citizen". */
    private int nameBehind(int noun, int end) {
        int last = noun;
        for (int token = noun; token < end && token - noun < 2 * NAME; token++) {
            if (isName(token)) {
                last = token + 1;
            } else if (!words.isAny(token, LINKS)) {
                break;
            }
        }
        return last;
    }

    /** Who "the state news agency" is where the country is known and has only one. */
    private Optional<Source> stateAgency(SourceNoun noun, @Nullable String of) {
        return of == null || noun.kind() != SourceKind.STATE_MEDIA
                ? Optional.empty()
                : sources.catalogue().stateAgency(of);
    }

    /** The first token of the name that ends before a noun; the noun's own where there is none. */
    private int nameBefore(int noun, int taken) {
        if (tokens.shape(noun) == Shape.UPPER) {
            return noun; // in upper-case text capitals tell nothing
        }
        int first = noun;
        for (int token = noun - 1; token >= Math.max(taken, noun - NAME) && !dated.get(token); token--) {
            if (isName(token)) {
                first = token;
            } else if (!joins(token)) {
                break;
            }
        }
        return first;
    }

    private boolean isName(int token) {
        if (!tokens.shape(token).capital()) {
            return false;
        }
        Match<Lexeme> word = words.at(token, token + 1);
        return word == null
                || word.value().without(WordClass.ORGANISATION).classes().isNone();
    }

    /** A hyphen inside a name, or the ending of a possessive, also of a plural: "Lawyers' Forum". */
    private boolean joins(int token) {
        boolean mark = tokens.first(token) == '\'' || tokens.first(token) == '\u2019';
        return (mark || words.isAny(token, JOINTS)) && !tokens.spaced(token);
    }
}
