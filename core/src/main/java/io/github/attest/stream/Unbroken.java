package io.github.attest.stream;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that ends where another breaks off, and tells so afterwards, so that what came before can be read. */
public final class Unbroken extends InputStream {
    private final InputStream in;
    private @Nullable String failure;

    /** What another stream gives, as far as it does; closing closes that one. */
    public Unbroken(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) {
        if (failure != null) {
            return -1;
        }
        try {
            return in.read(target, offset, length);
        } catch (IOException e) {
            failure = message(e);
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** What broke the stream off; null if nothing did so far. */
    public @Nullable String failure() {
        return failure;
    }

    /** The message of a failure, or its name where it has none. */
    public static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
