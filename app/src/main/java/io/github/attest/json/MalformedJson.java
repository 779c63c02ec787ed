package io.github.attest.json;

import com.fasterxml.jackson.core.JsonProcessingException;

/** A text that should hold a record in canonical JSON and does not: the place that holds it is damaged. */
public final class MalformedJson extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** @param cause what the parser says, with line and column */
    public MalformedJson(JsonProcessingException cause) {
        super(cause.getOriginalMessage(), cause);
    }
}
