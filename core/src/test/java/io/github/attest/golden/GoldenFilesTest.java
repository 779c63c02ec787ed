package io.github.attest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Checks the golden texts themselves: a wrong label is worse than none. */
class GoldenFilesTest {
    /** The keys of the weapon lexicon. */
    private static final Set<String> WEAPONS = Set.of(
            "airstrike drone-strike artillery mortar rocket missile shelling bomb car-bomb suicide-bomb mine ied grenade "
                    .concat("gunfire knife chemical fire drowning vehicle barrel-bomb cluster-munition tank naval"
                            + " crowd-control ")
                    .concat("execution beating")
                    .split(" "));

    private static final Set<String> NUMERALS =
            Set.of(("tens dozens scores hundreds thousands tens-of-thousands several many few some a-number-of "
                            + "casualties-unspecified")
                    .split(" "));
    private static final Pattern WEEKDAY = Pattern.compile(
            "\\[(?:on |last )?("
                    + String.join(
                            "|",
                            Arrays.stream(DayOfWeek.values()).map(Enum::name).toList()) + ")[^|\\]]*\\|date (\\S+?)]",
            Pattern.CASE_INSENSITIVE);

    private static List<Path> files() {
        return GoldenFiles.in("sentences");
    }

    @Test
    void weaponsAndNumeralsHaveKeysOfTheLexicon() {
        for (Path file : files()) {
            for (GoldenSentence sentence : GoldenSentence.read(file)) {
                for (Label label : sentence.golden().labels()) {
                    assertThat(label.values()).as(sentence.id()).allMatch(value -> known(label, value));
                }
            }
        }
    }

    @Test
    void weekdaysAreTheLastOnesBeforePublication() {
        for (Path file : files()) {
            LocalDate published = LocalDate.MIN;
            for (String line : GoldenFiles.lines(file)) {
                published = line.startsWith("@published") ? LocalDate.parse(line.substring(11)) : published;
                Matcher matcher = WEEKDAY.matcher(line);
                while (matcher.find()) {
                    LocalDate date = LocalDate.parse(matcher.group(2));
                    assertThat(date.getDayOfWeek().name())
                            .as(line)
                            .isEqualTo(matcher.group(1).toUpperCase(Locale.ROOT));
                    assertThat(date).as(line).isBetween(published.minusDays(6), published);
                }
            }
        }
    }

    @Test
    void reportsHaveHeadersAndThePlacesExpected() {
        for (Path file : GoldenFiles.in("reports")) {
            GoldenReport report = GoldenReport.read(file);
            String text = Names.fold(report.text());
            assertThat(report.setting().published()).as(report.id()).isNotNull();
            assertThat(report.setting().title()).as(report.id()).isNotNull();
            report.expected().stream()
                    .flatMap(line -> line.labels().stream())
                    .filter(label -> label.field().equals("place"))
                    .forEach(label ->
                            assertThat(text).contains(Names.fold(label.values().getFirst())));
        }
    }

    @Test
    void everySentenceCanBeAnswered() {
        for (Path file : files()) {
            for (GoldenSentence sentence : GoldenSentence.read(file)) {
                List<Label> labels = sentence.golden().labels();
                assertThat(Comparison.ofSentence(labels, answers(labels)))
                        .as(sentence.id())
                        .isEmpty();
            }
        }
    }

    @Test
    void everyFileHasAFloor() {
        Floors floors = Floors.read();

        assertThat(files()).map(GoldenFiles::stem).allMatch(floors::knows);
        assertThat(floors.knows("reports")).isTrue();
    }

    @Test
    void noTextStandsTwice() {
        assertThat(files().stream().flatMap(file -> GoldenSentence.read(file).stream()))
                .extracting(sentence -> sentence.golden().text())
                .doesNotHaveDuplicates();
    }

    private static List<Found> answers(List<Label> labels) {
        return labels.stream()
                .filter(label -> label.need() == Label.Need.REQUIRED)
                .map(label -> new Found(
                        label.field().replace("total ", ""), label.values().getFirst()))
                .toList();
    }

    private static boolean known(Label label, String value) {
        return switch (label.aspect()) {
            case WEAPON -> WEAPONS.contains(value);
            case FIGURES -> !value.startsWith("~") || NUMERALS.contains(value.substring(1));
            default -> true;
        };
    }
}
