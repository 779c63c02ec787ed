package io.github.attest.place;

import io.github.attest.place.Spot.Sign;
import io.github.attest.text.KeyFilter;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what the words before and behind a name say of it. */
final class Surroundings {
    private static final long ANYTHING_ELSE = WordClass.bits(
            WordClass.NEVER,
            WordClass.FUNCTION,
            WordClass.LOCATIVE,
            WordClass.MAYBE,
            WordClass.DIRECTION,
            WordClass.CALENDAR,
            WordClass.TITLE,
            WordClass.KIND,
            WordClass.ORGANISATION,
            WordClass.STREET,
            WordClass.OFFICIAL,
            WordClass.PEOPLE);

    private static final long OF_ORGANISATION = WordClass.bits(WordClass.ORGANISATION, WordClass.TITLE);

    private static final long SENT = WordClass.bits(WordClass.LAUNCHED, WordClass.MUNITION);

    private static final long NO_THING =
            WordClass.bits(WordClass.FUNCTION, WordClass.LOCATIVE, WordClass.MAYBE, WordClass.AND, WordClass.SPEECH);

    /** How many words those that say what a place lies beside may be, and how many may follow before the other name. */
    private static final int APART = 6;

    /** A distance of so many digits, in kilometres or miles, is farther than most first-level areas are wide. */
    private static final int FAR = 3;

    private final Tokens tokens;
    private final Words words;
    private final KeyFilter lower;
    private Sentence sentence = Sentence.NONE;

    Surroundings(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
        // a text of some length has one word in lower case, each counted once, for four tokens
        lower = new KeyFilter(tokens.size() / 4);
        for (int token = 0; token < tokens.size(); token++) {
            if (tokens.shape(token) == Shape.LOWER && !isPartOfAddress(token)) {
                lower.add(tokens.key(token));
            }
        }
    }

    /** "desk@tallinn.example": in an address of the web all letters are small ones. */
    private boolean isPartOfAddress(int token) {
        return token > 0 && !tokens.spaced(token) && "@./".indexOf(tokens.first(token - 1)) >= 0;
    }

    /** Goes on to a sentence. */
    void enter(Sentence next) {
        sentence = next;
    }

    /** Adds to a name all signs around it. */
    void read(Spot spot, @Nullable Spot before) {
        if (sentence.caseless()) {
            spot.signs.add(Sign.CASELESS);
        }
        readBefore(spot, before);
        readBehind(spot);
        boolean acronym =
                !sentence.caseless() && tokens.shape(spot.first) == Shape.UPPER && Names.isCountry(spot.entries);
        if (spot.end == spot.first + 1 && !acronym && isRare(spot)) {
            spot.signs.add(Sign.RARE);
        }
    }

    /** Whether a single word is more likely something else than a place. */
    private boolean isRare(Spot spot) {
        boolean ordinary = sentence.caseless() && words.is(spot.first, WordClass.ORDINARY);
        return ordinary || words.isAny(spot.first, ANYTHING_ELSE) || appearsInLowerCase(tokens.key(spot.first));
    }

    private boolean appearsInLowerCase(long key) {
        for (int token = 0; lower.mayContain(key) && token < tokens.size(); token++) {
            if (tokens.key(token) == key && tokens.shape(token) == Shape.LOWER && !isPartOfAddress(token)) {
                return true;
            }
        }
        return false;
    }

    private void readBefore(Spot spot, @Nullable Spot before) {
        int token = spot.first - 1;
        while (token >= sentence.start()
                && words.is(token, WordClass.DIRECTION)
                && tokens.shape(token) != Shape.PUNCTUATION) {
            spot.direction = token;
            token--;
            if (token > sentence.start() && tokens.first(token) == '-' && words.is(token - 1, WordClass.DIRECTION)) {
                token--;
            }
        }
        if (token >= sentence.start() && words.is(token, WordClass.THE)) {
            token--;
        }
        if (token < sentence.start()) {
            spot.signs.add(Sign.OPENS);
            return;
        }
        readNeighbour(spot, token, before);
        if (before != null && before.end < spot.first && pointsFrom(before.end, spot.first)) {
            spot.neighbour = before;
        }
    }

