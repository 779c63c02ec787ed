package io.github.attest.web;

import io.github.attest.decision.Judgement;
import io.github.attest.decision.Ruling;
import io.github.attest.decision.StandingDecision;
import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Assessment;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.model.Problem;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.page.Review.Why;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Duplicate;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import io.github.attest.record.TouchedIncident;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What in a record is to be looked at by people, as it stood at one time: pairs that may be one, the strongest first,
 * then what cannot be right, large figures on weak grounds, what came in lately, and what has no place.
 *
 * @param worked when this was worked out
 * @param items what is to be looked at
 */
record ReviewQueue(Instant worked, List<Item> items) {
    /** What came in before counts as seen, for reviewers who have not decided anything yet. */
    static final Duration LATELY = Duration.ofDays(7);

    /** So many of the last reports are looked through for what could not be read. */
    private static final int REPORTS = 200;

    /** Large is what is not below the tenth of a record with the greatest figures. */
    private static final double LARGE = 0.9;

    private static final Set<Grade> WEAK = Set.of(Grade.WEAK, Grade.CONTESTED);

    ReviewQueue {
        items = List.copyOf(items);
    }

    /**
     * Something to look at.
     *
     * @param key what it is known by as long as it is there
     * @param whys why, the weightiest first
     * @param incidents the incidents, two or one or none
     * @param touched when the last report came in that tells of it
     * @param match the two accounts that look most alike; null where there is no pair
     * @param toldApartBy ids of the reports that tell of both
     * @param report id of the report; null where incidents are to be looked at
     * @param problems what could not be read of it
     */
    record Item(
            String key,
            List<Why> whys,
            List<State> incidents,
            Instant touched,
            @Nullable NearMatch match,
            List<String> toldApartBy,
            @Nullable String report,
            List<Problem> problems) {
        Item {
            whys = List.copyOf(whys);
            incidents = List.copyOf(incidents);
            toldApartBy = List.copyOf(toldApartBy);
            problems = List.copyOf(problems);
        }

        /** Whether there is more reason to look at it than that reports came in, or they came in since a moment. */
        boolean waits(Instant since) {
            boolean only = whys.equals(List.of(Why.TOUCHED)) || report != null;
            return !only || !touched.isBefore(since);
        }
    }

    /**
     * An incident in one state.
     *
     * @param id its id
     * @param revision number of the last entry that changed it
     */
    record State(String id, long revision) {
        static State of(RecordedIncident incident) {
            return new State(incident.id(), incident.revision());
        }
    }

    /** Works the queue out. This looks at the whole record. */
    static ReviewQueue of(CasualtyRecord record, Pipeline pipeline) {
        Instant now = Instant.now();
        List<Item> items = new ArrayList<>();
        for (Duplicate pair : record.duplicates(pipeline)) {
            items.add(pair(pair));
        }
        List<Integer> figures = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        record.eachTouched(incident -> {
            Candidate candidate = Candidate.of(incident);
            figures.add(candidate.figure());
            candidates.add(candidate);
        });
        int large = large(figures);
        List<Item> incidents = new ArrayList<>(candidates.stream()
                .map(candidate -> candidate.item(large))
                .flatMap(Optional::stream)
                .toList());
        incidents.addAll(unread(record));
        incidents.sort(Comparator.comparing((Item item) -> item.whys().getFirst())
                .thenComparing(Item::touched, Comparator.reverseOrder()));
        items.addAll(incidents);
        return new ReviewQueue(now, items);
    }

    private static Item pair(Duplicate pair) {
        return new Item(
                pair.one().id() + " " + pair.other().id(),
                List.of(Why.PAIR),
                List.of(State.of(pair.one()), State.of(pair.other())),
                latest(pair.one()),
                pair.match(),
                pair.toldApartBy(),
                null,
                List.of());
    }

    private static List<Item> unread(CasualtyRecord record) {
        List<Item> unread = new ArrayList<>();
        for (RecordedReport report : record.reports(null, REPORTS)) {
            List<Problem> problems =
                    record.extraction(report.id()).map(Extraction::problems).orElse(List.of());
            if (!problems.isEmpty() && report.retracted() == null) {
                unread.add(new Item(
                        "report " + report.id(),
                        List.of(Why.PROBLEM),
                        List.of(),
                        report.added(),
                        null,
                        List.of(),
                        report.id(),
                        problems));
            }
        }
        return unread;
    }

    /**
     * An incident that may have to be looked at.
     *
     * @param state the incident
     * @param figure the greatest of its figures of people; 0 if it has none
     * @param weak whether its grounds are weak and nobody has decided
     * @param whys why, but for the figure
     * @param touched when the last report came in that tells of it
     */
    private record Candidate(State state, int figure, boolean weak, List<Why> whys, Instant touched) {
        static Candidate of(TouchedIncident incident) {
            Ruling ruling = incident.ruling();
            Assessment assessment = ruling.assessment();
            List<Why> whys = new ArrayList<>();
            if (!ruling.partsBeyondTheWhole().isEmpty()) {
                whys.add(Why.PROBLEM);
            }
            if (incident.report() > lastDecision(ruling)) {
                whys.add(Why.TOUCHED);
            }
            if (unplaced(assessment.place()) && !placed(ruling)) {
                whys.add(Why.UNPLACED);
            }
            boolean weak = !ruling.decided() && WEAK.contains(assessment.grade());
            State state = new State(incident.id(), incident.revision());
            return new Candidate(state, greatest(assessment), weak, whys, incident.added());
        }

        Optional<Item> item(int large) {
            List<Why> all = new ArrayList<>(whys);
            if (weak && figure >= large) {
                all.add(Why.LARGE);
            }
            all.sort(Comparator.naturalOrder());
            return all.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Item(state.id(), all, List.of(state), touched, null, List.of(), null, List.of()));
        }
    }

    /** The least figure that is large among these: above most others, or else none is. */
    private static int large(List<Integer> all) {
        List<Integer> figures =
                all.stream().filter(figure -> figure > 0).sorted().toList();
        if (figures.isEmpty()) {
            return Integer.MAX_VALUE;
        }
        int median = figures.get(figures.size() / 2);
        return Math.max(median + 1, figures.get((int) (figures.size() * LARGE)));
    }

    private static int greatest(Assessment assessment) {
        return Math.max(
                least(assessment.killed()), Math.max(least(assessment.injured()), least(assessment.casualties())));
    }

    private static int least(@Nullable CountRange count) {
        return count == null ? 0 : count.min();
    }

    private static boolean unplaced(@Nullable ResolvedPlace place) {
        return place == null || place.precision().compareTo(ResolvedPlace.Precision.COUNTRY) >= 0;
    }

    private static boolean placed(Ruling ruling) {
        return ruling.decisions().stream().anyMatch(standing -> standing.decision() instanceof Judgement.Located);
    }

    private static Instant latest(RecordedIncident incident) {
        return incident.reports().stream()
                .map(RecordedReport::added)
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    private static long lastDecision(Ruling ruling) {
        return ruling.decisions().stream()
                .mapToLong(StandingDecision::entry)
                .max()
                .orElse(0);
    }

    /** The same without what came in before a moment and waits for no other reason. */
    ReviewQueue since(Instant moment) {
        return new ReviewQueue(
                worked, items.stream().filter(item -> item.waits(moment)).toList());
    }

    /** Where something stands in this queue; where it stood, if it is there no more. */
    int position(String key, int stood) {
        for (int at = 0; at < items.size(); at++) {
            if (Objects.equals(items.get(at).key(), key)) {
                return at;
            }
        }
        return Math.min(Math.max(stood, 0), items.size());
    }
}
