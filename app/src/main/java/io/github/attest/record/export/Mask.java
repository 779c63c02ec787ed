package io.github.attest.record.export;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Covers words of a text with blocks of the same length, so that offsets stay right. */
final class Mask {
    private static final String BLOCK = "\u2588";

    private final @Nullable Pattern words;

    /** @param words what to cover, in upper or lower case, as whole words */
    Mask(Set<String> words) {
        List<String> longestFirst = words.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .toList();
        this.words = longestFirst.isEmpty()
                ? null
                : Pattern.compile(
                        "(?<![\\p{L}\\p{M}\\p{N}])(?:" + String.join("|", longestFirst) + ")(?![\\p{L}\\p{M}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The text with every word covered. */
    String cover(String text) {
        return words == null
                ? text
                : words.matcher(text).replaceAll(found -> Matcher.quoteReplacement(blocks(found.group())));
    }

    /** As many blocks as the text has UTF-16 units. */
    static String blocks(String text) {
        return BLOCK.repeat(text.length());
    }
}