    /** Whether behind the word for a people stands what it does elsewhere: "Israeli strikes", "Saudi-led". */
    boolean assaults(int token) {
        int at = token + 1 < sentence.limit() && tokens.first(token) == '-' ? token + 1 : token;
        return at < sentence.limit() && words.is(at, WordClass.ASSAULT);
    }

    /** Whether words between two names say that one lies beside the other. */
    private boolean pointsFrom(int end, int first) {
        int beside = words.kind(end) == null ? end : end + 1;
        if (first == beside + 1 && words.is(beside, WordClass.BESIDE)) {
            return true;
        }
        int reference = behindReference(end);
        return reference > end && reference <= first && first - reference < APART;
    }

    /** Whether words say what a place is or lies in: "a village", "the main town", "in the municipality of". */
    boolean isDescribed(int token) {
        int last = Math.min(sentence.limit(), token + APART);
        for (int at = token; at < last && tokens.shape(at) == Shape.LOWER; at++) {
            if (words.kind(at) != null && words.kind(at) != KindWord.OUTSKIRTS) {
                return true;
            }
        }
        return false;
    }

    /** The token behind the words at a comma that say that a place lies beside another: ", near", ", 12 km south of"; -1 if none do. */
    int behindReference(int comma) {
        int last = Math.min(sentence.limit() - 1, comma + APART);
        for (int token = comma + 1; token < last && tokens.first(comma) == ','; token++) {
            if (words.is(token, WordClass.BESIDE) && (token == comma + 1 || isSettlement(token - 1))) {
                return token + 1;
            }
            if (words.kind(token) == KindWord.OUTSKIRTS && words.is(token + 1, WordClass.OF)) {
                return token + 2;
            }
        }
        return -1;
    }

    /** Whether behind a comma a name is said to be a settlement that lies beside another: ", a village near". */
    boolean isSettlementBeside(int comma) {
        int behind = behindReference(comma);
        return behind > comma + 2 && isSettlement(behind - 2);
    }

    private boolean isSettlement(int token) {
        KindWord kind = words.kind(token);
        return kind != null && kind.isSettlement();
    }

    private void readNeighbour(Spot spot, int token, @Nullable Spot before) {
        long classes = words.classes(token);
        if (tokens.shape(token) == Shape.PUNCTUATION) {
            readMark(spot, token, before);
        } else if (words.isLocative(token, sentence.start())) {
            spot.signs.add(Sign.LOCATIVE);
        } else if (isLaunchedFrom(token)) {
            spot.signs.add(Sign.MAYBE);
            spot.signs.add(Sign.LAUNCH);
        } else if ((classes & WordClass.MAYBE.bit()) != 0 && unitAt(token - 1) > sentence.start()) {
            spot.signs.add(Sign.MEASURED);
            if (isFar(unitAt(token - 1) - 1)) {
                spot.signs.add(Sign.FAR);
            }
        } else if ((classes & WordClass.OF.bit()) != 0 && token > sentence.start() && words.kind(token - 1) != null) {
            if (before != null && before.end == token - 1 && !ofSettlement(token - 1)) {
                readWhole(spot, before);
                return;
            }
            lead(spot, words.kind(token - 1));
            spot.signs.add(Sign.LED);
        } else if ((classes & WordClass.AND.bit()) != 0 && before != null && before.end == token) {
            spot.signs.add(Sign.LISTED);
        } else if ((classes & WordClass.MAYBE.bit()) != 0 || isOfThing(token, classes, spot.end)) {
            spot.signs.add(Sign.MAYBE);
        } else if (touches(token) && (classes & PlaceWords.NO_NAME) == 0 && spot.direction == spot.first) {
            spot.signs.add(Sign.JOINED);
        } else if ((classes & WordClass.TITLE.bit()) != 0 && spot.direction == spot.first) {
            spot.signs.add(Sign.JOINED);
        }
    }

