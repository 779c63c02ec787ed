package io.github.attest.origin;

import io.github.attest.text.Folding;
import io.github.attest.text.Words;
import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * The runs of five words that a text consists of, as a set of fingerprints (Broder 1997). What stands between quotation
 * marks is left out: two reporters who hear the same statement print the same words.
 *
 * <p>Immutable.
 */
final class Shingles {
    /** Words in a run. Broder took 10 for whole web pages; 5 let an edited sentence keep some of its runs. */
    private static final int LENGTH = 5;

    /** A quotation of more characters is a mark that was opened and never closed. */
    private static final int LONGEST_QUOTATION = 1500;

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    /** Ascending, each once. */
    private final long[] fingerprints;

    private Shingles(long[] fingerprints) {
        this.fingerprints = fingerprints;
    }

    static Shingles of(String text) {
        String plain = withoutQuotations(text);
        Words words = Words.of(plain);
        long[] runs = new long[Math.max(0, words.size() - LENGTH + 1)];
        for (int first = 0; first < runs.length; first++) {
            long run = 0;
            for (int i = 0; i < LENGTH; i++) {
                run = (run ^ words.key(first + i)) * PRIME;
                run ^= run >>> 29;
            }
            runs[first] = run;
        }
        return new Shingles(LongStream.of(runs).sorted().distinct().toArray());
    }

    int size() {
        return fingerprints.length;
    }

    /** A fingerprint, by its place in ascending order. */
    long get(int place) {
        return fingerprints[place];
    }

    LongStream stream() {
        return Arrays.stream(fingerprints);
    }

    /** How many runs two texts have in common. */
    int shared(Shingles other) {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < fingerprints.length && j < other.fingerprints.length) {
            int order = Long.compare(fingerprints[i], other.fingerprints[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }
        return shared;
    }

    /** Share of the runs of both that both have: Jaccard's coefficient; 0 for two empty texts. */
    double resemblance(Shingles other) {
        int shared = shared(other);
        int all = size() + other.size() - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** The text without its quotations; one that is never closed on its line stays. */
    static String withoutQuotations(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = Folding.fold(text.charAt(at)) == '"' ? closing(text, at) : at;
            if (end > at) {
                plain.append(' ');
                at = end + 1;
            } else {
                plain.append(text.charAt(at++));
            }
        }
        return plain.toString();
    }

    private static int closing(String text, int opening) {
        int limit = Math.min(text.length(), opening + LONGEST_QUOTATION);
        for (int at = opening + 1; at < limit; at++) {
            char c = text.charAt(at);
            if (c == '\n') {
                return opening;
            }
            if (Folding.fold(c) == '"') {
                return at;
            }
        }
        return opening;
    }
}
