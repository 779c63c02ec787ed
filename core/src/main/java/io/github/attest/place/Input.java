package io.github.attest.place;

import java.nio.charset.StandardCharsets;

/** Reads what {@link Output} wrote. */
final class Input {
    private final byte[] bytes;
    private int at;

    Input(byte[] bytes) {
        this.bytes = bytes;
    }

    /** @throws ArrayIndexOutOfBoundsException if the bytes end too soon */
    long readNumber() {
        byte next = bytes[at++];
        long number = next & 0x7F;
        for (int shift = 7; next < 0; shift += 7) {
            next = bytes[at++];
            number |= (next & 0x7FL) << shift;
        }
        return number;
    }

    int readInt() {
        return (int) readNumber();
    }

    long readSigned() {
        long number = readNumber();
        return number >>> 1 ^ -(number & 1);
    }

    String readText() {
        int length = readInt();
        at += length;
        return new String(bytes, at - length, length, StandardCharsets.UTF_8);
    }

    /** Goes on behind a text; gives the offset where its length is written. */
    int skipText() {
        int start = at;
        int length = readInt();
        at += length;
        return start;
    }

    String readTextAt(int offset) {
        Input there = new Input(bytes);
        there.at = offset;
        return there.readText();
    }
}
