package io.github.attest.cli;

import java.util.Locale;

/** How results are written. */
public enum Format {
    /** For people. */
    TEXT,
    /** One JSON array of all results, indented. */
    JSON,
    /** One JSON object a line, as soon as it is known. */
    JSONL;

    /** The name that the option takes. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
