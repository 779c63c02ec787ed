package io.github.attest.text;

import java.util.Arrays;

/**
 * A text cut into tokens and sentences. A token is a run of letters, a number with its separators, or a single other
 * character; white space is none. Hyphens separate ({@code 22-year-old} is five tokens), apostrophes inside a word do not,
 * but a possessive {@code 's} is a token of its own. The dots of an acronym belong to it.
 *
 * <p>Tokens and sentences are addressed by index. Immutable and safe for use by several threads.
 */
public final class Tokens {

    private final String text;
    private final int size;
    private final int[] starts;
    private final int[] ends;
    private final long[] keys;
    private final Shape[] shapes;
    private final int[] sentences;

    /** The sentence of each token. */
    private final int[] sentenceOf;

    Tokens(String text, int size, int[] starts, int[] ends, long[] keys, Shape[] shapes, int[] sentences) {
        this.text = text;
        this.size = size;
        this.starts = starts;
        this.ends = ends;
        this.keys = keys;
        this.shapes = shapes;
        this.sentences = sentences;
        this.sentenceOf = new int[size];
        for (int sentence = 0; sentence < sentences(); sentence++) {
            Arrays.fill(sentenceOf, sentenceStart(sentence), sentenceEnd(sentence), sentence);
        }
    }

    /** Cuts a text. */
    public static Tokens of(String text, Language language) {
        return new Tokenizer(text, language).tokens();
    }

    /** The text that was cut. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int size() {
        return size;
    }

    /** UTF-16 offset of a token's first character. */
    public int start(int token) {
        return starts[token];
    }

    /** Offset after a token's last character. */
    public int end(int token) {
        return ends[token];
    }

    /** The folded key of a token, see {@link #key(CharSequence)}. */
    public long key(int token) {
        return keys[token];
    }

    /** How a token is written. */
    public Shape shape(int token) {
        return shapes[token];
    }

    /** A token as it stands in the text. */
    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The text from the first character of one token to the last of another. */
    public String slice(int first, int last) {
        return text.substring(starts[first], ends[last]);
    }

    /** The first character of a token. */
    public char first(int token) {
        return text.charAt(starts[token]);
    }

    /** Whether white space stands before a token, or nothing at all. */
    public boolean spaced(int token) {
        return token == 0 || starts[token] > ends[token - 1];
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentences.length - 1;
    }

    /** The first token of a sentence. */
    public int sentenceStart(int sentence) {
        return sentences[sentence];
    }

    /** The token after the last of a sentence. */
    public int sentenceEnd(int sentence) {
        return sentences[sentence + 1];
    }

    /** The sentence that a token stands in. */
    public int sentenceOf(int token) {
        return sentenceOf[token];
    }

    /** The first token that ends after an offset; {@link #size()} if there is none. */
    public int at(int offset) {
        int found = Arrays.binarySearch(ends, 0, size, offset + 1);
        return found >= 0 ? found : -found - 1;
    }

    /** The key of a word: equal for words that fold to the same letters, with the dots of acronyms left out. */
    public static long key(CharSequence word) {
        return key(word, 0, word.length());
    }

    /** The key of the word that stands in a text between two offsets. */
    static long key(CharSequence text, int start, int end) {
        long key = Tokenizer.SEED;
        boolean single = end - start == 1;
        for (int i = start; i < end; i++) {
            char c = Folding.fold(text.charAt(i));
            if (c != Folding.IGNORED && (c != '.' || single)) {
                key = Tokenizer.mix(key, c);
            }
        }
        return key;
    }
}
