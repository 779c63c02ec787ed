package io.github.attest.place;

import io.github.attest.text.Language;
import io.github.attest.text.Tokens;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes rows as a gzipped gazetteer file, which {@link Layer} reads. After the magic number and the version come, each
 * with its length before it: the areas; the entries, a column after the other, sorted by country and area so that they
 * compress; the keys in order, each as the difference from the one before, with the numbers of the entries of that name, the most populous first.
 * A key with no entries is the beginning of a longer name.
 */
final class LayerWriter {
    /** "ATGZ". */
    static final long MAGIC = 0x4154475AL;

    static final int VERSION = 2;

    /** Degrees are written in units of a hundred-thousandth, about a metre. */
    static final double UNITS = 100_000;

    private static final Comparator<Row> ORDER = Comparator.comparing(Row::country)
            .thenComparing(row -> code(row.admin1()))
            .thenComparing(row -> code(row.admin2()))
            .thenComparing(Row::kind)
            .thenComparing(Row::name)
            .thenComparing(Row::id);

    private final List<Row> rows;
    private final Map<Area, Integer> areas = new LinkedHashMap<>();
    private final Map<Long, List<Integer>> postings = new HashMap<>();
    private final Map<String, String> skeletons = new HashMap<>();
    private final Output out = new Output();

    private LayerWriter(List<Row> rows) {
        this.rows = rows.stream().sorted(ORDER).toList();
    }

    /** Writes all rows; the same rows in any order give the same bytes. */
    static void write(List<Row> rows, OutputStream stream) throws IOException {
        byte[] bytes = new LayerWriter(rows).encode();
        try (GZIPOutputStream gzip = new BestGzip(stream)) {
            gzip.write(bytes);
        }
    }

    /** A gzip stream with the best compression: a file is written once and read often. */
    private static final class BestGzip extends GZIPOutputStream {
        BestGzip(OutputStream stream) throws IOException {
            super(stream);
            def.setLevel(Deflater.BEST_COMPRESSION);
        }
    }

    private static String code(@Nullable Area area) {
        return area == null ? "" : area.code();
    }

    private byte[] encode() {
        out.writeNumber(MAGIC);
        out.writeNumber(VERSION);
        writeAreas();
        writeEntries();
        index();
        writeKeys();
        return out.bytes();
    }

    private void writeAreas() {
        for (Row row : rows) {
            number(row.admin1());
            number(row.admin2());
        }
        out.writeNumber(areas.size());
        for (Area area : areas.keySet()) {
            out.writeText(area.code());
            out.writeText(area.name());
        }
    }

    /** 0 for none, otherwise one more than the index of the area. */
    private int number(@Nullable Area area) {
        if (area == null) {
            return 0;
        }
        Integer known = areas.putIfAbsent(area, areas.size() + 1);
        return known == null ? areas.size() : known;
    }

    private void writeEntries() {
        out.writeNumber(rows.size());
        rows.forEach(row -> out.writeText(row.id()));
        rows.forEach(row -> out.writeText(row.name()));
        rows.forEach(row -> out.writeNumber(row.kind().code()));
        rows.forEach(row ->
                out.writeNumber(row.country().charAt(0) << 7 | row.country().charAt(1)));
        rows.forEach(row -> out.writeNumber(number(row.admin1())));
        rows.forEach(row -> out.writeNumber(number(row.admin2())));
        writeDegrees(rows.stream().mapToDouble(Row::latitude).toArray());
        writeDegrees(rows.stream().mapToDouble(Row::longitude).toArray());
        rows.forEach(row -> out.writeNumber(row.population()));
        rows.forEach(row -> out.writeNumber(row.names().size()));
    }

    private void writeDegrees(double[] degrees) {
        long last = 0;
        for (double degree : degrees) {
            long units = Math.round(degree * UNITS);
            out.writeSigned(units - last);
            last = units;
        }
    }

    private void index() {
        for (int entry = 0; entry < rows.size(); entry++) {
            Row row = rows.get(entry);
            for (String name : row.names()) {
                Tokens tokens = Tokens.of(name, Language.ENGLISH);
                indexWords(exactWords(tokens), NameKey.EXACT, entry);
                if (Transliteration.ARABIC.covers(row.country())) {
                    indexWords(looseWords(tokens), NameKey.LOOSE, entry);
                }
            }
        }
    }

    private static List<Long> exactWords(Tokens tokens) {
        List<Long> words = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            if (NameKey.counts(tokens, token)) {
                words.add(NameKey.word(tokens.key(token)));
            }
        }
        return words;
    }

    /** Skeletons of the words without articles and without a last word that tells parts of a village apart. */
    private List<Long> looseWords(Tokens tokens) {
        List<String> words = new ArrayList<>();
        for (int token = 0; token < tokens.size(); token++) {
            String word = tokens.word(token);
            if (NameKey.counts(tokens, token) && !Transliteration.ARABIC.isArticle(word)) {
                words.add(skeletons.computeIfAbsent(word, Transliteration.ARABIC::skeleton));
            }
        }
        if (words.size() > 1 && Transliteration.ARABIC.isQualifier(words.getLast())) {
            words.removeLast();
        }
        return words.contains("") ? List.of() : words.stream().map(Tokens::key).toList();
    }

    private void indexWords(List<Long> words, long seed, int entry) {
        long state = seed;
        for (int i = 0; i < words.size(); i++) {
            state = NameKey.step(state, words.get(i));
            List<Integer> entries = postings.computeIfAbsent(NameKey.finish(state), key -> new ArrayList<>(1));
            boolean last = i == words.size() - 1;
            if (last && (entries.isEmpty() || entries.getLast() != entry)) {
                entries.add(entry);
            }
        }
    }

    private void writeKeys() {
        out.writeNumber(postings.size());
        out.writeNumber(postings.values().stream().mapToInt(List::size).sum());
        long last = 0;
        for (long key :
                postings.keySet().stream().mapToLong(Long::longValue).sorted().toArray()) {
            out.writeNumber(key - last);
            last = key;
            writePosting(postings.getOrDefault(key, new ArrayList<>()));
        }
    }

    private void writePosting(List<Integer> entries) {
        out.writeNumber(entries.size());
        int last = 0;
        entries.sort(
                Comparator.comparingLong((Integer entry) -> -rows.get(entry).population()));
        for (int entry : entries) {
            out.writeSigned(entry - last);
            last = entry;
        }
    }
}
