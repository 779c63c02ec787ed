package io.github.attest.record;

import static io.github.attest.record.Samples.TESTER;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.assess.PublicationDays;
import io.github.attest.model.Assessment;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.model.StrikeStatus;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
class TollTest {
    @Parameter
    Place place;

    @TempDir
    Path folder;

    @Test
    void gradesStandApartAndUnknownIsNotZero() {
        Toll toll = tollOf(Map.of(
                "a", new Judged(Grade.CONFIRMED, CountRange.exactly(4, "four"), null),
                "b", new Judged(Grade.FAIR, new CountRange(10, 24, "10 to 24", null), null),
                "c", new Judged(Grade.FAIR, null, CountRange.atLeast(70, "at least 70")),
                "d", new Judged(Grade.WEAK, CountRange.atLeast(100, "at least 100"), null),
                "e", new Judged(Grade.DISCOUNTED, CountRange.exactly(0, "nobody"), null)));

        assertThat(toll.headline().incidents()).isEqualTo(3);
        assertThat(toll.headline().killed()).isEqualTo(new Total(14, 28, 2, 0, 1));
        assertThat(toll.headline().injured()).isEqualTo(new Total(0, 0, 0, 0, 3));
        assertThat(toll.headline().casualties()).isEqualTo(new Total(70, 70, 1, 1, 2));
        assertThat(toll.of(Grade.WEAK).killed()).isEqualTo(new Total(100, 100, 1, 1, 0));
        assertThat(toll.of(Grade.DISCOUNTED).killed()).isEqualTo(new Total(0, 0, 1, 0, 0));
        assertThat(toll.of(Grade.CONTESTED)).isEqualTo(Toll.Line.NONE);
    }

    @Test
    void childrenAndWomenAreThoseKilled() {
        Toll toll = tollOf(Map.of(
                "a",
                new Judged(
                        Grade.FAIR,
                        CountRange.exactly(9, "nine"),
                        null,
                        List.of(
                                new Harm(HarmType.INJURED, Group.CHILDREN, CountRange.exactly(5, "five")),
                                new Harm(HarmType.KILLED, Group.CHILDREN, new CountRange(2, 3, "two or three", null)),
                                new Harm(HarmType.KILLED, Group.MEN, CountRange.exactly(4, "four")))),
                "b",
                new Judged(
                        Grade.FAIR,
                        CountRange.exactly(4, "four"),
                        null,
                        List.of(new Harm(HarmType.KILLED, Group.CHILDREN, CountRange.atLeast(1, "children")))),
                "c",
                new Judged(Grade.FAIR, CountRange.exactly(1, "one"), null)));

        assertThat(toll.headline().children()).isEqualTo(new Total(3, 4, 2, 1, 1));
        assertThat(toll.headline().women()).isEqualTo(new Total(0, 0, 0, 0, 3));
    }

    @Test
    void aRecordOfNothingHasATollOfNothing() {
        assertThat(tollOf(Map.of()).headline()).isEqualTo(Toll.Line.NONE);
    }

    private Toll tollOf(Map<String, Judged> incidents) {
        try (CasualtyRecord record = CasualtyRecord.open(place.of(folder))) {
            incidents.keySet().forEach(id -> record.add(Samples.withAggregate(id), Samples.original(id), TESTER));
            record.link(new Judging(incidents), TESTER);
            return record.toll();
        }
    }

    private record Judged(
            Grade grade,
            @Nullable CountRange killed,
            @Nullable CountRange casualties,
            List<Harm> groups) {
        Judged(Grade grade, @Nullable CountRange killed, @Nullable CountRange casualties) {
            this(grade, killed, casualties, List.of());
        }
    }

    /** Each report an incident of its own, judged as the test says. */
    private record Judging(Map<String, Judged> judged) implements Method {
        @Override
        public Grouped group(List<Extraction> extractions, List<Link> decisions) {
            return new Regrouping(Judging::incidents, extractions);
        }

        @Override
        public List<Incident> trace(List<Incident> incidents, List<Report> reports, Map<String, List<Source>> decided) {
            return incidents;
        }

        private static List<Incident> incidents(List<Extraction> extractions) {
            return extractions.stream()
                    .map(extraction -> Samples.incident(extraction.accounts()))
                    .toList();
        }

        @Override
        public Assessment assess(Incident incident, PublicationDays days) {
            Judged own = Objects.requireNonNull(
                    judged.get(incident.accounts().getFirst().report()));
            return new Assessment(
                    incident.id(),
                    own.killed(),
                    null,
                    own.casualties(),
                    own.groups(),
                    null,
                    null,
                    null,
                    List.of(),
                    List.of(),
                    List.of(),
                    own.grade(),
                    StrikeStatus.LIKELY,
                    List.of(),
                    "rule.test");
        }
    }
}
