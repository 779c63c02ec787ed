package io.github.attest.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.attest.model.DateMention;
import io.github.attest.model.ResolvedDate;
import io.github.attest.text.Language;
import io.github.attest.text.Tokens;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How often the day of an incident is among the dates of its report, on corpora that lie beside the project. A corpus is cut
 * in two by the first bit of a hash: patterns are made from the one half, the other is only counted. Floors are a little
 * below what was measured; they fall only on purpose.
 */
class DateCorpusTest {
    private static final DateTimeFormatter GOLD = DateTimeFormatter.ofPattern("MMMM d, yyyy", Locale.US);
    private static final DateTimeFormatter TEMPLATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.US);
    private static final int LONGEST = 2;

    enum Half {
        TUNED,
        HELD_BACK;

        static Half of(String key) {
            try {
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
                return (hash[0] >> 4 & 1) == 0 ? TUNED : HELD_BACK;
            } catch (NoSuchAlgorithmException e) {
                throw new AssertionError(e);
            }
        }
    }

    /** One report and the day of an incident in it. */
    private record Row(Half half, String text, @Nullable LocalDate published, LocalDate gold) {
        private List<DateMention> mentions() {
            return Golden.mentions(text, published).stream()
                    .filter(mention -> mention.role() == DateMention.Role.TEXT)
                    .filter(mention -> days(Golden.date(mention)) <= LONGEST)
                    .toList();
        }

        private static long days(ResolvedDate date) {
            return date.latest().toEpochDay() - date.earliest().toEpochDay() + 1;
        }

        private boolean names(DateMention mention) {
            return Golden.date(mention).overlaps(ResolvedDate.day(gold));
        }
    }

    @ParameterizedTest
    @CsvSource({"TUNED, 0.785, 0.620", "HELD_BACK, 0.785, 0.620"})
    void shootings(Half half, double someFloor, double firstFloor) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (JsonNode report : reports("shootings")) {
            JsonNode gold = report.path("gold");
            rows.add(new Row(
                    Half.of(gold.path("incident").asText()),
                    report.path("text").asText(),
                    LocalDate.parse(report.path("published").asText()),
                    LocalDate.parse(gold.path("date").asText(), GOLD)));
        }
        check("shootings", half, rows, someFloor, firstFloor);
    }

    @ParameterizedTest
    @CsvSource({"TUNED, 0.890, 0.540", "HELD_BACK, 0.925, 0.620"})
    void muc4(Half half, double someFloor, double firstFloor) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (JsonNode report : reports("muc4")) {
            for (JsonNode template : report.path("templates")) {
                String date = template.path("INCIDENT: DATE").path(0).asText();
                if (date.matches("\\d\\d? [A-Z]{3} [89]\\d")) {
                    rows.add(new Row(
                            Half.of(report.path("id").asText()),
                            report.path("text").asText(),
                            null,
                            templateDate(date)));
                }
            }
        }
        check("muc4", half, rows, someFloor, firstFloor);
    }

    @Test
    void readsNearlyEveryDatelineOfTheWires() throws IOException {
        int dated = 0;
        int read = 0;
        for (JsonNode report : reports("muc4")) {
            String text = report.path("text").asText();
            if (text.lines().limit(4).anyMatch(line -> line.matches(".*, ?\\d\\d? [A-Z]{3} \\d\\d .*"))) {
                dated++;
                read += Golden.READER
                                .datelineDate(Tokens.of(text, Language.ENGLISH))
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        System.out.printf(Locale.ROOT, "muc4 datelines %d of %d%n", read, dated);
        assertThat(read).isGreaterThanOrEqualTo(dated * 99 / 100);
    }

    private static LocalDate templateDate(String date) {
        String name = date.replaceFirst("(\\d+ [A-Z])([A-Z]+) (\\d\\d)", "$1_$2 19$3");
        int mark = name.indexOf('_');
        String lower = name.substring(0, mark) + name.substring(mark + 1).toLowerCase(Locale.ROOT);
        return LocalDate.parse(lower.strip(), TEMPLATE);
    }

    private static void check(String corpus, Half half, List<Row> rows, double someFloor, double firstFloor) {
        int all = 0;
        int some = 0;
        int first = 0;
        for (Row row : rows) {
            if (row.half() == half) {
                List<DateMention> mentions = row.mentions();
                all++;
                some += mentions.stream().anyMatch(row::names) ? 1 : 0;
                first += !mentions.isEmpty() && row.names(mentions.get(0)) ? 1 : 0;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s %s: some %.3f, first %.3f of %d%n",
                corpus,
                half,
                1.0 * some / all,
                1.0 * first / all,
                all);
        assertThat(1.0 * some / all).isGreaterThan(someFloor);
        assertThat(1.0 * first / all).isGreaterThan(firstFloor);
    }

    private static List<JsonNode> reports(String corpus) throws IOException {
        Path file = shared().resolve("corpora").resolve(corpus).resolve("reports.jsonl");
        assumeTrue(Files.exists(file), "no corpus " + corpus + " beside the project");
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> reports = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            reports.add(mapper.readTree(line));
        }
        return reports;
    }

    private static Path shared() {
        return Stream.iterate(Path.of("").toAbsolutePath(), folder -> folder != null, Path::getParent)
                .map(folder -> folder.resolve("shared"))
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(Path.of("shared"));
    }
}