    /** "rockets fired from Gaza", "missiles from Yemen". */
    private boolean isLaunchedFrom(int token) {
        return token > sentence.start() && words.is(token, WordClass.ORIGIN) && words.isAny(token - 1, SENT);
    }

    /** "the Andean village of Lucanamarca", "the Helmand town of Gereshk": the word says what the name behind it is. */
    private boolean ofSettlement(int token) {
        KindWord kind = words.kind(token);
        return kind == KindWord.VILLAGE || kind == KindWord.TOWN || kind == KindWord.CITY;
    }

    private boolean leadsOn(int token) {
        return token + 1 < sentence.limit() && words.is(token, WordClass.OF) && touches(token + 1);
    }

    /** "the Roxbury section of Boston": the word says what the name before it is, and the name behind it holds that. */
    private static void readWhole(Spot spot, Spot part) {
        spot.signs.add(Sign.LISTED);
        if (part.container == null && spot.isKnown()) {
            part.container = spot;
            part.signs.add(Sign.CONTAINED);
            part.entries = part.entries.stream()
                    .filter(entry -> spot.entries.stream().anyMatch(entry::partOf))
                    .toList();
        }
    }

    /** "a Springfield bar", "their Aleppo home": what belongs to a place is at it. */
    private boolean isOfThing(int token, long classes, int end) {
        return !sentence.caseless()
                && (classes & WordClass.FUNCTION.bit()) != 0
                && tokens.shape(token) == Shape.LOWER
                && end < sentence.limit()
                && tokens.shape(end) == Shape.LOWER
                && tokens.spaced(end)
                && !words.isAny(end, NO_THING);
    }

    /** The unit of length in the words of a distance that end at a token: "12 km east" of a place; -1 if they are none. */
    private int unitAt(int token) {
        int unit = token;
        while (unit > sentence.start() && words.is(unit, WordClass.DIRECTION)) {
            unit--;
        }
        return unit > sentence.start() && words.is(unit, WordClass.LENGTH) ? unit : -1;
    }

    private boolean isFar(int number) {
        return tokens.shape(number) == Shape.DIGITS && tokens.end(number) - tokens.start(number) >= FAR;
    }

    private void readMark(Spot spot, int token, @Nullable Spot before) {
        char c = tokens.first(token);
        if (c == ',' && before != null && (before.end == token || before.container != null)) {
            spot.signs.add(Sign.LISTED);
        } else if (c == '-' && !tokens.spaced(spot.first) && !tokens.spaced(token)) {
            spot.signs.add(Sign.MODIFIER);
        } else if (c == '.' && token > sentence.start() && isTitle(token - 1)) {
            spot.signs.add(Sign.JOINED);
        } else if (token == sentence.start()) {
            spot.signs.add(Sign.OPENS);
        }
    }

    private boolean isTitle(int token) {
        return isInitial(token) || words.is(token, WordClass.TITLE);
    }

    private boolean isInitial(int token) {
        return tokens.end(token) - tokens.start(token) == 1 && tokens.shape(token) == Shape.UPPER;
    }

    /** Whether a token is written as part of a name would be. */
    private boolean touches(int token) {
        return tokens.shape(token).capital();
    }

    /** Whether only a word of kind and "of" stand between a word that ends at a token and the name that they lead to. */
    boolean describes(int end, Spot spot) {
        return end == spot.first - 2 && words.is(spot.first - 1, WordClass.OF) && words.kind(end) != null;
    }

    /** "a U.S. drone", "the UK embassy": short for a country, it says whose the thing is. */
    private boolean saysWhose(Spot spot, int noun) {
        boolean initials = tokens.shape(spot.first) == Shape.UPPER
                && !sentence.caseless()
                && spot.entries.stream().anyMatch(entry -> entry.kind() == Kind.COUNTRY);
        return initials
                && tokens.shape(noun) == Shape.LOWER
                && !words.isAny(noun, Unknown.SMALL)
                && !words.is(noun, WordClass.SPEECH);
    }

