package io.github.attest.stream;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Cuts a stream that is {@link Unbroken} into lines of bytes, and holds no more of a line than is allowed. Not safe for use by several threads. */
public final class ByteLines {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;
    private boolean tooLong;

    /**
     * Lines of a stream.
     *
     * @param limit so many bytes of a line are held at most
     */
    public ByteLines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /** The next line without its end, empty if it {@link #tooLong()}; null after the last. */
    public byte @Nullable [] next() {
        if (at == end && !fill()) {
            return null;
        }
        number++;
        tooLong = false;
        ByteArrayOutputStream line = new ByteArrayOutputStream(256);
        boolean open = true;
        while (open && (at < end || fill())) {
            int stop = stop();
            take(line, stop);
            open = stop == end;
            at = open ? end : stop + 1;
        }
        return tooLong ? new byte[0] : line.toByteArray();
    }

    /** The number of the line that was last read, from 1. */
    public long number() {
        return number;
    }

    /** Whether the line that was last read was longer than is allowed. */
    public boolean tooLong() {
        return tooLong;
    }

    private int stop() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private void take(ByteArrayOutputStream line, int stop) {
        if (line.size() + stop - at > limit) {
            tooLong = true;
            line.reset();
        } else if (!tooLong) {
            line.write(buffer, at, stop - at);
        }
    }

    private boolean fill() {
        at = 0;
        end = Math.max(0, read());
        return end > 0;
    }

    private int read() {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new UncheckedIOException("an unbroken stream breaks off", e);
        }
    }
}
