package io.github.attest.page;

import java.util.Objects;

/**
 * Why something was not done or not shown, and what to do.
 *
 * @param sentence for the reader; empty where nothing was refused yet
 * @param path where the reader wanted to go, encoded
 */
public record Refusal(String sentence, String path) {
    public Refusal {
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(path);
    }
}
