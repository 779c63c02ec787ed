package io.github.attest.place;

import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds names that no gazetteer knows and that the words beside them mark as places: "the village of Tal Shur". */
final class Unknown {
    /** Words of an unknown name in text without case, where nothing else says where a name ends. */
    private static final int LONGEST_CASELESS = 5;

    /** How many words before the verb may name what is launched: "a missile that was fired from Yemen hit". */
    private static final int LAUNCHED = 6;

    private static final long NO_NAME =
            WordClass.bits(WordClass.FUNCTION, WordClass.LOCATIVE, WordClass.MAYBE, WordClass.KIND, WordClass.CALENDAR);

    private static final long INSTITUTION = WordClass.bits(WordClass.OFFICIAL, WordClass.ORGANISATION, WordClass.TITLE);

    private static final long OTHER = WordClass.bits(WordClass.OFFICIAL, WordClass.ORGANISATION, WordClass.STREET);

    private static final long INSIDE = WordClass.bits(WordClass.PARTICLE, WordClass.ARTICLE);

    /** Words that begin no name where case says nothing. */
    static final long SMALL = WordClass.bits(WordClass.FUNCTION, WordClass.LOCATIVE, WordClass.MAYBE);

    private static final long AFTER = SMALL | WordClass.bits(WordClass.AND, WordClass.CALENDAR);

    private final Tokens tokens;
    private final Words words;
    private Sentence sentence = Sentence.NONE;

    Unknown(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
    }

    /** Goes on to a sentence. */
    void enter(Sentence next) {
        sentence = next;
    }

    /** The end of the run of name-like words that starts at a token. */
    int runEnd(int token) {
        int last = sentence.caseless() ? Math.min(sentence.limit(), token + LONGEST_CASELESS) : sentence.limit();
        int end = token;
        for (int at = token; at < last && goesOn(token, at); at = Names.next(tokens, at, last)) {
            end = at + 1;
        }
        return trimmed(token, end);
    }

    /** Whether a word is the last of several capitalised ones in running text, as the last name of a person is. */
    boolean endsName(int token) {
        return !sentence.caseless()
                && token > sentence.start()
                && tokens.shape(token) == Shape.CAPITALISED
                && tokens.shape(token - 1) == Shape.CAPITALISED
                && !words.isAny(token - 1, NO_NAME)
                && (token + 1 == sentence.limit() || tokens.shape(token + 1) != Shape.CAPITALISED);
    }

    private boolean goesOn(int first, int token) {
        return switch (tokens.shape(token)) {
            case CAPITALISED, UPPER -> at(first, token) || isSyllable(token) || !words.isAny(token, NO_NAME);
            case LOWER -> words.isAny(token, INSIDE);
            case DIGITS, PUNCTUATION -> false;
        };
    }

    /** "Stupni Do": in running text a small word has a capital only inside a name. */
    private boolean isSyllable(int token) {
        return !sentence.caseless()
                && tokens.shape(token) == Shape.CAPITALISED
                && words.is(token, WordClass.FUNCTION)
                && (token + 1 == sentence.limit()
                        || tokens.shape(token + 1) != Shape.LOWER
                        || words.isAny(token + 1, SMALL));
    }

    private boolean at(int first, int token) {
        return !sentence.caseless() && first == token;
    }

    private int trimmed(int first, int end) {
        int last = end;
        while (last > first + 1 && tokens.shape(last - 1) == Shape.LOWER) {
            last--;
        }
        return last;
    }

    /**
     * The end of a name that starts at a token and has a word of kind behind it or before it; the token itself if there is
     * no such word.
     *
     * @param known the end of what a gazetteer knows, at least
     */
    int markedEnd(int token, int known) {
        if (!mayBegin(token) || words.isAny(token, NO_NAME) && tokens.shape(token) != Shape.LOWER) {
            return token;
        }
        int end = Math.max(known, runEnd(token));
        if (known > token && end > known && goesOnWithParticle(known) && locative(token)) {
            return end;
        }
        KindWord behind = end < sentence.limit() ? words.kindBehind(end, sentence.limit()) : null;
        if (behind != null && saysPlace(behind, token, end)) {
            return end;
        }
        return leads(token) && touchesNothing(end) || isArea(token, end) ? end : token;
    }

    /** "Gimbi district", "County Down", "Co. Down": words that say of themselves that they name an area. */
    boolean isAreaByKind(int token) {
        if (sentence.caseless() || !tokens.shape(token).capital()) {
            return false;
        }
        int end = runEnd(token);
        KindWord behind = end < sentence.limit() ? words.kind(end) : null;
        KindWord first = end > token + 1 ? words.fullKind(token) : null;
        return behind != null && behind.isArea() && tokens.shape(end) == Shape.LOWER || first != null && first.isArea();
    }

    /** "in the Kamaliya area". */
    private boolean isArea(int token, int end) {
        return !sentence.caseless()
                && end < sentence.limit()
                && words.is(end, WordClass.AREA)
                && (locative(token) || leads(token - 1));
    }

    /** Where case says nothing, an unknown name begins behind a small word; elsewhere, not in the middle of a run of capitals. */
    private boolean mayBegin(int token) {
        if (token == sentence.start()) {
            return true;
        }
        if (sentence.caseless()) {
            return words.isAny(token - 1, SMALL);
        }
        Shape before = tokens.shape(token - 1);
        return before != Shape.CAPITALISED && before != Shape.UPPER || words.is(token - 1, WordClass.CALENDAR);
    }

