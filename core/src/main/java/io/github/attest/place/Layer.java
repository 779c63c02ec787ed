package io.github.attest.place;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * One gazetteer file in memory: columns of numbers, names still encoded, and a hash table of keys. Entries are made when
 * they are first asked for and then kept.
 *
 * <p>Safe for use by several threads: entries are immutable, and it does no harm if two threads make the same one.
 */
final class Layer {
    /** What {@link #find} gives for a key that no name and no beginning of a name has. */
    static final int ABSENT = -1;

    /** Where all keys point that no name has but that names begin with: an empty list, always at hand. */
    private static final int ONLY_BEGINS = 0;

    /** One word of 64 bits for so many slots: small enough to stay in the processor's cache, and one bit in seven set. */
    private static final int FILTER_KEYS = 32;

    private final Input input;
    private final Area[] areas;
    private final int size;
    private final int[] ids;
    private final int[] names;
    private final int[] kinds;
    private final int[] countries;
    private final int[] admin1;
    private final int[] admin2;
    private final int[] latitudes;
    private final int[] longitudes;
    private final int[] populations;
    private final int[] nameCounts;
    private final @Nullable Entry[] entries;
    private long[] filter = {};

    /** Keys, and behind each where its entries stand: side by side, since a miss of the processor's cache costs more than a look-up. */
    private long[] table = {};

    private int[] postings = {};

    private Layer(Input input) {
        this.input = input;
        areas = areas();
        size = input.readInt();
        ids = texts();
        names = texts();
        kinds = numbers();
        countries = numbers();
        admin1 = numbers();
        admin2 = numbers();
        latitudes = differences();
        longitudes = differences();
        populations = numbers();
        nameCounts = numbers();
        entries = new Entry[size];
        readKeys();
    }

    /**
     * Reads a gazetteer file.
     *
     * @throws IOException if the stream can't be read or is no gazetteer file of this version
     */
    static Layer read(InputStream stream) throws IOException {
        try (GZIPInputStream gzip = new GZIPInputStream(stream, 1 << 16)) {
            Input input = new Input(gzip.readAllBytes());
            if (input.readNumber() != LayerWriter.MAGIC || input.readInt() != LayerWriter.VERSION) {
                throw new IOException("no gazetteer file of version " + LayerWriter.VERSION);
            }
            return new Layer(input);
        } catch (IndexOutOfBoundsException | NegativeArraySizeException | OutOfMemoryError e) {
            throw new IOException("a damaged gazetteer file", e);
        }
    }

    private Area[] areas() {
        Area[] read = new Area[input.readInt()];
        for (int i = 0; i < read.length; i++) {
            read[i] = new Area(input.readText(), input.readText());
        }
        return read;
    }

    private int[] texts() {
        int[] offsets = new int[size];
        for (int i = 0; i < size; i++) {
            offsets[i] = input.skipText();
        }
        return offsets;
    }

    private int[] numbers() {
        int[] numbers = new int[size];
        for (int i = 0; i < size; i++) {
            numbers[i] = input.readInt();
        }
        return numbers;
    }

    private int[] differences() {
        int[] numbers = new int[size];
        int last = 0;
        for (int i = 0; i < size; i++) {
            last += (int) input.readSigned();
            numbers[i] = last;
        }
        return numbers;
    }

    private void readKeys() {
        int count = input.readInt();
        postings = new int[input.readInt() + count + 1];
        int capacity = Integer.highestOneBit(Math.max(count, 8)) * 4;
        filter = new long[capacity / FILTER_KEYS];
        table = new long[capacity * 2];
        long key = 0;
        int end = ONLY_BEGINS + 1;
        for (int i = 0; i < count; i++) {
            key += input.readNumber();
            int slot = slot(key);
            table[slot] = key;
            filter[filterWord(key)] |= 1L << key;
            int next = readPosting(end);
            table[slot + 1] = postings[end] == 0 ? ONLY_BEGINS : end;
            end = next;
        }
    }

    private int readPosting(int start) {
        int length = input.readInt();
        postings[start] = length;
        int entry = 0;
        for (int i = 1; i <= length; i++) {
            entry += (int) input.readSigned();
            postings[start + i] = Objects.checkIndex(entry, size);
        }
        return start + length + 1;
    }

    /** Index of a key in the table, or of the free place for it. */
    private int slot(long key) {
        int mask = table.length - 2;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 31) & mask;
        while (table[slot] != 0 && table[slot] != key) {
            slot = slot + 2 & mask;
        }
        return slot;
    }

    private int filterWord(long key) {
        return (int) (key >>> 6) & filter.length - 1;
    }

    /** Where the entries of a name stand; {@link #ABSENT} if no name begins with this key. */
    int find(long key) {
        if ((filter[filterWord(key)] & 1L << key) == 0) {
            return ABSENT;
        }
        int slot = slot(key);
        return table[slot] == 0 ? ABSENT : (int) table[slot + 1];
    }

    /** How many entries there are at a place that {@link #find} gave; none where only longer names go on. */
    int count(int posting) {
        return postings[posting];
    }

    /** The entries at a place that {@link #find} gave, the most populous first. */
    List<Entry> entries(int posting) {
        int count = postings[posting];
        List<Entry> found = new ArrayList<>(count);
        for (int i = 1; i <= count; i++) {
            found.add(entry(postings[posting + i]));
        }
        return found;
    }

    /** How many entries there are in all. */
    int size() {
        return size;
    }

    /** One entry, by its number. */
    Entry entry(int index) {
        Entry known = entries[index];
        if (known == null) {
            String name = input.readTextAt(names[index]);
            known = new Entry(
                    input.readTextAt(ids[index]),
                    name,
                    Kind.of(kinds[index]),
                    country(countries[index]),
                    area(admin1[index]),
                    area(admin2[index]),
                    latitudes[index] / LayerWriter.UNITS,
                    longitudes[index] / LayerWriter.UNITS,
                    populations[index],
                    nameCounts[index],
                    NameKey.initials(name));
            entries[index] = known;
        }
        return known;
    }

    /** Gives every settlement of which it is known in which first-level area it lies; no entry is made for it. */
    void settlements(Settlements reader) {
        for (int i = 0; i < size; i++) {
            Area first = area(admin1[i]);
            if (first != null && !Kind.of(kinds[i]).isArea()) {
                reader.read(
                        country(countries[i]),
                        first,
                        area(admin2[i]),
                        latitudes[i] / LayerWriter.UNITS,
                        longitudes[i] / LayerWriter.UNITS);
            }
        }
    }

    /** What is done with settlements. */
    interface Settlements {
        void read(String country, Area first, @Nullable Area second, double latitude, double longitude);
    }

    private static String country(int letters) {
        return String.valueOf(new char[] {(char) (letters >> 7), (char) (letters & 0x7F)})
                .intern();
    }

    private @Nullable Area area(int number) {
        return number == 0 ? null : areas[number - 1];
    }
}
