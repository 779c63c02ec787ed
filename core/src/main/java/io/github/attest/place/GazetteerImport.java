package io.github.attest.place;

import io.github.attest.model.Problem;
import io.github.attest.place.PlaceTable.BadRow;
import io.github.attest.stream.ByteLines;
import io.github.attest.stream.Growth;
import io.github.attest.stream.Unbroken;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns a table of places into a gazetteer file for {@link Gazetteer#with}. It takes GeoNames dumps and Who's On First
 * tables, plain, gzipped or zipped, and tells them apart by their first line. All places are in memory at once, about half
 * a kilobyte each.
 */
public final class GazetteerImport {
    /** After so many problems the file is not what it is taken for, and more of them help nobody. */
    static final int MOST_PROBLEMS = 1000;

    /** Far above the longest line of either kind of table, whose names take 10,000 characters at most (readme of GeoNames' dumps). */
    private static final int LONGEST_LINE = 1 << 20;

    private static final String STAGE = "place";

    private final Path file;
    private final Gazetteer known;
    private final List<Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private long bad;

    private GazetteerImport(Path file, Gazetteer known) {
        this.file = file;
        this.known = known;
    }

    /**
     * What came of an import.
     *
     * @param places how many places the gazetteer file holds; 0 if none was written
     * @param problems what was wrong with the table: which lines were left out and why, the first
     *     {@value GazetteerImport#MOST_PROBLEMS}
     */
    public record Result(int places, List<Problem> problems) {
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Reads a table and writes it as a gazetteer file. Lines that can't be understood are reported and left out. The target
     * is replaced when the new file is complete, and left alone if there is no place in the table.
     *
     * @param table a GeoNames dump or a Who's On First table
     * @param target where the gazetteer file goes
     * @throws IOException if the table can't be opened or the target can't be written
     */
    public static Result read(Path table, Path target) throws IOException {
        GazetteerImport run = new GazetteerImport(table, Gazetteer.standard());
        try (InputStream in = new BufferedInputStream(Files.newInputStream(table))) {
            run.readAll(in);
        }
        run.conclude();
        if (!run.rows.isEmpty()) {
            run.write(target);
        }
        return new Result(run.rows.size(), run.problems);
    }

    private void readAll(InputStream in) throws IOException {
        try {
            InputStream plain = unpack(in);
            if (plain == null) {
                problem("no-table", "the archive holds no .txt or .tsv file with places");
            } else {
                Unbroken whole = new Unbroken(plain);
                readLines(new ByteLines(whole, LONGEST_LINE));
                if (whole.failure() != null) {
                    damaged(whole.failure());
                }
            }
        } catch (EOFException | ZipException | Growth.Exceeded e) {
            damaged(Unbroken.message(e));
        }
    }

    private void damaged(String failure) {
        problem("damaged-archive", "the archive ends too soon or is damaged: " + failure + "; fetch it again");
    }

    private static @Nullable InputStream unpack(InputStream in) throws IOException {
        in.mark(4);
        int first = in.read();
        int second = in.read();
        in.reset();
        if (first == 0x1F && second == 0x8B) {
            return Growth.gunzip(in);
        }
        return first == 'P' && second == 'K' ? unzip(in) : in;
    }

    /** The first table of an archive. Names in it choose, and are never used as paths. */
    private static @Nullable InputStream unzip(InputStream in) throws IOException {
        Growth growth = new Growth();
        ZipInputStream zip = new ZipInputStream(growth.packed(in));
        InputStream content = growth.unpacked(zip);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            String name = entry.getName();
            boolean table = name.endsWith(".txt") || name.endsWith(".tsv");
            if (table && !name.endsWith("readme.txt")) {
                return content;
            }
            content.transferTo(OutputStream.nullOutputStream());
        }
        return null;
    }

    private void readLines(ByteLines lines) {
        byte[] first = lines.next();
        if (first == null) {
            return;
        }
        PlaceTable table = new String(first, StandardCharsets.UTF_8).startsWith(WofTable.HEADER)
                ? new WofTable()
                : new GeoNamesTable(areas(known));
        for (byte[] line = first; line != null; line = lines.next()) {
            if (lines.tooLong()) {
                bad("the line is longer than " + (LONGEST_LINE >> 10) + " KB", lines.number());
            } else {
                readLine(table, new String(line, StandardCharsets.UTF_8), lines.number());
            }
        }
    }

    private void readLine(PlaceTable table, String line, long number) {
        try {
            if (!line.isBlank()) {
                table.row(line).ifPresent(rows::add);
            }
        } catch (BadRow e) {
            bad(Unbroken.message(e), number);
        }
    }

    private void bad(String message, long number) {
        bad++;
        if (bad <= MOST_PROBLEMS) {
            String where = file + ", line " + number;
            problems.add(new Problem(STAGE, where, "bad-gazetteer-row", message + "; left out"));
        }
    }

    private void conclude() {
        if (bad > MOST_PROBLEMS) {
            problem("too-many-problems", bad + " lines were left out; the first " + MOST_PROBLEMS + " are reported");
        }
        if (rows.isEmpty()) {
            problem(
                    "no-places",
                    "no place found; expected a GeoNames dump (19 columns) or a Who's On First table with its header");
        }
    }

    private void problem(String code, String message) {
        problems.add(new Problem(STAGE, file.toString(), code, message));
    }

    private void write(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        Path part = Files.createTempFile(folder, target.getFileName().toString(), ".part");
        try {
            try (OutputStream out = Files.newOutputStream(part)) {
                LayerWriter.write(new AreaMatch(known).match(rows), out);
            }
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    /** The areas of a gazetteer by their codes. */
    static Map<String, Area> areas(Gazetteer known) {
        return known.entries()
                .filter(entry -> entry.kind() == Kind.ADMIN1 || entry.kind() == Kind.ADMIN2)
                .flatMap(entry -> Stream.ofNullable(entry.kind() == Kind.ADMIN1 ? entry.admin1() : entry.admin2()))
                .collect(Collectors.toMap(Area::code, area -> area, (one, other) -> one));
    }
}
