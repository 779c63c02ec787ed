package io.github.attest.cli;

/** How results are written. */
public enum Format {
    /** For people. */
    TEXT,
    /** One JSON array of all results, indented. */
    JSON,
    /** One JSON object a line, as soon as it is known. */
    JSONL
}
