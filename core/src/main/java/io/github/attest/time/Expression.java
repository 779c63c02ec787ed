package io.github.attest.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the pattern language and writes a pattern out as the plain sequences of atoms that it stands for.
 *
 * <pre>
 * choice   = sequence { "|" sequence }
 * sequence = { "(" choice ")" | "[" choice "]" | "@" macro | atom }
 * atom     = ["~"] ( word | "{" tag "}" )  |  "/"
 * </pre>
 *
 * Brackets mark what may be missing. {@code ~} asks for no white space before the token. What follows {@code /} must be
 * there, but is no part of the match.
 */
final class Expression {
    /** What stands before the atoms that only have to follow. */
    static final String TRAILING = "/";

    private final String pattern;
    private final String[] words;
    private final Map<String, List<List<String>>> macros;
    private int at;

    private Expression(String pattern, Map<String, List<List<String>>> macros) {
        this.pattern = pattern;
        this.words = pattern.replaceAll("([\\[\\]()|])", " $1 ").strip().split("\\s+", -1);
        this.macros = macros;
    }

    /**
     * All sequences of a pattern.
     *
     * @param macros the sequences that {@code @name} stands for
     * @throws IllegalArgumentException if the pattern breaks the grammar
     */
    static List<List<String>> sequences(String pattern, Map<String, List<List<String>>> macros) {
        Expression expression = new Expression(pattern, macros);
        List<List<String>> sequences = expression.choice();
        if (expression.at < expression.words.length) {
            throw expression.wrong("stray " + expression.words[expression.at]);
        }
        return sequences;
    }

    private List<List<String>> choice() {
        List<List<String>> all = new ArrayList<>(sequence());
        while (at < words.length && words[at].equals("|")) {
            at++;
            all.addAll(sequence());
        }
        return all;
    }

    private List<List<String>> sequence() {
        List<List<String>> all = List.of(List.of());
        while (at < words.length && !words[at].equals("|") && !words[at].equals(")") && !words[at].equals("]")) {
            all = joined(all, item(words[at++]));
        }
        return all;
    }

    private List<List<String>> item(String word) {
        if (word.equals("(")) {
            return closed(choice(), ")");
        }
        if (word.equals("[")) {
            List<List<String>> all = new ArrayList<>(closed(choice(), "]"));
            all.add(List.of());
            return all;
        }
        if (word.startsWith("@")) {
            List<List<String>> macro = macros.get(word.substring(1));
            if (macro == null) {
                throw wrong("no macro " + word);
            }
            return macro;
        }
        return List.of(List.of(word));
    }

    private List<List<String>> closed(List<List<String>> inner, String bracket) {
        if (at == words.length || !words[at].equals(bracket)) {
            throw wrong("missing " + bracket);
        }
        at++;
        return inner;
    }

    private static List<List<String>> joined(List<List<String>> heads, List<List<String>> tails) {
        List<List<String>> all = new ArrayList<>(heads.size() * tails.size());
        for (List<String> head : heads) {
            for (List<String> tail : tails) {
                List<String> both = new ArrayList<>(head);
                both.addAll(tail);
                all.add(both);
            }
        }
        return all;
    }

    private IllegalArgumentException wrong(String what) {
        return new IllegalArgumentException(what + " in pattern: " + pattern);
    }
}
