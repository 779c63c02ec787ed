package io.github.attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Evidence.Part;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedPlace.Precision;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PlaceReaderPropertyTest {

    @Property(tries = 500)
    void readsAnyTextWithoutFailing(@ForAll String title, @ForAll String text) {
        check(Reading.report(title, text), Reading.mentions(title, text));
    }

    @Property(tries = 1000)
    void mentionsAreSlicesOfTheReport(@ForAll("wordSalads") String title, @ForAll("wordSalads") String text) {
        check(Reading.report(title, text), Reading.mentions(title, text));
    }

    private static void check(Report report, List<PlaceMention> mentions) {
        int last = 0;
        Part part = Part.TITLE;
        for (PlaceMention mention : mentions) {
            String written = report.part(mention.part()).substring(mention.start(), mention.end());
            assertThat(mention.place().name()).isEqualTo(written);
            last = mention.part() == part ? last : 0;
            assertThat(mention.start()).isGreaterThanOrEqualTo(last);
            last = mention.end();
            part = mention.part();
            boolean known = mention.place().gazetteer() != null;
            boolean point = mention.place().precision() == Precision.SETTLEMENT
                    || mention.place().precision() == Precision.EXACT;
            assertThat(mention.place().latitude() != null).isEqualTo(known && point);
        }
    }

    @Provide
    Arbitrary<String> wordSalads() {
        return Arbitraries.of(
                        "Deir Ezzor",
                        "al-Baghouz",
                        "in",
                        "the",
                        "village",
                        "of",
                        "Ohio",
                        ",",
                        "Dayton",
                        "Tal",
                        "-",
                        "--",
                        "(",
                        ")",
                        "province",
                        "San",
                        "Miguel",
                        "de",
                        "la",
                        "SYRIA",
                        ".",
                        "north",
                        "Police",
                        "St.",
                        "Louis",
                        "killed",
                        "Syrian",
                        "and",
                        "'s",
                        "N.Y.",
                        "\n\n",
                        "Smith",
                        "town",
                        "BAGHDAD",
                        "12",
                        "\u0628\u063A\u062F\u0627\u062F")
                .list()
                .ofMaxSize(40)
                .map(words -> String.join(" ", words));
    }
}