    private void lead(Spot spot, @Nullable KindWord kind) {
        if (kind == KindWord.OUTSKIRTS) {
            spot.signs.add(Sign.LOCATIVE);
        } else if (kind != null) {
            spot.kindWord = kind;
            spot.signs.add(Sign.KIND);
        }
    }

    private void readBehind(Spot spot) {
        int token = spot.end;
        if (token >= sentence.limit()) {
            return;
        }
        if (tokens.shape(token) == Shape.PUNCTUATION) {
            readMarkBehind(spot, token);
            return;
        }
        if (tokens.shape(token) == Shape.LOWER && !tokens.spaced(token)) {
            spot.signs.add(Sign.POSSESSIVE);
            return;
        }
        if (saysWhose(spot, token)) {
            spot.signs.add(Sign.MODIFIER);
            return;
        }
        long classes = words.classes(token);
        boolean name = sentence.caseless() || touches(token);
        KindWord kind = words.kindBehind(token, sentence.limit());
        if (ofSettlement(token) && leadsOn(token + 1)) {
            if (!spot.isKnown()) {
                spot.signs.add(Sign.MODIFIER);
            }
        } else if (kind != null && kind.isSettlement() && isOnlyArea(spot)) {
            spot.signs.add(Sign.RESIDENTS);
        } else if (kind != null && kind != KindWord.OUTSKIRTS && !institution(token + 1)) {
            lead(spot, kind);
        } else if ((classes & WordClass.STREET.bit()) != 0 && name) {
            spot.signs.add(Sign.STREET);
        } else if ((classes & WordClass.POWER.bit()) != 0 && !name) {
            spot.signs.add(Sign.MODIFIER);
        } else if ((classes & WordClass.OFFICIAL.bit()) != 0) {
            spot.signs.add(name ? Sign.JURISDICTION : Sign.OFFICIAL);
        } else if ((classes & OF_ORGANISATION) != 0 && name) {
            spot.signs.add(Sign.ORGANISATION);
        } else if ((classes & WordClass.PEOPLE.bit()) != 0) {
            boolean capital = !sentence.caseless() && touches(token);
            spot.signs.add(capital ? Sign.ORGANISATION : Sign.RESIDENTS);
        } else if ((classes & WordClass.SPEECH.bit()) != 0) {
            spot.signs.add(Sign.SPEAKS);
        } else if (!sentence.caseless()
                && touches(token)
                && ((classes & PlaceWords.NO_NAME) == 0 || isInitial(token))) {
            spot.signs.add(Sign.JOINED);
        }
    }

    /** "a Texas town", "Burkina village burnt": a place in what the name names. */
    private static boolean isOnlyArea(Spot spot) {
        return Names.isCountry(spot.entries)
                || spot.isKnown()
                        && spot.entries.stream().allMatch(entry -> entry.kind().isArea());
    }

    /** "city council": the word says nothing of the name alone. */
    private boolean institution(int token) {
        return token < sentence.limit() && words.is(token, WordClass.OFFICIAL);
    }

    private void readMarkBehind(Spot spot, int token) {
        char c = tokens.first(token);
        boolean glued = !tokens.spaced(token) && token + 1 < sentence.limit() && !tokens.spaced(token + 1);
        if (c == '-' && glued && !words.is(token + 1, WordClass.AREA) && tokens.shape(token + 1) != Shape.PUNCTUATION) {
            spot.signs.add(Sign.MODIFIER);
        } else if (isQuote(c) && tokens.spaced(token) && token + 1 < sentence.limit() && touches(token + 1)) {
            spot.signs.add(Sign.JOINED);
        } else if (c == '(' && token + 2 < sentence.limit() && tokens.first(token + 2) == ')') {
            lead(spot, words.kind(token + 1));
        }
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\u201C' || c == '\u2018' || c == '\'';
    }
}
