package io.github.attest.decision;

/** What a person decides. It holds until a later one contradicts it, or somebody withdraws it; no rule overrides it. */
public sealed interface Decision permits Pairing, Judgement, Correction {
    /** What kind it is, as on the command line: {@code same}, {@code different}, {@code split}, {@code grade}… */
    String label();
}
