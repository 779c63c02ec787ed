package io.github.attest.extract;

import io.github.attest.model.SourceKind;

/**
 * A word for a source that is not named: "local sources", "police".
 *
 * @param name the word as it is shown
 * @param kind what such a source is
 */
record SourceNoun(String name, SourceKind kind) {}
