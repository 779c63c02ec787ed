package io.github.attest.decision;

import java.util.List;

/** What a person decides. It holds until a later one contradicts it, or somebody withdraws it; no rule overrides it. */
public sealed interface Decision permits Pairing, Judgement, Correction, Voiced {
    /** What kind it is, as on the command line: {@code same}, {@code different}, {@code split}, {@code grade}… */
    String label();

    /** The accounts whose incidents it shows up on, beside those that it judges. */
    List<String> named();
}
