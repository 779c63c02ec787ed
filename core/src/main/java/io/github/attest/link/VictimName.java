package io.github.attest.link;

import io.github.attest.text.Words;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A victim's name as comparisons need it.
 *
 * @param name without case, accents and punctuation
 * @param core the same without articles and blanks, see {@link Spelling}
 * @param last its last word
 * @param words keys of its words, initials and particles left out
 */
record VictimName(String name, String core, String last, List<Long> words) {
    /** Words of fewer letters come and go between reports: initials, particles. */
    private static final int LETTERS = 3;

    static VictimName of(String name) {
        Words words = Words.of(String.join(
                " ",
                List.of(name.split(" ", -1)).stream()
                        .filter(word -> word.length() >= LETTERS)
                        .toList()));
        return new VictimName(
                name,
                Spelling.core(name),
                name.substring(name.lastIndexOf(' ') + 1),
                IntStream.range(0, words.size()).mapToObj(words::key).toList());
    }

    /** Whether a text that does not name the victim as such has the words of the name, of which there are at least two. */
    boolean in(WordVector text) {
        return words.size() > 1 && words.stream().allMatch(text::has);
    }
}
