package io.github.attest.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence;
import io.github.attest.model.ResolvedDate;
import io.github.attest.text.Language;
import io.github.attest.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderTest {
    private static final LocalDate THURSDAY = LocalDate.of(2019, 2, 14);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'SAN RAMON, 3 JAN 90 (DOMESTIC SERVICE) -- [TEXT] SHOTS'; 1990-01-03",
                "'X-77 (LAB)\n\n   RIO DE ORO (NORTH), 17 FEB 90 (AFP) -- SHOTS'; 1990-02-17",
                "'BAGHDAD, March 5, 2004 (Reuters) - Two men died.'; 2004-03-05",
                "'12 February 2019 — The Courier\n\nTwo men died.'; 2019-02-12",
                "'Shots in town\n\nPosted: Friday, July 17, 2015 2:26 PM\n\nTwo died.'; 2015-07-17",
            })
    void readsDatelines(String text, LocalDate date) {
        assertThat(READER.datelineDate(tokens(text))).contains(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'TAL RIF, 7 FEB (REUTER) -- SHOTS'",
                "'Two men died here on 12 February 2019 - a Tuesday.'",
                "'SAN RAMON, NO DATE (DOMESTIC SERVICE) -- SHOTS'",
                "'It was the deadliest day since 12 February 2019, officials said.'",
                "''",
            })
    void readsNoDatelineWhereThereIsNone(String text) {
        assertThat(READER.datelineDate(tokens(text))).isEmpty();
    }

    @Test
    void datelineAnchorsWhereNoPublishedDateIsKnown() {
        List<DateMention> mentions =
                read("SAN RAMON, 3 JAN 90 (EFE) -- TWO MEN DIED YESTERDAY AND ON 30 DECEMBER.", null);
        assertThat(mentions)
                .extracting(DateMention::role)
                .containsExactly(DateMention.Role.DATELINE, DateMention.Role.TEXT, DateMention.Role.TEXT);
        assertThat(edtf(mentions)).containsExactly("1990-01-03", "1990-01-02", "1989-12-30");
    }

    @Test
    void datelineTakesItsYearFromThePublishedDate() {
        assertThat(edtf(read("SAN RAMON, 31 DEC (EFE) -- TWO DIED TODAY.", LocalDate.of(1990, 1, 2))))
                .containsExactly("1989-12-31", "1989-12-31");
    }

    @Test
    void oldDatelineDoesNotAnchorALaterReport() {
        assertThat(edtf(read("SAN RAMON, 3 JAN 90 (EFE) -- TWO DIED TODAY.", THURSDAY)))
                .containsExactly("1990-01-03", "2019-02-14");
    }

    @Test
    void titleHasNoDateline() {
        List<DateMention> mentions =
                READER.read(tokens("Tal Rif, 12 February 2019 - three dead"), Evidence.Part.TITLE, null);
        assertThat(mentions).singleElement().satisfies(mention -> {
            assertThat(mention.role()).isEqualTo(DateMention.Role.TEXT);
            assertThat(mention.part()).isEqualTo(Evidence.Part.TITLE);
        });
    }

    @Test
    void weekdayOfPublicationIsThatDay() {
        for (int day = 0; day < 7; day++) {
            LocalDate published = THURSDAY.plusDays(day);
            assertThat(edtf(read("Two died on Thursday.", published))).containsExactly(THURSDAY.toString());
        }
    }

    @Test
    void precisionFollowsTheWords() {
        List<DateMention> mentions = read(
                "It was Tuesday, over the weekend, last week, in March, in 2017, between 2012 and 2018.", THURSDAY);
        assertThat(mentions)
                .extracting(mention -> Golden.date(mention).precision())
                .containsExactly(ResolvedDate.Precision.values());
    }

    @Test
    void onlyAbsoluteDatesResolveWithoutAnAnchor() {
        assertThat(edtf(read("On Tuesday, in March, since 2011, yesterday, on 3 May and in 2017 they met.", null)))
                .containsExactly("2017");
    }

    @ParameterizedTest
    @CsvSource({"-999999999-01-01", "+999999999-12-31", "0001-01-01", "9999-12-31"})
    void survivesAbsurdPublishedDates(String published) {
        assertThat(read(
                        "In 2017, on Tuesday, 9000 years ago, next year, last decade, on 29 February.",
                        LocalDate.parse(published)))
                .isNotEmpty();
    }

    @Test
    void readsUpperCaseWireText() {
        assertThat(edtf(read("IT MAY RAIN ON SUNDAY. IN AUGUST THEY MARCH. ON 2 MAY 17 DIED.", THURSDAY)))
                .containsExactly("2019-02-10", "2018-08", "2018-05-02");
    }

    @Test
    void doesNotDependOnLocaleOrZone() {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        String text = "KILIS, 12 APRIL 2016 (AA) -- Two DIED on FRIDAY, in JUNE and in the 1980s; 3 more in mid-2015.";
        List<DateMention> expected = read(text, null);
        try {
            for (String tag : List.of("tr", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(DateReader.of(Language.ENGLISH).read(tokens(text), Evidence.Part.TEXT, null))
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        assertThat(edtf(expected)).containsExactly("2016-04-12", "2016-04-08", "2015-06", "198X", "2015-38");
    }

    private static final DateReader READER = Golden.READER;

    private static Tokens tokens(String text) {
        return Tokens.of(text, Language.ENGLISH);
    }

    private static List<DateMention> read(String text, @Nullable LocalDate published) {
        return Golden.mentions(text, published);
    }

    private static List<String> edtf(List<DateMention> mentions) {
        return mentions.stream()
                .filter(mention -> mention.date() != null)
                .map(mention -> Golden.date(mention).edtf())
                .toList();
    }
}
