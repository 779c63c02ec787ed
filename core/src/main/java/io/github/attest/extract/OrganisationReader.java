package io.github.attest.extract;

import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads parties that no list knows, by the noun their name turns on and the words around it: "the Red Valley People's Army
 * (RVPA)", and later "the RVPA". In upper-case text, where capitals tell nothing, only words that the lexicon does not know
 * and those of causes ("liberation", "patriotic") are taken for parts of a name. Used for one text.
 */
final class OrganisationReader {
    /** Words before or behind the noun at the most. */
    private static final int LONGEST = 8;

    /** Letters of an acronym at the least. */
    private static final int SHORTEST = 3;

    /** Tokens from a claim back to the name of who makes it, over what is said of them between commas, at the most. */
    private static final int FARTHEST = 14;

    private static final WordClasses BEFORE_CLAIM =
            WordClasses.of(WordClass.ADVERB, WordClass.HAVE, WordClass.WHO, WordClass.COMMA);

    private static final WordClasses IN_NAME = WordClasses.of(WordClass.OF, WordClass.THE);

    private final Tokens tokens;
    private final Words words;
    private final boolean cased;
    private final Map<Long, Actor> acronyms = new HashMap<>();

    OrganisationReader(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
        this.cased = words.cased();
    }

    /**
     * A party and the words that name it.
     *
     * @param actor the party
     * @param first its first token
     * @param end the token after its last
     */
    record Name(Actor actor, int first, int end) {}

    /** The party whose name turns on a token, or whose acronym the token is; null if it names none. */
    @Nullable
    Name at(int token, int end) {
        Actor known = tokens.shape(token) == Shape.UPPER ? acronyms.get(tokens.key(token)) : null;
        if (known != null) {
            return new Name(known, token, token + 1);
        }
        if (!words.is(token, WordClass.PARTY) || cased && !tokens.shape(token).capital()) {
            return null;
        }
        int first = start(token);
        int last = behind(token, end);
        int telling = telling(first, token) + telling(token + 1, last);
        int acronym = acronym(last, end);
        if (telling == 0 || telling == 1 && acronym < 0 && !apart(first, token)) {
            return null;
        }
        Actor actor = new Actor(name(first, last), false, cause(first, token) || cause(token + 1, last));
        if (acronym >= 0) {
            acronyms.put(tokens.key(acronym), actor);
        }
        return new Name(actor, first, last);
    }

    /** Remembers what a named party may be called in short: by the acronym in brackets behind its name, and by its initials. */
    void abbreviate(Mention mention, int end) {
        int acronym = acronym(mention.end(), end);
        if (acronym >= 0) {
            acronyms.putIfAbsent(tokens.key(acronym), mention.actor());
        }
        if (cased && mention.end() - mention.first() >= SHORTEST) {
            StringBuilder initials = new StringBuilder();
            for (int token = mention.first(); token < mention.end(); token++) {
                initials.append(tokens.shape(token).capital() ? tokens.first(token) : "");
            }
            if (initials.length() >= SHORTEST) {
                acronyms.putIfAbsent(Tokens.key(initials), mention.actor());
            }
        }
    }

    /** The party whose acronym stands before a word for its people: "FRPI fighters", and later "the FRPI"; null if none does. */
    @Nullable
    Name before(int first, int last) {
        int acronym = first - 1;
        boolean named =
                acronym >= 0 && sameSentence(acronym, first) && tokens.shape(first) == Shape.LOWER && acronym(acronym);
        return named ? new Name(called(acronym), acronym, last) : null;
    }

    /** Whether a token is an acronym that no list knows. */
    boolean acronym(int token) {
        return cased
                && tokens.shape(token) == Shape.UPPER
                && tokens.end(token) - tokens.start(token) >= SHORTEST
                && unknown(token);
    }

    /** The party that an acronym names, here and later in the text. */
    Actor called(int acronym) {
        Actor actor = Actor.named(tokens.word(acronym));
        acronyms.put(tokens.key(acronym), actor);
        return actor;
    }

    /**
     * The party that a word of claiming is said of, by a name of which nothing else tells what it is: "the Lions of the North, a
     * little-known group, claimed"; null if none is. A person's name has no article.
     */
    @Nullable
    Name claimer(int claim) {
        int end = claim;
        while (end > 0 && words.isAny(end - 1, BEFORE_CLAIM)) {
            end--;
        }
        Name name = named(end);
        int aside = end - 1;
        while (name == null && aside > claim - FARTHEST && aside > 0 && sameSentence(aside, claim)) {
            name = words.is(aside, WordClass.COMMA) ? named(aside) : null;
            aside--;
        }
        return name;
    }

    /** The party that words for its people and for whom they follow make: "troops loyal to Anna Rey"; null where no name stands behind. */
    @Nullable
    Name followers(int first, int leader, int end) {
        int last = leader;
        while (cased
                && last < end
                && last - leader < LONGEST
                && tokens.shape(last).capital()) {
            last++;
        }
        return last == leader ? null : new Name(Actor.named(name(first, last)), first, last);
    }

