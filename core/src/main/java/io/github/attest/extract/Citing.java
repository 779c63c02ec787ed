package io.github.attest.extract;

/** How words tie a statement to those who make it; the kinds of {@code citations.tsv}. */
enum Citing {
    /** Who stands before it speaks, or who stands behind it where it is turned round: ", said the mayor". */
    SAY,
    /** Likewise, and who stands right behind it heard it from them. */
    TELL,
    /** Who stands before it has it from who stands behind it. */
    CITE,
    /** Who stands behind it has it from who stands before it. */
    RELAY,
    /** Who stands behind it speaks. */
    ACCORDING
}
