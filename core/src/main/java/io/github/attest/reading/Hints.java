package io.github.attest.reading;

import io.github.attest.text.DataFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What the names in an element's class, id, role and item property say about its content. A name is cut into words at
 * hyphens, underscores and capitals; the words and the runs of two and three of them are looked up in {@code markup.tsv}.
 */
final class Hints {
    /** Holds the running text of a document. */
    static final int BODY = 1;

    /** Holds the whole document: heading, text, and what belongs to it. */
    static final int ARTICLE = 2;

    /** Holds none of the text. */
    static final int CUT = 4;

    /** Holds the first paragraph, which may stand above the rest, beside the heading. */
    static final int LEAD = 8;

    private static final Map<String, Integer> ROLES = roles();

    private Hints() {}

    /** The roles that a value of one or more names hints at, as bits. */
    static int of(String value) {
        int roles = 0;
        List<String> words = new ArrayList<>();
        int length = value.length();
        int start = 0;
        for (int at = 0; at <= length; at++) {
            char c = at < length ? value.charAt(at) : ' ';
            boolean letter = Character.isLetter(c);
            boolean hump =
                    letter && Character.isUpperCase(c) && at > start && Character.isLowerCase(value.charAt(at - 1));
            if (!letter || hump) {
                if (at > start) {
                    words.add(value.substring(start, at).toLowerCase(Locale.ROOT));
                }
                start = hump ? at : at + 1;
                if (c == ' ') {
                    roles |= of(words);
                    words.clear();
                }
            }
        }
        return roles;
    }

    private static int of(List<String> words) {
        int roles = 0;
        for (int first = 0; first < words.size(); first++) {
            String run = words.get(first);
            roles |= ROLES.getOrDefault(run, 0);
            for (int next = first + 1; next < words.size() && next < first + 3; next++) {
                run = run + ' ' + words.get(next);
                roles |= ROLES.getOrDefault(run, 0);
            }
        }
        return roles;
    }

    private static Map<String, Integer> roles() {
        Map<String, Integer> roles = new HashMap<>();
        for (List<String> row : DataFile.rows("markup.tsv")) {
            roles.merge(row.get(1), role(row.get(0)), (one, other) -> one | other);
        }
        return roles;
    }

    private static int role(String name) {
        return switch (name) {
            case "body" -> BODY;
            case "article" -> ARTICLE;
            case "cut" -> CUT;
            case "lead" -> LEAD;
            default -> throw new IllegalStateException("markup.tsv: no such role: " + name);
        };
    }
}
