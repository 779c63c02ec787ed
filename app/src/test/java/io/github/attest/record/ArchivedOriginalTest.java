package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.attest.capture.Site;
import io.github.attest.capture.Web;
import io.github.attest.json.Sha256;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.reading.Reader;
import io.github.attest.reading.Reading;
import io.github.attest.record.journal.Payload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

/** Reports whose original is a web archive in which the document lies that they were read from. */
@OnEachDatabase
class ArchivedOriginalTest {
    private static final String TEXT = "Shelling killed four people in Port Sudan on Monday, a doctor said.";

    @Parameter
    Place place;

    @TempDir
    Path folder;

    private final Site site = new Site().withPage("/a", "Shelling", TEXT).withPage("/b", "Shelling again", TEXT);
    private final Web web = Web.openWithPrivate();
    private CasualtyRecord record;

    @BeforeEach
    void open() {
        record = CasualtyRecord.open(place.of(folder));
    }

    @AfterEach
    void close() {
        record.close();
        web.close();
        site.close();
    }

    private Reading capture(String path) {
        return web.read(site.url(path), Reader.standard());
    }

    private static Extraction extraction(Reading reading) {
        Report report = Objects.requireNonNull(reading.report());
        return new Extraction(report, List.of(), List.of(), List.of());
    }

    private static byte[] archive(Reading reading) {
        return Objects.requireNonNull(reading.document()).content().bytes();
    }

    private Addition add(Reading reading) {
        return record.add(extraction(reading), archive(reading), TESTER);
    }

    @Test
    void theArchiveIsKeptAndTheSameDocumentInAnotherIsTheSame() {
        Reading first = capture("/a");
        assertThat(add(first)).isInstanceOf(Addition.Added.class);
        RecordedReport line = record.reports().getFirst();
        assertThat(record.original(line.sha256())).hasValue(archive(first));

        Reading again = capture("/a");
        assertThat(archive(again)).as("another time, another archive").isNotEqualTo(archive(first));
        assertThat(add(again)).isEqualTo(new Addition.AlreadyThere(line.id(), 1));
        byte[] page = Site.page("Shelling", TEXT).getBytes(StandardCharsets.UTF_8);
        assertThat(record.add(extraction(first), page, TESTER))
                .as("the document by itself")
                .isEqualTo(new Addition.AlreadyThere(line.id(), 1));
        assertThat(record.verify().violations()).isEmpty();
        assertThat(record.verify().originals()).isEqualTo(1);
    }

    @Test
    void anArchiveOfAnotherDocumentIsRefused() {
        Addition addition = record.add(extraction(capture("/a")), archive(capture("/b")), TESTER);
        assertThat(addition)
                .isInstanceOfSatisfying(
                        Addition.Refused.class,
                        refused -> assertThat(refused.problem().code()).isEqualTo("digest-differs"));
    }

    /** Nothing but a chain made anew can say so; it is found all the same. */
    @Test
    void anEntryThatNamesAnArchiveOfAnotherDocumentIsFound() {
        byte[] other = archive(capture("/b"));
        try (Store store = Store.open(place.of(folder))) {
            store.write(handle -> {
                new Originals(handle).keep(Sha256.of(other), other);
                Payload payload = new Payload.ReportAdded(extraction(capture("/a")), Sha256.of(other));
                return new Writing(handle, TESTER, Instant.now()).write(payload);
            });
        }
        assertThat(record.verify().violations())
                .extracting(Violation::code, Violation::sequence)
                .containsExactly(tuple("original", 1L));
    }

    @Test
    void visitsAreRememberedAndAreNoPartOfTheJournal() {
        Visit visit = new Visit("https://outlet.example/feed", Instant.parse("2026-03-03T10:00:00Z"), "\"7\"", null);
        assertThat(record.visits().at(visit.address())).isEmpty();
        record.visits().remember(visit);
        assertThat(record.visits().at(visit.address())).contains(visit);
        Visit later = new Visit(visit.address(), visit.time().plusSeconds(60), null, "Tue, 03 Mar 2026 10:00:00 GMT");
        record.visits().remember(later);
        assertThat(record.visits().at(visit.address())).contains(later);
        assertThat(record.tip().sequence()).isZero();
        assertThat(record.verify().sound()).isTrue();
    }
}
