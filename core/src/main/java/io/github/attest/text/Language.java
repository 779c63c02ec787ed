package io.github.attest.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A language that Attest reads, and the way to its data: text files in the resource folder
 * {@code io/github/attest/<code>/}. Lines that start with {@code #} are comments.
 */
public final class Language {
    /** English. */
    public static final Language ENGLISH = new Language("en");

    private final String code;
    private final Set<Long> abbreviations = new HashSet<>();
    private final Set<Long> openers = new HashSet<>();

    private Language(String code) {
        this.code = code;
        lines("abbreviations.txt").forEach(line -> abbreviations.add(Tokens.key(line)));
        lines("openers.txt").forEach(line -> openers.add(Tokens.key(line)));
    }

    /** BCP 47 code. */
    public String code() {
        return code;
    }

    /** Whether a word with this key is written with a dot behind it that ends no sentence: "Gen.", "St.". */
    boolean abbreviates(long key) {
        return abbreviations.contains(key);
    }

    /** Whether a word with this key, capitalised, usually opens a sentence: "The", "He", "Police". */
    boolean opens(long key) {
        return openers.contains(key);
    }

    /**
     * The lines of one of this language's data files, without comments and blank lines, stripped.
     *
     * @param file name in the language's folder
     * @throws IllegalArgumentException if there is no such file
     */
    public List<String> lines(String file) {
        return DataFile.lines(code + "/" + file).stream().map(String::strip).toList();
    }

    @Override
    public String toString() {
        return code;
    }
}
