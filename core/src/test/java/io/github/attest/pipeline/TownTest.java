package io.github.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Several incidents of one town and day, as wars have them, told in short reports: what they tell keeps them apart. */
class TownTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    @Test
    void anotherMeansWithAnotherFigureIsAnotherIncident() {
        assertThat(incidents(
                        report("a", "2016-05-03", "Air strike kills 12 in Idlib", """
                            An air strike killed 12 people in Idlib city on Monday, rescuers said. Warplanes hit a vegetable market.\
                            """),
                        report("b", "2016-05-03", "Car bomb kills three in Idlib", """
                            A car bomb killed three people in Idlib city on Monday, activists said. The blast hit a checkpoint.\
                            """),
                        report("c", "2016-05-03", "Warplanes strike Idlib market, 12 dead", """
                            At least 12 people died when warplanes struck a market in Idlib city on Monday, the civil defence said.\
                            """)))
                .containsExactlyInAnyOrder("a c", "b");
    }

    @Test
    void aTollThatGrowsIsOfOneIncidentAndGunmenOfAnother() {
        assertThat(incidents(
                        report("a", "2021-05-09", "Blasts near Kabul school kill at least 30", """
                            At least 30 people, most of them schoolgirls, were killed on Saturday when explosions struck near a \
                            school in Kabul, the interior ministry said.\
                            """),
                        report("b", "2021-05-10", "Death toll of Kabul school attack rises to 85", """
                            The toll of Saturday's bombing outside a school in Kabul has risen to 85, with 147 wounded, officials \
                            said on Monday.\
                            """),
                        report("c", "2021-05-09", "Gunmen kill two in Kabul", """
                            Gunmen on a motorcycle shot dead two policemen in Kabul on Saturday evening, police said.\
                            """),
                        report("d", "2021-05-08", "Kabul: Deadly explosions near girls' school", """
                            More than 50 people were killed in a series of explosions near a secondary school in the Afghan \
                            capital, Kabul, on Saturday. Most of the dead were girls.\
                            """)))
                .containsExactlyInAnyOrder("a b d", "c");
    }

    private static List<String> incidents(Report... reports) {
        List<Extraction> extractions =
                Arrays.stream(reports).map(PIPELINE::extract).toList();
        return PIPELINE.link(extractions).stream()
                .map(incident -> String.join(
                        " ",
                        incident.accounts().stream()
                                .map(Account::report)
                                .distinct()
                                .sorted()
                                .toList()))
                .toList();
    }

    private static Report report(String id, String published, String title, String text) {
        return new Report(
                id,
                new Source("Outlet " + id, SourceKind.OUTLET),
                null,
                title,
                null,
                LocalDate.parse(published),
                null,
                "en",
                text,
                List.of(),
                "");
    }
}
