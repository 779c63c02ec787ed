package io.github.attest.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence;
import io.github.attest.model.ResolvedDate;
import io.github.attest.text.Language;
import io.github.attest.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PrincipalTest {
    private static final LocalDate THURSDAY = LocalDate.of(2019, 2, 14);
    private static final DateReader READER = DateReader.of(Language.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'The governor spoke on Wednesday. The bus was shelled on Tuesday.'; 2019-02-12",
                "'A man was charged on Wednesday with the murder of two drivers. They were shot on 20 January.';"
                        + " 2019-01-20",
                "'Mourners gathered on Wednesday for the funeral of those who died in Sunday''s air strike.';"
                        + " 2019-02-10",
                "'Two women were in a critical condition on Wednesday. The mine went off at about 6 p.m. Tuesday.';"
                        + " 2019-02-12",
                "'The market was hit on Monday. On Tuesday rescuers dug, on Wednesday schools closed.'; 2019-02-11",
                "'The suspect is due in court on Friday. He is said to have fired on Sunday night.'; 2019-02-10",
                "'The raid of 1982 is remembered. On Wednesday rockets killed four in the same street.'; 2019-02-13",
                "'The driver, who died of his burns on Wednesday, was on the bus that went up in flames on 20"
                        + " January.'; 2019-01-20",
            })
    void findsTheDayOfTheHarm(String text, LocalDate day) {
        assertThat(principal("", text)).map(ResolvedDate::earliest).contains(day);
    }

    @Test
    void neitherAYearNorAPeriodNorADatelineDatesAnIncident() {
        assertThat(principal(
                        "",
                        "TAL RIF, 13 February 2019 - At least 40 people have been killed since January, more"
                                + " than in 2017."))
                .isEmpty();
    }

    private static Optional<ResolvedDate> principal(String headline, String body) {
        Tokens title = Tokens.of(headline, Language.ENGLISH);
        Tokens text = Tokens.of(body, Language.ENGLISH);
        List<DateMention> mentions = new ArrayList<>(READER.read(title, Evidence.Part.TITLE, THURSDAY));
        mentions.addAll(READER.read(text, Evidence.Part.TEXT, THURSDAY));
        return READER.principal(title, text, mentions, THURSDAY);
    }
}
