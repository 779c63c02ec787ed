package io.github.attest.output.prose;

import io.github.attest.model.Grade;

/** How words are set off: with the colours of a terminal, or not at all. */
public enum Style {
    /** For files, pipes, and terminals on which {@code NO_COLOR} is set. */
    PLAIN,
    /** For terminals: ANSI escape sequences of ECMA-48, which every terminal in use understands. */
    COLOURED;

    private static final String RESET = "\u001b[0m";

    /** Words that open a section. */
    public String strong(String words) {
        return set("\u001b[1m", words);
    }

    /** Words that matter less than those around them. */
    public String faint(String words) {
        return set("\u001b[2m", words);
    }

    /** Words that a report wrote. */
    public String quoted(String words) {
        return set("\u001b[36m", words);
    }

    /** A grade; the colours keep apart what counts in a headline toll and what stands beside it. */
    public String grade(Grade grade) {
        String colour = switch (grade) {
            case CONFIRMED, FAIR -> "\u001b[1;32m";
            case WEAK -> "\u001b[1;33m";
            case CONTESTED, DISCOUNTED -> "\u001b[1;35m";
        };
        return set(colour, grade.label());
    }

    private String set(String code, String words) {
        return this == PLAIN || words.isEmpty() ? words : code + words + RESET;
    }
}
