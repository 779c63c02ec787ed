package io.github.attest.place;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attest.model.Problem;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import io.github.attest.text.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GazetteerImportTest {
    private static final String HEADER =
            "wof_id\tgn_id\tplacetype\tname\tlat\tlon\tcountry\tparent_county\tparent_region\talt_names(pipe)\n";

    private static final String WOF = HEADER
            + "1\t999001\tlocality\tQurbin Fawqani\t34.51\t40.91\tSY\tAbu Kamal\tDays Az Zawr\tQ\u016Brb\u012Bn"
            + " Fawq\u0101n\u012B|Qourbine\n"
            + "2\t0\tlocality\tTell Zahmar\t34.52\t40.92\tSY\tAbu Kamal\tDeir ez-Zor\t\n";

    private static final String GEONAMES =
            "999002\tTell Zahmar\tTell Zahmar\tTall Zahmar\t34.52\t40.92\tP\tPPL\tSY\t\t07"
                    + "\t\t\t\t1200\t\t200\tAsia/Damascus\t2020-01-01\n";

    @TempDir
    Path folder;

    private Path write(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private static byte[] gzip(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private PlaceReader readerOf(Path table) throws IOException {
        Path target = folder.resolve("imported.gz");
        GazetteerImport.read(table, target);
        return PlaceReader.of(Language.ENGLISH, Gazetteer.standard().with(target));
    }

    private static ResolvedPlace place(PlaceReader reader, String name) {
        String text = "A raid hit " + name + " town in Deir Ezzor countryside. Syria did not comment.";
        return Reading.mentions(reader, "", text).getFirst().place();
    }

    @Test
    void findsAnImportedVillageUnderAnotherSpelling() throws IOException {
        ResolvedPlace place = place(readerOf(write("wof.tsv.gz", gzip(WOF))), "al-Qourbin");
        assertThat(place.name()).isEqualTo("al-Qourbin");
        assertThat(place.gazetteer()).isEqualTo("geonames:999001");
        assertThat(place.latitude()).isEqualTo(34.51);
        assertThat(place.longitude()).isEqualTo(40.91);
        assertThat(place.precision()).isEqualTo(Precision.SETTLEMENT);
    }

    @Test
    void knowsAnAreaUnderAMisspeltNameByWhereItsPlacesLie() throws IOException {
        ResolvedPlace place = place(readerOf(write("wof.tsv", WOF.getBytes(UTF_8))), "Qurbin");
        assertThat(place.admin1()).isEqualTo("Deir ez-Zor");
        assertThat(place.admin2()).isEqualTo("Abu Kamal");
    }

    @Test
    void givesTheWofIdWhereThereIsNoOther() throws IOException {
        ResolvedPlace place = place(readerOf(write("wof.tsv", WOF.getBytes(UTF_8))), "Tell Zahmar");
        assertThat(place.gazetteer()).isEqualTo("wof:2");
    }

    @Test
    void readsGeoNamesDumpsPlainAndZipped() throws IOException {
        SequencedMap<String, byte[]> entries = new LinkedHashMap<>();
        entries.put("readme.txt", "Read me".getBytes(UTF_8));
        entries.put("SY.txt", GEONAMES.getBytes(UTF_8));
        byte[] bytes = zip(entries);
        for (Path table : new Path[] {write("SY.txt", GEONAMES.getBytes(UTF_8)), write("SY.zip", bytes)}) {
            ResolvedPlace place = place(readerOf(table), "Tall Zahmar");
            assertThat(place.gazetteer()).isEqualTo("geonames:999002");
            assertThat(place.admin1()).isEqualTo("Deir ez-Zor");
        }
    }

    @Test
    void reportsBadRowsWithTheirLinesAndGoesOn() throws IOException {
        String table = WOF + "3\t0\tlocality\tNowhere\tfar\t40\tSY\t\t\t\n" + "4\t0\tlocality\n"
                + "5\t0\tlocality\tOff\t95\t40\tSY\t\t\t\n" + "6\tx\tlocality\tOff\t35\t40\tSY\t\t\t\n"
                + "7\t0\tlocality\t \t35\t40\tSY\t\t\t\n" + "8\t0\tlocality\tOff\t35\t40\tSyria\t\t\t\n";
        Path file = write("bad.tsv", table.getBytes(UTF_8));
        GazetteerImport.Result result = GazetteerImport.read(file, folder.resolve("out.gz"));
        assertThat(result.places()).isEqualTo(2);
        assertThat(result.problems()).hasSize(6).extracting(Problem::code).containsOnly("bad-gazetteer-row");
        assertThat(result.problems().getFirst().location()).isEqualTo(file + ", line 4");
        assertThat(result.problems().getFirst().message()).contains("latitude").contains("far");
    }

    @Test
    void saysWhenThereIsNoPlaceAndWritesNothing() throws IOException {
        Path target = folder.resolve("out.gz");
        GazetteerImport.Result result = GazetteerImport.read(write("empty.txt", new byte[0]), target);
        assertThat(result.places()).isZero();
        assertThat(result.problems()).extracting(Problem::code).containsExactly("no-places");
        assertThat(target).doesNotExist();
    }

    @Test
    void keepsWhatATruncatedArchiveHolds() throws IOException {
        byte[] whole = gzip(HEADER + WOF.substring(HEADER.length()).repeat(2000));
        Path table = write("cut.tsv.gz", Arrays.copyOf(whole, whole.length / 2));
        GazetteerImport.Result result = GazetteerImport.read(table, folder.resolve("out.gz"));
        assertThat(result.problems()).extracting(Problem::code).contains("damaged-archive");
        assertThat(result.places()).isPositive();
    }

    @Test
    void anArchiveThatGrowsBeyondMeasureIsReadNoFurther() throws IOException {
        byte[] nothing = new byte[90_000_000];
        for (Path bomb : List.of(
                write("bomb.zip", zip(Map.of("a.bin", nothing))),
                write("bomb.txt.zip", zip(Map.of("SY.txt", nothing))),
                write("bomb.gz", gzip("\n".repeat(nothing.length))))) {
            GazetteerImport.Result result = GazetteerImport.read(bomb, folder.resolve("bomb.gazetteer"));
            assertThat(result.places()).isZero();
            assertThat(result.problems())
                    .filteredOn(problem -> problem.code().equals("damaged-archive"))
                    .singleElement()
                    .satisfies(problem -> assertThat(problem.message()).contains("grows more than 200 times"));
        }
        assertThat(folder.resolve("bomb.gazetteer")).doesNotExist();
    }

    @Test
    void aLineWithoutAnEndIsLeftOut() throws IOException {
        GazetteerImport.Result result = GazetteerImport.read(
                write("long.txt", ("x".repeat(2_000_000) + "\n" + GEONAMES).getBytes(UTF_8)),
                folder.resolve("long.gz"));
        assertThat(result.places()).isOne();
        assertThat(result.problems())
                .extracting(Problem::message)
                .containsExactly("the line is longer than 1024 KB; left out");
    }

    /** Names in an archive choose what is read; they are no paths. */
    @Test
    void nothingIsWrittenWhereAnArchiveSays() throws IOException {
        for (String name : List.of("../../escaped.txt", "/tmp/escaped.txt", "..\\escaped.txt", "C:\\escaped.txt")) {
            Path inner = Files.createDirectories(folder.resolve("a/b"));
            Path table = write("SY.zip", zip(Map.of(name, GEONAMES.getBytes(UTF_8))));
            assertThat(GazetteerImport.read(table, inner.resolve("sy.gazetteer"))
                            .places())
                    .isOne();
            try (Stream<Path> files = Files.walk(folder)) {
                assertThat(files.filter(Files::isRegularFile)
                                .map(file -> folder.relativize(file).toString()))
                        .containsExactlyInAnyOrder(
                                "SY.zip", Path.of("a", "b", "sy.gazetteer").toString());
            }
        }
    }

    @Test
    void stopsReportingAfterTooManyProblems() throws IOException {
        Path table = write(
                "noise.txt",
                "noise\n".repeat(GazetteerImport.MOST_PROBLEMS + 50).getBytes(UTF_8));
        GazetteerImport.Result result = GazetteerImport.read(table, folder.resolve("out.gz"));
        assertThat(result.problems()).hasSize(GazetteerImport.MOST_PROBLEMS + 2);
        assertThat(result.problems()).extracting(Problem::code).contains("too-many-problems", "no-places");
    }

    @Test
    void aMissingTableOrAForeignFileIsAnError() throws IOException {
        assertThatThrownBy(() -> GazetteerImport.read(folder.resolve("none"), folder.resolve("out.gz")))
                .isInstanceOf(NoSuchFileException.class);
        Path foreign = write("foreign.gz", gzip("something else altogether"));
        assertThatThrownBy(() -> Gazetteer.standard().with(foreign)).isInstanceOf(IOException.class);
        Path plain = write("plain", "no gzip".getBytes(UTF_8));
        assertThatThrownBy(() -> Gazetteer.standard().with(plain)).isInstanceOf(IOException.class);
    }

    @Test
    void theSameTableGivesTheSameBytes() throws IOException {
        Path table = write("wof.tsv", WOF.getBytes(UTF_8));
        GazetteerImport.read(table, folder.resolve("one.gz"));
        GazetteerImport.read(table, folder.resolve("two.gz"));
        assertThat(folder.resolve("one.gz")).hasSameBinaryContentAs(folder.resolve("two.gz"));
    }
}
