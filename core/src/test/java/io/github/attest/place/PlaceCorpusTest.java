package io.github.attest.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.PlaceMention.Role;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many of the places that recorders coded are found in two corpora. Rows are split by a hash of their key: rules were
 * made looking at the tuned half only. A floor is the figure as measured, less one point.
 */
class PlaceCorpusTest {
    private final Map<String, int[]> counts = new TreeMap<>();

    private static Path shared(String file) {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("shared"))) {
            folder = folder.getParent();
        }
        assumeTrue(
                folder != null && Files.exists(folder.resolve("shared").resolve(file)),
                "no " + file + " beside the project");
        return folder.resolve("shared").resolve(file);
    }

    private static boolean isTuned(String key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
            return (digest[0] >> 4 & 1) == 0;
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private void count(String what, boolean right) {
        int[] pair = counts.computeIfAbsent(what, any -> new int[2]);
        pair[0] += right ? 1 : 0;
        pair[1]++;
    }

    private double figure(String what) {
        int[] pair = counts.getOrDefault(what, new int[] {0, 1});
        double figure = pair[0] / (double) pair[1];
        System.out.printf("%s: %d of %d, %.3f%n", what, pair[0], pair[1], figure);
        return figure;
    }

    private static boolean named(ResolvedPlace place, String gold) {
        long key = NameKey.exact(place.name());
        return key == NameKey.exact(gold);
    }

    private void shootings(JsonNode row) {
        JsonNode gold = row.get("gold");
        String half = isTuned(gold.get("incident").asText()) ? "tuned " : "held back ";
        Predicate<ResolvedPlace> right = place -> named(place, gold.get("city").asText())
                && gold.get("state").asText().equals(place.admin1());
        String title = row.path("title").asText("");
        String text = row.get("text").asText();
        List<PlaceMention> mentions = Reading.mentions(title, text);
        count(half + "mentioned", mentions.stream().map(PlaceMention::place).anyMatch(right));
        count(half + "principal", Reading.principal(title, text).filter(right).isPresent());
        mentions.stream()
                .filter(mention -> mention.role() == Role.DATELINE)
                .findFirst()
                .ifPresent(mention -> count(half + "dateline", right.test(mention.place())));
        mentions.stream()
                .filter(mention ->
                        mention.role() == Role.TEXT && mention.place().latitude() != null)
                .findFirst()
                .ifPresent(mention -> count(half + "first in text", right.test(mention.place())));
    }

    private static List<JsonNode> rows(String file) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> rows = new ArrayList<>();
        for (String line : Files.readAllLines(shared(file))) {
            rows.add(mapper.readTree(line));
        }
        return rows;
    }

    @Test
    void findsTheCitiesOfShootings() throws IOException {
        rows("corpora/shootings/reports.jsonl").forEach(this::shootings);
        counts.keySet().forEach(this::figure);
        assertThat(figure("tuned mentioned")).isGreaterThan(0.68);
        assertThat(figure("tuned principal")).isGreaterThan(0.62);
        assertThat(figure("tuned dateline")).isGreaterThan(0.72);
        assertThat(figure("held back mentioned")).isGreaterThan(0.68);
        assertThat(figure("held back principal")).isGreaterThan(0.62);
    }

    private static Map<String, String> countries() {
        Map<String, String> codes = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (String line : Language.ENGLISH.lines("countries.tsv")) {
            String[] fields = line.split("\t", -1);
            for (String name : fields[1].split("\\|", -1)) {
                codes.put(name, fields[0]);
            }
        }
        return codes;
    }

    /** "EL SALVADOR: MORAZAN (DEPARTMENT): PERQUIN (CITY)": the last name has to be found, in the country that is first. */
    private static boolean found(List<PlaceMention> mentions, String location, Map<String, String> countries) {
        String[] names = location.replaceAll("^\\(|\\)$", "").split(":| - ", -1);
        String last = names[names.length - 1].replaceAll("\\(.*", "").strip();
        String country = countries.get(names[0].strip());
        return mentions.stream()
                .map(PlaceMention::place)
                .anyMatch(place -> country != null
                        && country.equals(place.country())
                        && (names.length == 1 || named(place, last)));
    }

    private void muc4(JsonNode row, Map<String, String> countries) {
        String half = isTuned(row.get("id").asText()) ? "tuned " : "held back ";
        List<PlaceMention> mentions = Reading.mentions(row.get("text").asText());
        for (JsonNode template : row.get("templates")) {
            for (JsonNode location : template.path("INCIDENT: LOCATION")) {
                boolean right = List.of(location.asText().split(" / ", -1)).stream()
                        .anyMatch(one -> found(mentions, one, countries));
                count(half + "location", right);
            }
        }
    }

    @Test
    void findsTheLocationsOfMuc4() throws IOException {
        Map<String, String> countries = countries();
        rows("corpora/muc4/reports.jsonl").forEach(row -> muc4(row, countries));
        counts.keySet().forEach(this::figure);
        assertThat(figure("tuned location")).isGreaterThan(0.85);
        assertThat(figure("held back location")).isGreaterThan(0.81);
    }

    private static List<ResolvedPlace> baghouz(PlaceReader reader) throws IOException {
        return Reading.mentions(reader, "", Files.readString(shared("seed/article.txt"))).stream()
                .map(PlaceMention::place)
                .filter(place -> place.name().equals("al-Baghouz"))
                .toList();
    }

    @Test
    void givesTheVillageOfTheSeedNoPointWithoutAGazetteerThatHasIt() throws IOException {
        assertThat(baghouz(Reading.STANDARD)).hasSize(3).allSatisfy(place -> {
            assertThat(place.admin1()).isEqualTo("Deir ez-Zor");
            assertThat(place.country()).isEqualTo("SY");
            assertThat(place.precision()).isEqualTo(ResolvedPlace.Precision.ADMIN1);
            assertThat(place.latitude()).isNull();
        });
    }

    @Test
    void findsTheVillageOfTheSeedInAnImportedTable(@TempDir Path folder) throws IOException {
        Path target = folder.resolve("wof.gz");
        GazetteerImport.Result result = GazetteerImport.read(shared("gazetteer/wof-places.tsv.gz"), target);
        assertThat(result.problems()).isEmpty();
        assertThat(result.places()).isGreaterThan(139_000);
        PlaceReader reader =
                PlaceReader.of(Language.ENGLISH, Gazetteer.standard().with(target));
        assertThat(baghouz(reader)).hasSize(3).allSatisfy(place -> {
            assertThat(place.gazetteer()).isEqualTo("geonames:171943");
            assertThat(place.latitude()).isCloseTo(34.46, within(0.01));
            assertThat(place.longitude()).isCloseTo(40.95, within(0.01));
            assertThat(place.precision()).isEqualTo(ResolvedPlace.Precision.SETTLEMENT);
        });
    }
}
