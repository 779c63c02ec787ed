package io.github.attest.record;

import io.github.attest.record.projection.SearchWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words to be found in reports. All of them have to stand in one report: words by themselves anywhere, words between double
 * quotes side by side, and a word that ends in an asterisk as a beginning. Nothing else means anything: no character is an
 * operator of a database.
 *
 * @param terms what has to be found, never empty
 * @param scopes where; empty for anywhere
 */
public record TextQuery(List<Term> terms, Set<Scope> scopes) {
    private static final int MOST_TERMS = 20;

    /** A part of a report that can be searched by itself. */
    public enum Scope {
        /** Names of victims. */
        PEOPLE,
        /** Names of places, and of the districts and governorates around them. */
        PLACES,
        /** The words that carry claims. */
        QUOTES,
        /** Title and text. */
        WORDS;

        /** The name in the interface: lower case. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Words side by side.
     *
     * @param words in their folded form, one or more
     * @param beginning whether the last is only how a word begins
     */
    public record Term(List<String> words, boolean beginning) {
        public Term {
            words = List.copyOf(words);
        }
    }

    /** @throws IllegalArgumentException if there is no term, or there are more than twenty */
    public TextQuery {
        terms = List.copyOf(terms);
        scopes = Set.copyOf(scopes);
        if (terms.isEmpty() || terms.size() > MOST_TERMS) {
            throw new IllegalArgumentException("give one to " + MOST_TERMS + " words to look for");
        }
    }

    /**
     * Reads what a person typed.
     *
     * @throws IllegalArgumentException if it holds no word, or more than twenty terms
     */
    public static TextQuery of(String typed, Set<Scope> scopes) {
        List<Term> terms = new ArrayList<>();
        boolean quoted = false;
        for (String part : typed.split("[\"\u201c\u201d]", -1)) {
            if (quoted) {
                add(part, false, terms);
            } else {
                for (String word : part.strip().split("\\s+", -1)) {
                    add(word, word.endsWith("*"), terms);
                }
            }
            quoted = !quoted;
        }
        return new TextQuery(terms, scopes);
    }

    private static void add(String text, boolean beginning, List<Term> terms) {
        List<String> words = SearchWords.list(text);
        if (!words.isEmpty()) {
            terms.add(new Term(words, beginning));
        }
    }
}
