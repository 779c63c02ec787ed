package io.github.attest.place;

import io.github.attest.text.Folding;
import io.github.attest.text.Language;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Brings the many ways of writing one foreign name in Latin letters to one skeleton, by the rules of a data file: {@code
 * Baghouz}, {@code Bāghūz} and {@code Bagouz} are one, and so are {@code Deir ez-Zor} and {@code Dayr az-Zawr}. The skeleton
 * is for comparing only.
 *
 * <p>Immutable; safe for use by several threads.
 */
final class Transliteration {
    /** Of names that are written in Arabic script: Arabic, Persian, Kurdish, Pashto, Urdu. */
    static final Transliteration ARABIC = new Transliteration(Language.ENGLISH, "transliteration-ar.tsv");

    /** Skeletons shorter than this say too little to be compared. */
    private static final int SHORTEST = 2;

    private final Map<String, String> replacements = new HashMap<>();
    private final Set<String> articles = new HashSet<>();
    private final Set<String> qualifiers = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private int longest = 1;

    private Transliteration(Language language, String file) {
        Set<String> parts = new HashSet<>();
        for (String line : language.lines(file)) {
            String[] fields = line.split("\t", -1);
            switch (fields[0]) {
                case "replace" -> replace(fields[1], fields[2].equals("-") ? "" : fields[2]);
                case "article" -> articles.addAll(List.of(fields[1].split(" ", -1)));
                case "qualifier" -> parts.addAll(List.of(fields[1].split(" ", -1)));
                case "country" -> countries.addAll(List.of(fields[1].split(" ", -1)));
                default -> throw new IllegalArgumentException(file + ": " + line);
            }
        }
        parts.forEach(part -> qualifiers.add(skeleton(part)));
    }

    private void replace(String from, String to) {
        replacements.put(from, to);
        longest = Math.max(longest, from.length());
    }

    /** Whether names of a country are written this way. */
    boolean covers(String country) {
        return countries.contains(country);
    }

    /** The articles, which writers put in or leave out at will. */
    Set<String> articles() {
        return articles;
    }

    /** Whether a word is an article. */
    boolean isArticle(CharSequence word) {
        return articles.contains(Folding.fold(word));
    }

    /** Whether a skeleton is a word such as "upper" or "eastern" that tells parts of one village apart. */
    boolean isQualifier(String skeleton) {
        return qualifiers.contains(skeleton);
    }

    /** The skeleton of one word; empty if too little is left. */
    String skeleton(CharSequence word) {
        String letters = withoutFusedArticle(letters(word));
        StringBuilder skeleton = new StringBuilder(letters.length());
        String framed = "^" + letters + "$";
        int at = 0;
        while (at < framed.length()) {
            at = step(framed, at, skeleton);
        }
        return skeleton.length() < SHORTEST ? "" : skeleton.toString();
    }

    private int step(String framed, int at, StringBuilder skeleton) {
        for (int length = Math.min(longest, framed.length() - at); length > 0; length--) {
            String replacement = replacements.get(framed.substring(at, at + length));
            if (replacement != null) {
                append(skeleton, replacement);
                return at + length;
            }
        }
        char c = framed.charAt(at);
        if (c != '^' && c != '$') {
            append(skeleton, String.valueOf(c));
        }
        return at + 1;
    }

    /** Doubled letters count once. */
    private static void append(StringBuilder skeleton, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            int last = skeleton.length() - 1;
            if (last < 0 || skeleton.charAt(last) != letters.charAt(i)) {
                skeleton.append(letters.charAt(i));
            }
        }
    }

    private static String letters(CharSequence word) {
        StringBuilder letters = new StringBuilder(word.length());
        String folded = Folding.fold(word).toLowerCase(Locale.ROOT);
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (c >= 'a' && c <= 'z') {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** "Ezzor" and "Azzawr" are "ez-Zor": an article that has taken the sound of the consonant behind it. */
    private static String withoutFusedArticle(String letters) {
        boolean fused = letters.length() > 4
                && (letters.charAt(0) == 'a' || letters.charAt(0) == 'e')
                && letters.charAt(1) == letters.charAt(2)
                && "zsrdtn".indexOf(letters.charAt(1)) >= 0;
        return fused ? letters.substring(2) : letters;
    }
}
