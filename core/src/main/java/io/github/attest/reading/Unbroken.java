package io.github.attest.reading;

import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** A stream that ends where another breaks off, and tells so afterwards, so that what came before can be read. */
final class Unbroken extends InputStream {
    private final InputStream in;
    private @Nullable String failure;

    Unbroken(InputStream in) {
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
            failure = Bytes.message(e);
            return -1;
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** What broke the stream off; null if nothing did so far. */
    @Nullable
    String failure() {
        return failure;
    }
}
