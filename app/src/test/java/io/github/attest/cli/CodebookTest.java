package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Evidence;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.Link;
import io.github.attest.model.Modality;
import io.github.attest.model.OwnAssessment;
import io.github.attest.model.Passage;
import io.github.attest.model.Reckoning;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.SourceKind;
import io.github.attest.model.StrikeStatus;
import io.github.attest.output.Sample;
import io.github.attest.output.json.BalanceJson;
import io.github.attest.output.json.DuplicateJson;
import io.github.attest.output.json.ExtractionJson;
import io.github.attest.output.json.FiguresJson;
import io.github.attest.output.json.IncidentJson;
import io.github.attest.record.Violation;
import io.github.attest.record.json.VerificationJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of the output is in the codebook, and everything in the codebook is in the output. */
class CodebookTest {
    @TempDir
    Path folder;

    private final Codebook codebook = new Codebook();
    private final Set<String> seen = new TreeSet<>();

    @Test
    void codebookAndOutputAgree() throws IOException {
        compare("Extraction", ExtractionJson.of(Sample.extraction()));
        compare("Extraction", ExtractionJson.of(Sample.bare()));
        compare("Incident", IncidentJson.of(Sample.incident(), Sample.ruling()));
        compare("Incident", IncidentJson.of(Sample.incident(), Sample.overruled()));
        compare("Basis", FiguresJson.add(new ObjectMapper().createObjectNode(), Sample.figures()));
        compare("Duplicate", DuplicateJson.of(List.of("inc-1", "inc-2"), Sample.nearMatch(), 0, List.of("valley-1")));
        compareTheRecord();
        assertThat(seen)
                .as("sections that some output has")
                .isEqualTo(new TreeSet<>(codebook.sections().keySet()));
    }

    private void compareTheRecord() throws IOException {
        Path record = folder.resolve("test.db");
        Run.of("add", "--format", "jsonl", "--record", record, Run.HOME.resolve("examples"))
                .lines()
                .forEach(line -> compare("Addition", line));
        compare("Addition", refused(record));
        for (JsonNode incident :
                Run.of("incidents", "--format", "jsonl", "--record", record).lines()) {
            String id = incident.path("id").asText();
            JsonNode explained = Run.of("explain", id, "--format", "json", "--record", record)
                    .json();
            compare("Explanation", ((ObjectNode) explained).retain("threshold", "citations", "totals"));
        }
        compare(
                "Toll",
                withoutReports(
                        Run.of("toll", "--format", "json", "--record", record).json()));
        decide(record, "same", "inc-1", "inc-2");
        decide(record, "different", "inc-1", "inc-3");
        decide(record, "grade", "inc-3", "weak");
        Run.of("aggregates", "--format", "jsonl", "--record", record).lines().forEach(line -> compare("Balance", line));
        compare("Overlap", BalanceJson.of(Sample.balance()).path("possible").path(0));
        Run.of("log", "--format", "jsonl", "--record", record).lines().forEach(line -> compare("Entry", line));
        compare(
                "Verification",
                Run.of("verify", "--format", "json", "--record", record).json());
        compare("Violation", VerificationJson.of(new Violation(1, "chain", "differs")));
    }

    private void decide(Path record, String... decision) {
        List<Object> arguments = new ArrayList<>(List.of("decide"));
        arguments.addAll(List.of(decision));
        arguments.addAll(List.of("--reason", "a test", "--format", "json", "--record", record));
        compare("Settlement", Run.of(arguments.toArray()).json());
    }

    /** A document that takes the id of another one. */
    private JsonNode refused(Path record) throws IOException {
        Path other =
                Files.writeString(folder.resolve("other.jsonl"), "{\"id\": \"kabul-centcom\", \"text\": \"Other.\"}\n");
        return Run.of("add", "--format", "jsonl", "--record", record, other)
                .lines()
                .getFirst();
    }

    /** The one addition to an object of another section, as the codebook says of the toll. */
    private static JsonNode withoutReports(JsonNode toll) {
        toll.path("aggregates").forEach(aggregate -> ((ObjectNode) aggregate).remove("report"));
        return toll;
    }

    private void compare(String section, JsonNode node) {
        seen.add(section);
        Map<String, Codebook.Row> rows = codebook.section(section);
        Set<String> names = new TreeSet<>();
        node.fieldNames().forEachRemaining(names::add);
        assertThat(names).as(section).isEqualTo(new TreeSet<>(rows.keySet()));
        rows.forEach((name, row) -> compare(section + "." + name, row, node.path(name)));
    }

    private void compare(String place, Codebook.Row row, JsonNode value) {
        if (value.isNull()) {
            assertThat(row.nullable()).as("%s is null", place).isTrue();
        } else if (row.section().isPresent()) {
            String section = row.section().get();
            boolean several = value.isArray() || section.equals("Line") && !value.has("incidents");
            (several ? children(value) : List.of(value)).forEach(child -> compare(section, child));
        } else {
            boolean opaque = place.equals("Entry.payload");
            assertThat(opaque || !value.isObject())
                    .as("%s names the section of its fields", place)
                    .isTrue();
        }
    }

    private static List<JsonNode> children(JsonNode value) {
        List<JsonNode> children = new ArrayList<>();
        value.forEach(children::add);
        return children;
    }

    static Stream<List<? extends Enum<?>>> values() {
        return Stream.of(
                List.of(Belligerent.Basis.values()),
                List.of(Evidence.Field.values()),
                List.of(Grade.values()),
                List.of(Group.values()),
                List.of(HarmType.values()),
                List.of(Link.Kind.values()),
                List.of(Modality.values()),
                List.of(OwnAssessment.Verdict.values()),
                List.of(Passage.Voice.values()),
                List.of(Reckoning.Why.values()),
                List.of(ResolvedDate.Precision.values()),
                List.of(ResolvedPlace.Precision.values()),
                List.of(SourceKind.values()),
                List.of(StrikeStatus.values()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void everyValueOfAListIsNamedInOneRow(List<? extends Enum<?>> values) {
        assertThat(codebook.sections().values().stream().flatMap(rows -> rows.values().stream()))
                .anySatisfy(row -> assertThat(values)
                        .allSatisfy(value -> assertThat(row.meaning().toLowerCase(Locale.ROOT))
                                .contains("`" + value.name().toLowerCase(Locale.ROOT) + "`")));
    }
}
