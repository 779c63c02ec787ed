package io.github.attest.extract;

/**
 * A party to the fighting, or a generic word for one.
 *
 * @param name the party's usual name; for a generic word ("gunmen") the word itself
 * @param generic whether the word names nobody in particular
 */
record Actor(String name, boolean generic) {}
