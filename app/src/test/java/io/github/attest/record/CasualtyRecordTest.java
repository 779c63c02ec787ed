package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.attest.json.Sha256;
import io.github.attest.model.Extraction;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.journal.Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
class CasualtyRecordTest {
    @Parameter
    Place place;

    private static final Instant NOON = Instant.parse("2026-03-05T12:00:00Z");

    @TempDir
    Path folder;

    @AutoClose
    private CasualtyRecord record;

    @BeforeEach
    void open() {
        record = CasualtyRecord.open(place.of(folder), InstantSource.fixed(NOON));
    }

    @Test
    void whatWasAddedCanBeReadBackWhole() {
        Extraction extraction = Samples.withAggregate("r1");

        assertThat(add(extraction)).isEqualTo(new Addition.Added("r1", 1));

        assertThat(record.extraction("r1")).contains(extraction);
        assertThat(record.original(extraction.report().sha256())).hasValue(Samples.original("r1"));
        assertThat(record.aggregates()).isEqualTo(extraction.aggregates());
        assertThat(record.reports()).singleElement().satisfies(line -> {
            assertThat(line.title()).isEqualTo("Strike on Jableh");
            assertThat(line.source()).isEqualTo("Jableh Post");
            assertThat(line.added()).isEqualTo(NOON);
            assertThat(line.accounts()).isEqualTo(1);
        });
    }

    @Test
    void addingTwiceChangesNothing() {
        add(Samples.report("r1"));
        var tip = record.tip();

        assertThat(add(Samples.report("r1"))).isEqualTo(new Addition.AlreadyThere("r1", 1));
        assertThat(record.tip()).isEqualTo(tip);
    }

    @Test
    void anotherDocumentOfTheSameIdIsRefused() {
        add(Samples.report("r1"));
        byte[] other = "other words".getBytes(StandardCharsets.UTF_8);
        Extraction changed = renamed(Samples.report("r2"), "r1", other);

        assertThat(record.add(changed, other, TESTER))
                .isInstanceOfSatisfying(
                        Addition.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("report-differs"));
        assertThat(record.tip().sequence()).isEqualTo(1);
    }

    @Test
    void theSameDocumentUnderTwoIdsIsKeptOnce() {
        add(Samples.report("r1"));
        Extraction copy = renamed(Samples.report("r1"), "r2", Samples.original("r1"));

        assertThat(record.add(copy, Samples.original("r1"), TESTER)).isEqualTo(new Addition.Added("r2", 2));
        assertThat(record.verify()).satisfies(verification -> {
            assertThat(verification.violations()).isEmpty();
            assertThat(verification.originals()).isEqualTo(1);
        });
    }

    @Test
    void bytesThatTheReportWasNotReadFromAreRefused() {
        assertThat(record.add(Samples.report("r1"), new byte[] {1}, TESTER))
                .isInstanceOfSatisfying(
                        Addition.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("digest-differs"));
        assertThat(record.reports()).isEmpty();
    }

    @Test
    void accountsOfAnotherReportAreABug() {
        Extraction mixed = new Extraction(
                Samples.report("r1").report(), Samples.report("r2").accounts(), List.of(), List.of());
        assertThatIllegalArgumentException().isThrownBy(() -> add(mixed));
    }

    @Test
    void entriesSayWhoWhenAndWhy() {
        add(Samples.report("r1"));

        Entry entry = record.log(1, 10).getFirst();

        assertThat(entry.kind()).isEqualTo("report-added");
        assertThat(entry.author()).isEqualTo("tester");
        assertThat(entry.reason()).isEqualTo("a test");
        assertThat(entry.time()).isEqualTo("2026-03-05T12:00:00Z");
        assertThat(entry.previous()).isEqualTo(Entry.NONE);
        assertThat(entry.hash()).isEqualTo(Sha256.of(entry.envelope()));
    }

    @Test
    void theLogIsReadInPages() {
        for (String id : List.of("r1", "r2", "r3")) {
            add(Samples.report(id));
        }
        assertThat(record.log(2, 1)).extracting(Entry::sequence).containsExactly(2L);
        assertThat(record.log(3, 10)).extracting(Entry::sequence).containsExactly(3L);
        assertThat(record.log(4, 10)).isEmpty();
    }

    @Test
    void tablesMadeAnewAreTheSame() {
        add(Samples.withAggregate("r1"));
        add(Samples.report("r2"));
        record.link(Grouping.of("r1 r2"), TESTER);
        List<RecordedIncident> before = record.incidents();

        record.rebuild();

        assertThat(record.incidents()).isEqualTo(before).hasSize(1);
        assertThat(record.verify().violations()).isEmpty();
    }

    @Test
    void brokenTextIsKeptAndStaysVerifiable() {
        String broken = "half \ud800 and \u0000 and \u202e";
        byte[] bytes = {1, 2, 3};
        Extraction extraction = renamed(Samples.report("r1"), broken, bytes);

        assertThat(record.add(extraction, bytes, new Signature("Zo\ud83d", broken)))
                .isEqualTo(new Addition.Added(broken, 1));

        assertThat(record.extraction(broken)).contains(extraction);
        assertThat(record.add(extraction, bytes, TESTER)).isInstanceOf(Addition.AlreadyThere.class);
        assertThat(record.verify().violations()).isEmpty();
    }

    @Test
    void theStandardPipelineLinksARecord() {
        add(Samples.report("r1"));
        record.link(Pipeline.standard(), TESTER);
        assertThat(record.incidents()).hasSize(1);
        assertThat(record.link(Pipeline.standard(), TESTER).changed()).isEmpty();
    }

    private Addition add(Extraction extraction) {
        return record.add(extraction, Samples.original(extraction.report().id()), TESTER);
    }

    private static Extraction renamed(Extraction extraction, String id, byte[] original) {
        var old = extraction.report();
        var report = new io.github.attest.model.Report(
                id,
                old.source(),
                old.url(),
                id,
                null,
                old.published(),
                null,
                "en",
                old.text(),
                List.of(),
                Sha256.of(original));
        return new Extraction(report, List.of(), List.of(), List.of());
    }
}
