package io.github.attest.link;

/**
 * How common words and places are among the reports that are linked: what agreement between two of them is worth hangs on it.
 *
 * @param words in how many reports each word occurs
 * @param places how many accounts name each place
 */
record Frequencies(WordFrequencies words, PlaceFrequencies places) {
    /** What is known in general, with no report counted yet. */
    static Frequencies none() {
        return new Frequencies(new WordFrequencies(), new PlaceFrequencies());
    }
}
