package io.github.attest.extract;

import io.github.attest.model.SourceKind;

/**
 * A word for a source that is not named: "local sources", "police".
 *
 * @param name the word as it is shown
 * @param kind what such a source is
 */
record SourceNoun(String name, SourceKind kind) {
    /** Whether the word stands for the source named last: "the agency". */
    boolean pointsBack() {
        return name.equals("^");
    }
}
