package io.github.attest.extract;

import io.github.attest.model.Evidence;
import io.github.attest.model.Source;
import java.util.List;

/**
 * Who says what a part of a sentence states.
 *
 * @param chain from the one who passed it on last to the one who said it first
 * @param evidence the words that name them
 * @param first the first token of the words
 * @param end the token after the last
 */
record Citation(List<Source> chain, List<Evidence> evidence, int first, int end) {
    /** Nobody is cited. */
    static final Citation NONE = new Citation(List.of(), List.of(), 0, 0);

    Citation {
        chain = List.copyOf(chain);
        evidence = List.copyOf(evidence);
    }

    /** How far, in tokens, the words are from a token. */
    int distance(int token) {
        return token < first ? first - token : token >= end ? token - end + 1 : 0;
    }
}
