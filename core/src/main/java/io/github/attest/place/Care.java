package io.github.attest.place;

import io.github.attest.text.Tokens;

/** Tells which places are those where people who were harmed elsewhere are treated. Immutable; safe for use by several threads. */
final class Care {
    /** How many words before a place may say what happened to those treated there; how many behind it may name what treats them. */
    private static final int BEFORE = 10;

    private static final int BEHIND = 1;

    private static final long TREATED = WordClass.bits(WordClass.TREATED, WordClass.SUCCUMBED);

    private final PlaceWords words;

    Care(PlaceWords words) {
        this.words = words;
    }

    /** "taken to the clinic in Goma", "died in hospital in Goma", "in stable condition at a Goma hospital", but not "killed in a raid on a hospital in Goma". */
    boolean isAt(Tokens tokens, Spot spot) {
        int sentence = tokens.sentenceOf(spot.first);
        int start = Math.max(tokens.sentenceStart(sentence), spot.first - BEFORE);
        boolean facility = false;
        int behind = Math.min(spot.end + BEHIND, tokens.sentenceEnd(sentence));
        for (int token = spot.end; token < behind; token++) {
            facility |= words.is(tokens.key(token), WordClass.CARE);
        }
        for (int token = spot.first - 1; token >= start && tokens.first(token) != ','; token--) {
            long key = tokens.key(token);
            facility |= words.is(key, WordClass.CARE);
            if (words.isAny(key, TREATED)) {
                return facility;
            }
            if (words.is(key, WordClass.DEED)) {
                return false;
            }
        }
        return false;
    }
}
