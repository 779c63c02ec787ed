package io.github.attest.output.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import io.github.attest.output.Approved;
import io.github.attest.output.Sample;
import java.util.Collections;
import org.junit.jupiter.api.Test;

class OutputJsonTest {
    @Test
    void everyFieldOfAReportStandsAsApproved() {
        Approved.verify("extraction.json", pretty(ExtractionJson.of(Sample.extraction())));
    }

    @Test
    void whatIsUnknownIsNullAndWhatIsEmptyAnArray() {
        Approved.verify("bare.json", pretty(ExtractionJson.of(Sample.bare())));
    }

    @Test
    void everyFieldOfAnIncidentStandsAsApproved() {
        Approved.verify("incident.json", pretty(IncidentJson.of(Sample.incident(), Sample.ruling())));
    }

    @Test
    void whatPeopleDecidedStandsBesideWhatTheRulesSuggest() {
        ObjectNode node = IncidentJson.of(Sample.incident(), Sample.overruled());
        node.retain(
                "id",
                "killed",
                "injured",
                "groups",
                "belligerents",
                "grade",
                "reasons",
                "author",
                "suggestion",
                "decisions");
        Approved.verify("decided.json", pretty(node));
    }

    @Test
    void quotesAreSlicesAtTheirOffsets() {
        ObjectNode node = ExtractionJson.of(Sample.extraction());
        String text = node.at("/report/text").asText();
        String title = node.at("/report/title").asText();
        JsonNode account = node.at("/accounts/0");
        assertThat(account.path("claims")).hasSize(5).allSatisfy(claim -> assertSlice(claim, text));
        assertThat(account.path("headline")).hasSize(1).allSatisfy(claim -> assertSlice(claim, title));
        assertThat(node.path("aggregates")).hasSize(1).allSatisfy(aggregate -> assertSlice(aggregate, text));
    }

    @Test
    void equalEvidenceOfTwoClaimsIsOne() {
        Claim claim = Sample.incident().accounts().getLast().claims().getFirst();
        assertThat(EvidenceJson.of(Collections.nCopies(2, claim), Evidence.Part.TEXT))
                .hasSize(3);
    }

    private static void assertSlice(JsonNode claim, String text) {
        int start = claim.path("start").asInt();
        int end = claim.path("end").asInt();
        assertThat(text.substring(start, end)).isEqualTo(claim.path("quote").asText());
    }

    private static String pretty(ObjectNode node) {
        return node.toPrettyString().replace(System.lineSeparator(), "\n") + "\n";
    }
}
