package io.github.attest.place;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A growing byte array that integers are written to in as few bytes as they need. */
final class Output {
    private byte[] bytes = new byte[1 << 16];
    private int size;

    /** Seven bits a byte, the lowest first, the high bit set on all but the last. */
    void writeNumber(long number) {
        ensure(10);
        long rest = number;
        while ((rest & ~0x7FL) != 0) {
            bytes[size++] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    /** A number that may be negative, near zero as a rule. */
    void writeSigned(long number) {
        writeNumber(number << 1 ^ number >> 63);
    }

    void writeText(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        writeNumber(encoded.length);
        ensure(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
    }

    byte[] bytes() {
        return Arrays.copyOf(bytes, size);
    }

    private void ensure(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
