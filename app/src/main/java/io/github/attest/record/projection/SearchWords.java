package io.github.attest.record.projection;

import io.github.attest.text.Folding;
import java.util.Collection;
import java.util.List;

/**
 * Text as it is searched: its words in the folded form, with single spaces between, so that no database's own idea of words,
 * case or accents matters. What is stored and what is looked for go through the same hands.
 */
public final class SearchWords {
    /** Between names in one column: no word holds it. */
    private static final String BAR = "| ";

    private SearchWords() {}

    /** The words of a text; the empty text if there are none. */
    public static String of(CharSequence text) {
        StringBuilder words = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            int letter = Character.codePointAt(text, i);
            boolean wide = Character.isSupplementaryCodePoint(letter);
            int folded = wide ? letter : Folding.fold((char) letter);
            if (Character.isLetterOrDigit(folded)) {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(folded);
                gap = false;
            } else if (folded != Folding.IGNORED && !(folded == '\'' && between(text, i))) {
                gap = true;
            }
            i += wide ? 1 : 0;
        }
        return words.toString();
    }

    /** The words of names as one column holds them: {@code "| north | us led coalition |"}; empty for none. */
    public static String column(Collection<String> names) {
        StringBuilder column = new StringBuilder();
        for (String name : names) {
            String words = of(name);
            if (!words.isEmpty()) {
                column.append(BAR).append(words).append(' ');
            }
        }
        return column.isEmpty() ? "" : column.append('|').toString();
    }

    /** The pattern of SQL's {@code LIKE} that finds a column in which these words stand side by side within one name. */
    public static String pattern(String words) {
        return "% " + of(words) + " %";
    }

    /** The words one by one. */
    public static List<String> list(CharSequence text) {
        String words = of(text);
        return words.isEmpty() ? List.of() : List.of(words.split(" ", -1));
    }

    /** An apostrophe inside a word is part of how it is spelt, and left out: Sana'a is Sanaa. */
    private static boolean between(CharSequence text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetter(text.charAt(at - 1))
                && Character.isLetter(text.charAt(at + 1));
    }
}
