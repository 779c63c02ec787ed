package io.github.attest.extract;

/**
 * A party to the fighting, or a generic word for one.
 *
 * @param name the party's usual name; for a generic word ("gunmen") the word itself
 * @param generic whether the word names nobody in particular
 * @param group whether it is a non-state armed group, as the UCDP has it; of a generic word, whether it may mean one
 */
record Actor(String name, boolean generic, boolean group) {
    /** A party of a name, of which no more is known. */
    static Actor named(String name) {
        return new Actor(name, false, false);
    }
}
