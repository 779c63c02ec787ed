package io.github.attest.model;

/** How the words put what they say. Only asserted harm carries figures. */
public enum Modality {
    /** Said to have happened, by whomever. */
    ASSERTED,
    /** Said not to have happened. */
    DENIED,
    /** Expected to happen: "the toll is likely to rise". */
    EXPECTED,
    /** Imagined, threatened, drilled, or told as fiction. */
    HYPOTHETICAL
}