    /** The words in capitals that end before a token, with an article before them. */
    private @Nullable Name named(int end) {
        int first = end;
        int capitals = 0;
        while (cased && first > 0 && end - first < LONGEST && inName(first - 1, end)) {
            first--;
            capitals += tokens.shape(first).capital() ? 1 : 0;
        }
        while (first < end && !tokens.shape(first).capital()) {
            first++;
        }
        boolean article = first > 0 && words.is(first - 1, WordClass.THE) && sameSentence(first - 1, end - 1);
        boolean telling = capitals > 1 || first == end - 1 && acronym(first);
        return telling && article ? new Name(Actor.named(name(first, end)), first, end) : null;
    }

    private boolean inName(int token, int end) {
        if (tokens.shape(token).capital()) {
            return !words.is(token, WordClass.THE);
        }
        return token < end - 1 && (joins(token) || words.isAny(token, IN_NAME));
    }

    /** The words of a name, without the line breaks between them. */
    private String name(int first, int end) {
        StringBuilder name = new StringBuilder();
        for (int token = first; token < end; token++) {
            name.append(token > first && tokens.spaced(token) ? " " : "").append(tokens.word(token));
        }
        return name.toString();
    }

    private int start(int noun) {
        int first = noun;
        while (first > 0 && noun - first < LONGEST && part(first - 1) && sameSentence(first - 1, noun)) {
            first--;
        }
        while (first < noun && (joins(first) || tokens.shape(first) == Shape.PUNCTUATION)) {
            first++;
        }
        return first;
    }

    /** Behind the noun a name goes on with "of" or "for": "Movement of National Renewal", "Front for the Liberation of the Hills". */
    private int behind(int noun, int end) {
        int last = noun + 1;
        int link = last;
        while (link < end
                && link - noun < LONGEST
                && (words.is(link, WordClass.OF) || words.is(link, WordClass.PREP))) {
            int next = words.is(link + 1, WordClass.THE) ? link + 2 : link + 1;
            boolean goesOn = next < end
                    && (words.is(next, WordClass.CAUSE) || cased && words.is(link, WordClass.OF) && part(next));
            if (!goesOn) {
                return last;
            }
            last = next + 1;
            while (last < end && last - noun < LONGEST && part(last)) {
                last++;
            }
            link = last;
        }
        return last;
    }

    /** Index of an acronym in brackets; -1 if none follows. */
    private int acronym(int at, int end) {
        boolean bracket = at + 2 < end && (tokens.first(at) == '(' || tokens.first(at) == '[');
        return bracket && tokens.shape(at + 1) == Shape.UPPER && tokens.shape(at + 2) == Shape.PUNCTUATION
                ? at + 1
                : -1;
    }

    private boolean part(int token) {
        if (joins(token)
                || words.is(token, WordClass.CAUSE) && (tokens.shape(token).capital() || !cased)) {
            return true;
        }
        return cased
                ? tokens.shape(token).capital() && !opens(token) && !words.is(token, WordClass.THE)
                : unknown(token) || possessor(token);
    }

    /** How many words of a stretch make it the name of one party rather than of any: those of causes, and unknown ones. */
    private int telling(int first, int end) {
        int telling = 0;
        for (int token = first; token < end; token++) {
            telling += words.is(token, WordClass.CAUSE) || unknown(token) || possessor(token) ? 1 : 0;
        }
        return telling;
    }

    /** Whether capitals set a name apart from the words around it: "the rival Deshan Brigade", not in a title all in capitals. */
    private boolean apart(int first, int noun) {
        return cased
                && first < noun
                && first > 0
                && tokens.shape(first - 1) == Shape.LOWER
                && sameSentence(first - 1, noun)
                && !(noun + 1 < tokens.size() && tokens.shape(noun + 1).capital());
    }

    /** Whether some word of a stretch is one of causes, as in the names of armed groups. */
    private boolean cause(int first, int end) {
        for (int token = first; token < end; token++) {
            if (words.is(token, WordClass.CAUSE)) {
                return true;
            }
        }
        return false;
    }

    private boolean joins(int token) {
        return words.is(token, WordClass.POSSESSIVE) || tokens.first(token) == '-' && !tokens.spaced(token);
    }

    private boolean possessor(int token) {
        return token + 1 < tokens.size() && words.is(token + 1, WordClass.POSSESSIVE);
    }

    private boolean opens(int token) {
        return tokens.sentenceStart(tokens.sentenceOf(token)) == token;
    }

    private boolean sameSentence(int one, int other) {
        return tokens.sentenceOf(one) == tokens.sentenceOf(other);
    }

    private boolean unknown(int token) {
        Match<Lexeme> word = words.at(token, token + 1);
        boolean letters = tokens.shape(token) != Shape.PUNCTUATION && tokens.shape(token) != Shape.DIGITS;
        return letters && (word == null || word.value().isUnknown());
    }
}
