package io.github.attest.reading;

import io.github.attest.stream.Unbroken;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * The bytes of a stream, up to a limit.
 *
 * @param content what was read
 * @param more whether the stream goes on after the limit
 * @param failure what broke the stream off; null if it came to its end or the limit
 */
record Bytes(Content content, boolean more, @Nullable String failure) {
    /** Reads to the end, the limit or the point where the stream breaks. */
    static Bytes of(InputStream in, int limit) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[1 << 16];
        try {
            int count = in.read(buffer);
            while (count >= 0 && bytes.size() <= limit) {
                bytes.write(buffer, 0, count);
                count = in.read(buffer);
            }
        } catch (IOException e) {
            return new Bytes(Content.owning(bytes.toByteArray()), false, Unbroken.message(e));
        }
        boolean more = bytes.size() > limit;
        return new Bytes(more ? Content.owning(new byte[0]) : Content.owning(bytes.toByteArray()), more, null);
    }
}
