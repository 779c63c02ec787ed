package io.github.attest.place;

import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What each word of one text says about a name beside it, looked up once. Not safe for use by several threads. */
final class Words {
    /** Set in what is kept of a word that was looked up, beside the bits of its classes. */
    private static final long LOOKED_UP = 1L << 63;

    private final Tokens tokens;
    private final PlaceWords words;
    private final long[] found;

    Words(Tokens tokens, PlaceWords words) {
        this.tokens = tokens;
        this.words = words;
        this.found = new long[tokens.size()];
    }

    /** The classes of a token, a bit each. */
    long classes(int token) {
        if (found[token] == 0) {
            found[token] = words.classes(tokens.key(token)) | LOOKED_UP;
        }
        return found[token];
    }

    /** Whether a token is of a class. */
    boolean is(int token, WordClass one) {
        return isAny(token, one.bit());
    }

    /** Whether a token is of one of several classes. */
    boolean isAny(int token, long bits) {
        return (classes(token) & bits) != 0;
    }

    /** Whether a token says that a place follows: "in", or "on" behind "raid", "of" behind "market", "to" behind "road". */
    boolean isLocative(int token, int start) {
        if (token == start || !is(token, WordClass.ONTO)) {
            return is(token, WordClass.LOCATIVE);
        }
        boolean common = tokens.shape(token - 1) == Shape.LOWER || token - 1 == start;
        return common && is(token - 1, WordClass.STRUCK);
    }

    /** The same of the word behind a name: of a camp it may stand behind the word for whose it is, "Kalma displaced persons camp". */
    @Nullable
    KindWord kindBehind(int token, int limit) {
        int at = token;
        while (at + 1 < limit && is(at, WordClass.CAMPED) && tokens.shape(at) == Shape.LOWER) {
            at++;
        }
        KindWord kind = kind(at);
        return at == token || kind == KindWord.CAMP ? kind : null;
    }

    /** What a token says of the name beside it, also where it is written short: "Co.". */
    @Nullable
    KindWord fullKind(int token) {
        return words.kind(NameKey.word(tokens.key(token)));
    }

    /** What a token such as "province" or "village" says of the name beside it; null if it says nothing of it. */
    @Nullable
    KindWord kind(int token) {
        return is(token, WordClass.KIND) ? words.kind(tokens.key(token)) : null;
    }
}