    /** A word in lower case behind a name says what it is; one with a capital may be part of another name. */
    private boolean saysPlace(KindWord kind, int token, int end) {
        if (kind == KindWord.OUTSKIRTS || kind == KindWord.CITY) {
            return false;
        }
        boolean institution = end + 1 < sentence.limit() && words.isAny(end + 1, INSTITUTION);
        return !institution && (tokens.shape(end) == Shape.LOWER || locative(token));
    }

    /** "San Luis" in "San Luis de la Reina". */
    private boolean goesOnWithParticle(int end) {
        return words.is(end, WordClass.PARTICLE);
    }

    /** Whether a preposition of place stands before a token. */
    boolean locative(int token) {
        int before = token - 1;
        while (before >= sentence.start() && isOnlyFunction(before)) {
            before--;
        }
        return before >= sentence.start() && words.isLocative(before, sentence.start());
    }

    private boolean isOnlyFunction(int token) {
        long classes = words.classes(token);
        return (classes & WordClass.FUNCTION.bit()) != 0 && (classes & WordClass.LOCATIVE.bit()) == 0;
    }

    /** Whether a name in running text stands right behind a preposition of place and is that of nothing else, as far as is known. */
    boolean placed(int token, int end) {
        boolean behind = token > sentence.start() && words.isLocative(token - 1, sentence.start());
        if (sentence.caseless() || !behind && !atOutskirts(token)) {
            return false;
        }
        return !isInstitution(token, end) && (end >= sentence.limit() || !goesOnAsOther(end));
    }

    /** Whether what words before a name tell of is done to places, or is at one, and no more is said of the name: "shelled Kharovka on Monday". */
    boolean isStruck(int token, int end) {
        if (sentence.caseless() || token == sentence.start() || !standsAlone(end) || isInstitution(token, end)) {
            return false;
        }
        boolean site = isBehindSite(token);
        boolean begins = end > token + 1 && words.is(token, WordClass.BEGINS);
        return words.is(token - 1, WordClass.AT) && (site || begins)
                || words.is(token - 1, WordClass.RAZED)
                || isHit(token);
    }

    /** "a rocket fired from Lebanon hit Kiryat Shmona": whether what stands before a token is said to be hit by something launched. */
    private boolean isHit(int token) {
        int first = words.is(token - 1, WordClass.HITS) ? Math.max(sentence.start(), token - 1 - LAUNCHED) : token;
        for (int at = token - 2; at >= first; at--) {
            if (words.is(at, WordClass.MUNITION)) {
                return true;
            }
        }
        return false;
    }

    /** "the church of Nyarubuye". */
    boolean isOfSite(int token) {
        return words.is(token - 1, WordClass.OF) && isBehindSite(token);
    }

    private boolean isBehindSite(int token) {
        int site = token - 2;
        return site >= sentence.start() && words.is(site, WordClass.SITE) && tokens.shape(site) == Shape.LOWER;
    }

    /** Whether a sentence opens with a name and says where it lies. */
    boolean lies(int token) {
        if (sentence.caseless() || token != sentence.start()) {
            return false;
        }
        int end = runEnd(token);
        return end + 1 < sentence.limit() && words.is(end, WordClass.LIES) && words.isAny(end + 1, SMALL);
    }

    private boolean isInstitution(int token, int end) {
        boolean other = words.isAny(token, INSTITUTION) || words.isAny(end - 1, INSTITUTION | WordClass.STREET.bit());
        return other || tokens.shape(end - 1) == Shape.UPPER;
    }

    /** Whether what follows a name goes on with the sentence, and not with what the name says whose it is. */
    private boolean standsAlone(int end) {
        if (end >= sentence.limit() || words.isAny(end, AFTER)) {
            return true;
        }
        return tokens.shape(end) == Shape.PUNCTUATION && ",.;:".indexOf(tokens.first(end)) >= 0 && !isAge(end);
    }

    /** "in Carter's", "in Apollo 13", "in Vodafone Germany". */
    private boolean goesOnAsOther(int end) {
        return switch (tokens.shape(end)) {
            case CAPITALISED, UPPER -> !words.is(end, WordClass.CALENDAR);
            case DIGITS -> true;
            case LOWER -> words.isAny(end, OTHER) || !tokens.spaced(end);
            case PUNCTUATION -> tokens.first(end) == '-' && !tokens.spaced(end) || isAge(end);
        };
    }

    /** "into Rana Sabbagh, 15, who": of people the age is told between commas. */
    private boolean isAge(int comma) {
        return comma + 2 < sentence.limit()
                && tokens.first(comma) == ','
                && tokens.shape(comma + 1) == Shape.DIGITS
                && tokens.end(comma + 1) - tokens.start(comma + 1) <= 2
                && tokens.first(comma + 2) == ',';
    }

    /** "on the edge of al-Baghouz". */
    boolean atOutskirts(int token) {
        return token - 2 >= sentence.start()
                && words.is(token - 1, WordClass.OF)
                && words.kind(token - 2) == KindWord.OUTSKIRTS
                && tokens.shape(token - 2) == Shape.LOWER;
    }

    private boolean leads(int token) {
        if (token - 2 < sentence.start() || !words.is(token - 1, WordClass.OF)) {
            return false;
        }
        KindWord kind = kindBefore(token - 2);
        return kind != null && kind != KindWord.OUTSKIRTS;
    }

    private @Nullable KindWord kindBefore(int token) {
        return words.kind(token);
    }

    private boolean touchesNothing(int end) {
        return end >= sentence.limit() || !words.isAny(end, OTHER) || tokens.shape(end) == Shape.LOWER;
    }
}
