package io.github.attest.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.DateMention;
import io.github.attest.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class DateReaderPropertyTest {
    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    @Property(tries = 2000)
    void mentionsLieInOrderWithinAnyText(@ForAll String text) {
        check(text, LocalDate.of(2019, 2, 14));
    }

    @Property(tries = 5000)
    void mentionsLieInOrderWithinAnyHeapOfDateWords(
            @ForAll("heaps") List<String> words, @ForAll("days") LocalDate day) {
        check(String.join(" ", words), day);
        check(String.join("", words), null);
    }

    @Property
    void everyDayIsReadBackAsItself(@ForAll("days") LocalDate day) {
        String text = "Shells fell on " + day + ", " + day.getDayOfMonth() + " " + month(day) + " " + day.getYear()
                + " and " + month(day) + " " + day.getDayOfMonth() + ", " + day.getYear() + ".";
        assertThat(Golden.mentions(text, null))
                .extracting(mention -> Golden.date(mention).edtf())
                .containsExactly(day.toString(), day.toString(), day.toString());
    }

    @Property
    void dayWithoutYearIsTheLastThatIsNotFarAhead(@ForAll("days") LocalDate day, @ForAll("days") LocalDate published) {
        String text = "Shells fell on " + day.getDayOfMonth() + " " + month(day) + ".";
        for (DateMention mention : Golden.mentions(text, published)) {
            LocalDate found = Golden.date(mention).earliest();
            assertThat(found.getDayOfMonth()).isEqualTo(day.getDayOfMonth());
            assertThat(found.getMonth()).isEqualTo(day.getMonth());
            assertThat(found).isBetween(published.minusYears(8), published.plusDays(30));
        }
    }

    private static String month(LocalDate day) {
        return Language.ENGLISH
                .lines("time-words.tsv")
                .get(day.getMonthValue() - 1)
                .split("\t", -1)[1]
                .replaceFirst("^m", "M")
                .replaceFirst("^a", "A");
    }

    private static void check(String text, @Nullable LocalDate published) {
        int at = 0;
        for (DateMention mention : Golden.mentions(text, published)) {
            assertThat(mention.start()).isGreaterThanOrEqualTo(at);
            assertThat(mention.end()).isGreaterThan(mention.start()).isLessThanOrEqualTo(text.length());
            assertThat(text.substring(mention.start(), mention.end()))
                    .isEqualTo(text.substring(mention.start(), mention.end()).strip());
            at = mention.end();
        }
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 60_000).map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<List<String>> heaps() {
        List<String> words = Language.ENGLISH.lines("time-words.tsv").stream()
                .map(line -> line.split("\t", -1)[1])
                .collect(Collectors.toCollection(ArrayList::new));
        Stream.of(
                        "31",
                        "29",
                        "2",
                        "1900",
                        "2017",
                        "0",
                        "90",
                        "9999",
                        "1980s",
                        "-",
                        "/",
                        ".",
                        ",",
                        "\n",
                        "since",
                        "in",
                        "ago",
                        "between",
                        "and",
                        "to",
                        "the",
                        "last",
                        "next",
                        "this",
                        "past",
                        "later",
                        "before",
                        "12:30",
                        "3rd",
                        "7,2017",
                        "٣",
                        "(",
                        ")",
                        "of",
                        "20190212",
                        "MAY",
                        "May")
                .forEach(words::add);
        return Arbitraries.of(words).list().ofMaxSize(14);
    }
}
