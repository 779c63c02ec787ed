package io.github.attest.place;

import io.github.attest.place.PlaceWords.Class;
import io.github.attest.place.Spot.Sign;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads what the words before and behind a name say of it. */
final class Surroundings {
    private static final long OF = Tokens.key("of");
    private static final long AND = Tokens.key("and");
    private static final long THE = Tokens.key("the");
    private static final long AREA = Tokens.key("area");

    private final Tokens tokens;
    private final PlaceWords words;
    private final int start;
    private final int limit;
    private final boolean caseless;

    /** @param start the first token of the sentence, @param limit the token after its last */
    Surroundings(Tokens tokens, PlaceWords words, int start, int limit, boolean caseless) {
        this.tokens = tokens;
        this.words = words;
        this.start = start;
        this.limit = limit;
        this.caseless = caseless;
    }

    /** Adds to a name all signs around it. */
    void read(Spot spot, @Nullable Spot before) {
        if (caseless) {
            spot.signs.add(Sign.CASELESS);
        }
        readBefore(spot, before);
        readBehind(spot);
        int words = 0;
        for (int token = spot.first; token < spot.end; token++) {
            words += NameKey.counts(tokens, token) ? 1 : 0;
        }
        if (words == 1 && this.words.is(tokens.key(spot.end - 1), Class.NEVER)) {
            spot.signs.add(Sign.RARE);
        }
    }

    private void readBefore(Spot spot, @Nullable Spot before) {
        int token = spot.first - 1;
        while (token >= start
                && words.is(tokens.key(token), Class.DIRECTION)
                && tokens.shape(token) != Shape.PUNCTUATION) {
            spot.direction = token;
            token--;
            if (token > start && tokens.first(token) == '-' && words.is(tokens.key(token - 1), Class.DIRECTION)) {
                token--;
            }
        }
        if (token >= start && tokens.key(token) == THE) {
            token--;
        }
        if (token < start) {
            spot.signs.add(Sign.OPENS);
            return;
        }
        readNeighbour(spot, token, before);
    }

    private void readNeighbour(Spot spot, int token, @Nullable Spot before) {
        long key = tokens.key(token);
        int classes = words.classes(key);
        if (tokens.shape(token) == Shape.PUNCTUATION) {
            readMark(spot, token, before);
        } else if ((classes & PlaceWords.bits(Class.LOCATIVE)) != 0) {
            spot.signs.add(Sign.LOCATIVE);
        } else if (key == OF && token > start && words.kind(tokens.key(token - 1)) != null) {
            lead(spot, words.kind(tokens.key(token - 1)));
        } else if (key == AND && before != null && before.end == token) {
            spot.signs.add(Sign.LISTED);
        } else if ((classes & PlaceWords.bits(Class.MAYBE)) != 0) {
            spot.signs.add(Sign.MAYBE);
        } else if (touches(token) && (classes & PlaceWords.NO_NAME) == 0 && spot.direction == spot.first) {
            spot.signs.add(Sign.JOINED);
        } else if ((classes & PlaceWords.bits(Class.TITLE)) != 0 && spot.direction == spot.first) {
            spot.signs.add(Sign.JOINED);
        }
    }

    private void readMark(Spot spot, int token, @Nullable Spot before) {
        char c = tokens.first(token);
        if (c == ',' && before != null && (before.end == token || before.container != null)) {
            spot.signs.add(Sign.LISTED);
        } else if (c == '-' && !tokens.spaced(spot.first) && !tokens.spaced(token)) {
            spot.signs.add(Sign.MODIFIER);
        } else if (c == '.' && token > start && isTitle(token - 1)) {
            spot.signs.add(Sign.JOINED);
        } else if (token == start) {
            spot.signs.add(Sign.OPENS);
        }
    }

    private boolean isTitle(int token) {
        boolean initial = tokens.end(token) - tokens.start(token) == 1 && tokens.shape(token) == Shape.UPPER;
        return initial || words.is(tokens.key(token), Class.TITLE);
    }

    /** Whether a token is written as part of a name would be. */
    private boolean touches(int token) {
        Shape shape = tokens.shape(token);
        return shape == Shape.CAPITALISED || shape == Shape.UPPER;
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
        if (token >= limit) {
            return;
        }
        if (tokens.shape(token) == Shape.PUNCTUATION) {
            readMarkBehind(spot, token);
            return;
        }
        int classes = words.classes(tokens.key(token));
        boolean name = caseless || touches(token);
        KindWord kind = words.kind(tokens.key(token));
        if (kind != null && kind != KindWord.OUTSKIRTS && !institution(token + 1)) {
            lead(spot, kind);
        } else if ((classes & PlaceWords.bits(Class.STREET)) != 0 && name) {
            spot.signs.add(Sign.STREET);
        } else if ((classes & PlaceWords.bits(Class.OFFICIAL)) != 0) {
            spot.signs.add(name ? Sign.ORGANISATION : Sign.OFFICIAL);
        } else if ((classes & PlaceWords.bits(Class.ORGANISATION, Class.TITLE)) != 0 && name) {
            spot.signs.add(Sign.ORGANISATION);
        } else if ((classes & PlaceWords.bits(Class.SPEECH)) != 0) {
            spot.signs.add(Sign.SPEAKS);
        } else if (!caseless && touches(token) && (classes & PlaceWords.NO_NAME) == 0) {
            spot.signs.add(Sign.JOINED);
        }
    }

    /** "city council": the word says nothing of the name alone. */
    private boolean institution(int token) {
        return token < limit && words.isAny(tokens.key(token), PlaceWords.bits(Class.OFFICIAL));
    }

    private void readMarkBehind(Spot spot, int token) {
        char c = tokens.first(token);
        boolean glued = !tokens.spaced(token) && token + 1 < limit && !tokens.spaced(token + 1);
        if (c == '-' && glued && tokens.key(token + 1) != AREA && tokens.shape(token + 1) != Shape.PUNCTUATION) {
            spot.signs.add(Sign.MODIFIER);
        } else if (c == '(' && token + 2 < limit && tokens.first(token + 2) == ')') {
            lead(spot, words.kind(tokens.key(token + 1)));
        }
    }
}
