package io.github.attest.decision;

import io.github.attest.model.Source;
import java.util.List;
import java.util.Objects;

/**
 * Who speaks through an account, whatever its words cite and its text is copied from. Two reports are one voice where the same source
 * speaks through both, and two where none does. A later one on the same account takes its place.
 *
 * @param account id of the account
 * @param voices the sources that speak through it, at least one: the outlet itself where its reporting is its own
 */
public record Voiced(String account, List<Source> voices) implements Decision {
    /** @throws IllegalArgumentException if nobody speaks */
    public Voiced {
        Objects.requireNonNull(account);
        voices = voices.stream().distinct().toList();
        if (voices.isEmpty()) {
            throw new IllegalArgumentException("an account needs a voice");
        }
    }

    @Override
    public String label() {
        return "voice";
    }

    @Override
    public List<String> named() {
        return List.of(account);
    }
}
