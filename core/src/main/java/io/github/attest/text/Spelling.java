package io.github.attest.text;

import java.util.Arrays;

/** Whether two folded names may be one name in two spellings, as names taken over from another script often are. */
public final class Spelling {
    /** Most edits for each letter of the longer name: al-Baghouz, Baghuz: 2 edits after the article, in 7 letters. */
    private static final double EDITS = 0.3;

    /** Shorter words are articles and particles, which come and go between spellings. */
    private static final int ARTICLE = 2;

    private Spelling() {}

    /** Whether two names, reduced to their {@link #core}, differ by a few letters only. */
    public static boolean similar(String core, String other) {
        int longer = Math.max(core.length(), other.length());
        double most = EDITS * longer;
        return longer - Math.min(core.length(), other.length()) <= most && longer > 0 && distance(core, other) <= most;
    }

    /** A folded name without its articles and blanks. */
    public static String core(String name) {
        StringBuilder core = new StringBuilder(name.length());
        int start = 0;
        while (start < name.length()) {
            int blank = name.indexOf(' ', start);
            int end = blank < 0 ? name.length() : blank;
            if (end - start > ARTICLE) {
                core.append(name, start, end);
            }
            start = end + 1;
        }
        return core.toString();
    }

    /** Least number of letters to insert, delete or replace (Levenshtein 1966). */
    public static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[above.length];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
            }
            above = row;
        }
        return above[other.length()];
    }
}
