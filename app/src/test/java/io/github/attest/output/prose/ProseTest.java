package io.github.attest.output.prose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.decision.Ruling;
import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Figures;
import io.github.attest.model.Incident;
import io.github.attest.model.ResolvedDate;
import io.github.attest.output.Approved;
import io.github.attest.output.Sample;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProseTest {
    @Test
    void aReportReadsAsApproved() {
        ExtractionProse prose = new ExtractionProse(Style.PLAIN);
        Approved.verify("extraction.txt", prose.of(Sample.extraction()) + "\n" + prose.of(Sample.bare()));
    }

    @Test
    void anIncidentReadsAsApproved() {
        IncidentProse prose = new IncidentProse(Style.PLAIN);
        String line = prose.line(Sample.ruling());
        Approved.verify("incident.txt", prose.of(Sample.incident(), Sample.ruling()) + "\n" + line + "\n");
    }

    @Test
    void decisionsReadAsApproved() {
        IncidentProse prose = new IncidentProse(Style.PLAIN);
        String line = prose.line(Sample.overruled());
        Approved.verify("decided.txt", prose.of(Sample.incident(), Sample.overruled()) + "\n" + line + "\n");
    }

    @Test
    void aDuplicateReadsAsApproved() {
        DuplicateProse prose = new DuplicateProse(Style.PLAIN, 0.5, " --record a.db");
        List<Ruling> rulings = List.of(Sample.ruling(), Sample.overruled());
        Approved.verify("duplicate.txt", prose.of(rulings, Sample.nearMatch(), List.of("valley-1")));
    }

    @Test
    void anExplanationReadsAsApproved() {
        ExplanationProse prose = new ExplanationProse(Style.PLAIN, 0.5);
        Incident alone = new Incident("i-2", Sample.incident().accounts().subList(0, 1), List.of(), List.of());
        Figures none = new Figures(List.of(), List.of(), null, null);
        Approved.verify(
                "explanation.txt",
                prose.of(Sample.incident(), Sample.overruled(), Sample.figures(), List.of(Sample.balance())) + "\n"
                        + prose.of(alone, Sample.ruling(), none, List.of()));
    }

    @Test
    void coloursChangeNoWord() {
        String coloured = new IncidentProse(Style.COLOURED).of(Sample.incident(), Sample.ruling());
        String plain = new IncidentProse(Style.PLAIN).of(Sample.incident(), Sample.ruling());
        assertThat(coloured).contains("\u001b[1;33mWeak");
        assertThat(coloured.replaceAll("\u001b\\[[0-9;]*m", "")).isEqualTo(plain);
    }

    @Test
    void aCountSaysItsBounds() {
        assertThat(Wording.count(null, "unknown")).isEqualTo("unknown");
        assertThat(Wording.count(CountRange.exactly(0, "nobody"), "unknown")).isEqualTo("0");
        assertThat(Wording.count(CountRange.atLeast(70, "at least 70"), "unknown"))
                .isEqualTo("at least 70");
        assertThat(Wording.count(new CountRange(20, 24, "20 to 24", null), "unknown"))
                .isEqualTo("20 to 24");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            drone-strike; drone-strike on home          | drone-strike on home
            drone-strike on home; drone-strike          | drone-strike on home
            airstrike on camp; bomb on camp; airstrike  | airstrike, bomb on camp
            airstrike on camp; airstrike on home        | airstrike on camp; airstrike on home
            shelling, gunfire; shelling on market       | shelling on market; gunfire
            on market; gunfire                          | on market; gunfire
            shelling; shelling                          | shelling
            ''                                          | ''
            """)
    void theSameMeansAreSaidOnce(String accounts, String words) {
        assertThat(Means.of(Arrays.stream(accounts.split("; ", -1))
                        .map(ProseTest::using)
                        .toList()))
                .isEqualTo(words);
    }

    /** An account that says nothing but means: "gunfire, shelling on market". */
    private static Account using(String means) {
        String[] parts = (" " + means).split(" on ", -1);
        String weapons = parts[0].strip();
        return new Account(
                "r#1",
                "r",
                true,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                weapons.isEmpty() ? List.of() : List.of(weapons.split(", ", -1)),
                parts.length > 1 ? parts[1] : null,
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void aDateIsAsExactAsItIsKnown() {
        assertThat(Dates.of(ResolvedDate.day(LocalDate.of(2019, 2, 12)))).isEqualTo("12 February 2019");
        assertThat(span("2019-02-11", "2019-02-12")).isEqualTo("11–12 February 2019");
        assertThat(span("2019-02-28", "2019-03-01")).isEqualTo("28 February – 1 March 2019");
        assertThat(span("2018-12-31", "2019-01-01")).isEqualTo("31 December 2018 – 1 January 2019");
        assertThat(Dates.of(ResolvedDate.month(YearMonth.of(2019, 2)))).isEqualTo("February 2019");
        assertThat(Dates.of(ResolvedDate.year(2017))).isEqualTo("2017");
        assertThat(span("2014-01-01", "2017-12-31")).isEqualTo("2014–2017");
    }

    @Test
    void longTextsAreBrokenBetweenWords() {
        String text = "  one two three four";
        assertThat(Sheet.wrap(text, 9)).isEqualTo(List.of("  one two", "    three", "    four"));
        assertThat(Sheet.wrap("unbreakable", 4)).containsExactly("unbreakable");
    }

    private static String span(String first, String last) {
        return Dates.of(ResolvedDate.between(LocalDate.parse(first), LocalDate.parse(last)));
    }
}
