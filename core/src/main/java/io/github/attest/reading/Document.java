package io.github.attest.reading;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One document before it is read: its bytes, and what its container says of it.
 *
 * @param location where it stands, for problems: a path, a path and a line, a URL
 * @param mediaType what its container says that it is, such as {@code text/html; charset=utf-8}; null if it says nothing,
 *     and then the name and the first bytes decide
 * @param content its original bytes; for a line of JSON, the line without its end
 * @param details what its container says of it
 */
public record Document(String location, @Nullable String mediaType, Content content, Details details) {
    /** Longest document that is read, in bytes: far longer than any article, short enough for a small machine. */
    public static final int LIMIT = 32 << 20;

    public Document {
        Objects.requireNonNull(location);
        Objects.requireNonNull(content);
        Objects.requireNonNull(details);
    }

    /** A document that only its name says anything of. */
    public static Document of(String location, byte[] bytes) {
        return new Document(location, null, Content.of(bytes), Details.NONE);
    }
}
