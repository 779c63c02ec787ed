package io.github.attest.golden;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text and what its brackets expect.
 *
 * @param text the text without brackets and labels
 * @param labels the expectations, in the order of the text
 */
record GoldenText(String text, List<Label> labels) {
    private static final Pattern BRACKET = Pattern.compile("\\[([^\\[\\]|]+)\\|([^\\[\\]|]+)]");

    GoldenText {
        labels = List.copyOf(labels);
    }

    /**
     * Reads a text with brackets.
     *
     * @throws IllegalArgumentException if a bracket has no known form
     */
    static GoldenText parse(String annotated) {
        List<Label> labels = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        Matcher matcher = BRACKET.matcher(annotated);
        while (matcher.find()) {
            String words = matcher.group(1);
            matcher.appendReplacement(text, Matcher.quoteReplacement(words));
            Arrays.stream(matcher.group(2).split(";"))
                    .map(label -> Label.parse(label.strip(), words))
                    .forEach(labels::add);
        }
        matcher.appendTail(text);
        if (text.indexOf("[") >= 0 || text.indexOf("]") >= 0 || text.indexOf("|") >= 0) {
            throw new IllegalArgumentException("bracket without label: " + annotated);
        }
        return new GoldenText(text.toString(), labels);
    }
}
