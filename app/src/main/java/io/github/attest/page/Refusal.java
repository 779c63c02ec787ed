package io.github.attest.page;

import java.util.Objects;

/**
 * Why something was not done or not shown, and what to do.
 *
 * @param sentence for the reader; empty where nothing was refused yet
 * @param path where the reader wanted to go, encoded
 * @param name the name that the reader gave; empty where none was asked for yet
 */
public record Refusal(String sentence, String path, String name) {
    public Refusal {
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(path);
        Objects.requireNonNull(name);
    }

    /** Before the reader gave a name. */
    public Refusal(String sentence, String path) {
        this(sentence, path, "");
    }
}
