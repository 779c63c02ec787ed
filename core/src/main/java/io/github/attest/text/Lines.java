package io.github.attest.text;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of a text, other than those in which teletypes wrapped it, and the heads that some open with: "Aleppo province: …". */
public final class Lines {
    /** As many characters as a head has. */
    private static final int LONGEST_HEAD = 60;

    /** As many tokens as a name or a day alone has, with what marks it and the full stop. */
    private static final int LONGEST_NAME = 6;

    private final Tokens tokens;

    /** The sentences that open a line, in order; null as long as nobody asked where lines begin and end. */
    private int @Nullable [] openings;

    /** The lines of a text. */
    public Lines(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a token that starts a sentence starts a line as well. */
    public boolean opens(int token) {
        int start = tokens.start(token);
        for (int at = token == 0 ? start : tokens.end(token - 1); at < start; at++) {
            if (tokens.text().charAt(at) == '\n') {
                return true;
            }
        }
        return token == 0;
    }

    /** The first token of the line in which a token stands. */
    public int first(int token) {
        return tokens.sentenceStart(openings()[line(token)]);
    }

    /** The last token of the line that a token opens. */
    public int last(int line) {
        int next = line(line) + 1;
        int end = next < openings().length ? openings()[next] : tokens.sentences();
        return tokens.sentenceEnd(end - 1) - 1;
    }

    /** The number of the line in which a token stands. */
    private int line(int token) {
        int found = Arrays.binarySearch(openings(), tokens.sentenceOf(token));
        return found >= 0 ? found : -found - 2;
    }

    private int[] openings() {
        int[] known = openings;
        if (known == null) {
            known = new int[tokens.sentences()];
            int count = 0;
            for (int sentence = 0; sentence < known.length; sentence++) {
                if (opens(tokens.sentenceStart(sentence))) {
                    known[count++] = sentence;
                }
            }
            known = Arrays.copyOf(known, count);
            openings = known;
        }
        return known;
    }

    /** The token that ends the head of the line that a token opens: a colon, a dash between spaces, a bar; -1 if there is none. */
    public int mark(int line) {
        int limit = tokens.start(line) + LONGEST_HEAD;
        for (int at = line + 1; at < tokens.size() && tokens.start(at) < limit && !opens(at); at++) {
            if (isMark(at)) {
                return at;
            }
        }
        return -1;
    }

    /** The full stop behind a name or a day alone that a line opens with: "Kharkiv. Two men …"; -1 if there is none. */
    public int stop(int line) {
        int next = tokens.sentenceEnd(tokens.sentenceOf(line));
        boolean name = next - line <= LONGEST_NAME
                && next < tokens.size()
                && !opens(next)
                && tokens.first(next - 1) == '.'
                && IntStream.range(line, next).noneMatch(at -> tokens.shape(at) == Shape.LOWER);
        return name ? next - 1 : -1;
    }

    private boolean isMark(int token) {
        char c = tokens.first(token);
        boolean apart = tokens.spaced(token) || tokens.first(token - 1) == '.';
        boolean dash = Character.getType(c) == Character.DASH_PUNCTUATION;
        boolean last = token + 1 == tokens.size() || tokens.spaced(token + 1);
        return last && (c == ':' || apart && (dash || c == '|'));
    }

    /** How many words more in capitals than in lower case stand before the mark of a head. */
    public int capitals(int line, int mark) {
        int capitals = 0;
        for (int at = line; at < mark; at++) {
            Shape shape = tokens.shape(at);
            capitals += shape.capital() ? 1 : shape == Shape.LOWER ? -1 : 0;
        }
        return capitals;
    }
}
