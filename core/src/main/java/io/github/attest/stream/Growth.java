package io.github.attest.stream;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/**
 * How far compressed data grows while it is undone. What people write grows ten times or twenty. Deflate, of which gzip and ZIP are made, can
 * grow 1,032 times (https://www.zlib.net/zlib_tech.html), so that a few megabytes of nothing keep a machine busy for hours: data that
 * grows so is not read on. Not safe for use by several threads.
 */
public final class Growth {
    /** So many times its size, far from either, is beyond measure. */
    private static final int MOST = 200;

    /** Up to so many bytes nothing is refused, since short data says little and costs little. */
    private static final long FREE = 64L << 20;

    private long packed;
    private long unpacked;

    /** That data grew beyond measure. */
    public static final class Exceeded extends IOException {
        Exceeded() {
            super("it grows more than " + MOST + " times when it is unpacked, as no report and no table does");
        }
    }

    /** What a gzipped stream holds; reading it throws {@link Exceeded} where it grows too much. */
    public static InputStream gunzip(InputStream in) throws IOException {
        Growth growth = new Growth();
        return growth.unpacked(new GZIPInputStream(growth.packed(in), 1 << 16));
    }

    /** The compressed stream, whose bytes are counted as they are read. */
    public InputStream packed(InputStream in) {
        return new Counted(in) {
            @Override
            void passed(long count) {
                packed += count;
            }
        };
    }

    /** A stream that comes of it; reading it throws {@link Exceeded} where all such streams together grew too much. */
    public InputStream unpacked(InputStream in) {
        return new Counted(in) {
            @Override
            void passed(long count) throws Exceeded {
                grew(count);
            }
        };
    }

    /** So many bytes came of it in another way. */
    public void grew(long count) throws Exceeded {
        unpacked += count;
        if (unpacked > FREE && unpacked / MOST > packed) {
            throw new Exceeded();
        }
    }

    /** A stream that tells how many bytes pass through it. */
    private abstract static class Counted extends FilterInputStream {
        Counted(InputStream in) {
            super(in);
        }

        abstract void passed(long count) throws Exceeded;

        @Override
        public int read() throws IOException {
            int next = super.read();
            passed(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int count = super.read(target, offset, length);
            passed(Math.max(0, count));
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            long skipped = super.skip(count);
            passed(skipped);
            return skipped;
        }
    }
}
