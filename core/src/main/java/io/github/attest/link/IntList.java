package io.github.attest.link;

import java.util.Arrays;

/** A growing list of ints, without boxing. */
final class IntList {
    private int[] values = new int[4];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, size + size / 2);
        }
        values[size++] = value;
    }

    int get(int index) {
        return values[index];
    }

    void set(int index, int value) {
        values[index] = value;
    }

    /** The value at an index; 0 beyond the end. */
    int getOrZero(int index) {
        return index < size ? values[index] : 0;
    }

    /** Puts a value at an index; where the list was shorter, what lies between is 0. */
    void put(int index, int value) {
        if (index >= values.length) {
            values = Arrays.copyOf(values, Math.max(index + 1, size + size / 2));
        }
        size = Math.max(size, index + 1);
        values[index] = value;
    }

    int size() {
        return size;
    }

    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(values, size);
    }
}
