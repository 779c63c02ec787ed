package io.github.attest.link;

import io.github.attest.text.Spelling;
import io.github.attest.text.Words;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * A victim's name as comparisons need it.
 *
 * @param name without case, accents and punctuation
 * @param core the same without articles and blanks, see {@link Spelling}
 * @param last its last word
 * @param words its words, initials and particles left out
 */
record VictimName(String name, String core, String last, Words words) {
    /** Words of fewer letters come and go between reports: initials, particles. */
    private static final int LETTERS = 3;

    static VictimName of(String name) {
        return new VictimName(
                name,
                Spelling.core(name),
                name.substring(name.lastIndexOf(' ') + 1),
                Words.of(Arrays.stream(name.split(" ", -1))
                        .filter(word -> word.length() >= LETTERS)
                        .collect(Collectors.joining(" "))));
    }

    /** Whether a text that does not name the victim as such has the words of the name, of which there are at least two. */
    boolean in(WordVector text) {
        for (int word = 0; word < words.size(); word++) {
            if (!text.has(words.key(word))) {
                return false;
            }
        }
        return words.size() > 1;
    }
}
