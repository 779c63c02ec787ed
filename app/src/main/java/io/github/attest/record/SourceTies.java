package io.github.attest.record;

import io.github.attest.model.CountRange;
import io.github.attest.model.Source;
import io.github.attest.record.Sources.Telling;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What publishers have to do with one another: whom they cite, and what those have in common that tell of the same incidents. Read in one
 * pass over the incidents. Immutable.
 *
 * @param citations who cites whom, the most often first
 * @param pairs publishers that tell of the same incidents, those with the most in common first
 */
public record SourceTies(List<Citation> citations, List<Pair> pairs) {
    public SourceTies {
        citations = List.copyOf(citations);
        pairs = List.copyOf(pairs);
    }

    /**
     * That a publisher cites somebody.
     *
     * @param publisher who cites
     * @param cited who is cited
     * @param accounts in how many accounts of incidents
     */
    public record Citation(String publisher, Source cited, long accounts) {}

    /**
     * Two publishers that tell of the same incidents.
     *
     * @param first the one that is mostly the earlier
     * @param second the other
     * @param common how many incidents both tell of
     * @param compared in how many of them both say how many were killed
     * @param agreeing in how many of these some number satisfies both
     * @param lag median of the days by which the second publishes later, 0 or more; null where no incident has a day for both
     */
    public record Pair(
            String first,
            String second,
            int common,
            int compared,
            int agreeing,
            @Nullable Double lag) {
        /** Whether this is one of the two. */
        public boolean has(String publisher) {
            return first.equals(publisher) || second.equals(publisher);
        }
    }

    /** Those of all incidents of a record. */
    static SourceTies of(Sources sources) {
        Reading reading = new Reading();
        sources.tellings(reading::add);
        reading.end();
        return new SourceTies(reading.citations(), reading.pairs());
    }

    /** What one publisher says of one incident. */
    private record Told(@Nullable LocalDate earliest, List<CountRange> killed) {
        boolean agrees(Told other) {
            return killed.stream().anyMatch(one -> other.killed.stream().anyMatch(one::overlaps));
        }
    }

    private record Names(String one, String other) {}

    private record Citing(String publisher, Source cited) {}

    /** What two publishers were found to have in common so far. */
    private static final class Tally {
        private int common;
        private int compared;
        private int agreeing;
        private final List<Long> lags = new ArrayList<>();

        void add(Told one, Told other) {
            common++;
            if (!one.killed().isEmpty() && !other.killed().isEmpty()) {
                compared++;
                agreeing += one.agrees(other) ? 1 : 0;
            }
            if (one.earliest() != null && other.earliest() != null) {
                lags.add(ChronoUnit.DAYS.between(one.earliest(), other.earliest()));
            }
        }

        Pair pair(Names names) {
            Double lag = median();
            return lag != null && lag < 0
                    ? new Pair(names.other(), names.one(), common, compared, agreeing, -lag)
                    : new Pair(names.one(), names.other(), common, compared, agreeing, lag);
        }

        private @Nullable Double median() {
            if (lags.isEmpty()) {
                return null;
            }
            List<Long> sorted = lags.stream().sorted().toList();
            return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2.0;
        }
    }

    private static final class Reading {
        private final Map<Citing, Long> citations = new HashMap<>();
        private final Map<Names, Tally> tallies = new HashMap<>();

        /** What is told of the incident that is being read, by publisher. */
        private final Map<String, List<Telling>> tellings = new TreeMap<>();

        private String incident = "";

        void add(Telling telling) {
            if (!telling.incident().equals(incident)) {
                end();
                incident = telling.incident();
            }
            tellings.computeIfAbsent(telling.publisher(), none -> new ArrayList<>())
                    .add(telling);
            cite(telling.publisher(), telling.said().chain());
        }

        /** Nothing more is told of the incident. */
        void end() {
            List<String> publishers = List.copyOf(tellings.keySet());
            List<Told> told = tellings.values().stream().map(Reading::told).toList();
            for (int i = 0; i < told.size(); i++) {
                for (int j = i + 1; j < told.size(); j++) {
                    tallies.computeIfAbsent(new Names(publishers.get(i), publishers.get(j)), none -> new Tally())
                            .add(told.get(i), told.get(j));
                }
            }
            tellings.clear();
        }

        private void cite(String publisher, List<Source> chain) {
            chain.stream()
                    .filter(source -> !source.name().equals(publisher))
                    .distinct()
                    .forEach(source -> citations.merge(new Citing(publisher, source), 1L, Long::sum));
        }

        private static Told told(List<Telling> tellings) {
            return new Told(
                    tellings.stream()
                            .map(Telling::day)
                            .filter(Objects::nonNull)
                            .min(Comparator.naturalOrder())
                            .orElse(null),
                    tellings.stream()
                            .map(telling -> telling.said().killed())
                            .filter(Objects::nonNull)
                            .toList());
        }

        List<Citation> citations() {
            return citations.entrySet().stream()
                    .map(entry -> new Citation(
                            entry.getKey().publisher(), entry.getKey().cited(), entry.getValue()))
                    .sorted(Comparator.comparingLong(Citation::accounts)
                            .reversed()
                            .thenComparing(Citation::publisher)
                            .thenComparing(citation -> citation.cited().name())
                            .thenComparing(citation -> citation.cited().kind()))
                    .toList();
        }

        List<Pair> pairs() {
            return tallies.entrySet().stream()
                    .map(entry -> entry.getValue().pair(entry.getKey()))
                    .sorted(Comparator.comparingInt(Pair::common)
                            .thenComparingInt(Pair::agreeing)
                            .reversed()
                            .thenComparing(Pair::first)
                            .thenComparing(Pair::second))
                    .toList();
        }
    }
}
