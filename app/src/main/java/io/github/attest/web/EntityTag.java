package io.github.attest.web;

import java.util.Arrays;

/**
 * What tells one state of something from another (RFC 9110, 8.8.3): the state, and who sees it, since what is withheld from
 * one caller another may see.
 *
 * @param value without its quotation marks; letters, digits and hyphens
 */
record EntityTag(String value) {
    /** Whether a header that lists entity tags, or an asterisk for any, names this one; a weak tag does as well. */
    boolean weaklyIn(String header) {
        return Arrays.stream(header.split(",", -1))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag)
                .anyMatch(tag -> tag.equals("*") || tag.equals(toString()));
    }

    /** Whether a header that lists entity tags names this one. An asterisk does not: who sends it has seen nothing. */
    boolean in(String header) {
        return Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(toString()::equals);
    }

    @Override
    public String toString() {
        return '"' + value + '"';
    }
}
