package io.github.attest.origin;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.Report;
import io.github.attest.model.SourceKind;
import io.github.attest.sample.Told;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * One agency whose story 40 outlets print with edits, most without saying so, some in words of their own that cite it; three
 * monitors and two belligerents that write for themselves, all five with the same statement quoted. Pairs of reports of one
 * voice are held against the truth.
 */
class HallOfMirrorsTest {
    private static final int OUTLETS = 40;
    private static final int STORY = 250;
    private static final int SEEDS = 40;

    @Test
    void originsAreFound() {
        Pairs pairs = new Pairs(0, 0, 0);
        for (int seed = 0; seed < SEEDS; seed++) {
            pairs = pairs.plus(pairs(new Random(seed)));
        }
        System.out.printf(
                Locale.ROOT,
                "hall of mirrors, %d seeds: precision %.4f, recall %.4f of pairs%n",
                SEEDS,
                pairs.precision(),
                pairs.recall());
        assertThat(pairs.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.98);
    }

    private static Pairs pairs(Random random) {
        Map<String, String> truth = new HashMap<>();
        List<Told> told = new ArrayList<>();
        String[] story = words(random, STORY);
        for (int i = 0; i < OUTLETS; i++) {
            told.add(mirror("copy" + i, story, random));
            truth.put("copy" + i, "agency");
        }
        String statement = "\"" + String.join(" ", words(random, 80)) + "\"";
        for (String own : List.of("First Monitor", "Second Monitor", "Third Monitor", "North Army", "South Army")) {
            SourceKind kind = own.endsWith("Army") ? SourceKind.BELLIGERENT : SourceKind.MONITOR;
            told.add(Told.in(own).source(own, kind).text(String.join(" ", words(random, STORY)) + " " + statement));
            truth.put(own, own);
        }
        Collections.shuffle(told, random);

        Map<String, String> found = new HashMap<>();
        trace(told)
                .forEach(origin -> origin.reports()
                        .forEach(report -> found.merge(report, origin.reports().toString(), String::concat)));
        return Pairs.of(found, truth);
    }

    /** An outlet that prints the story with or without saying whose it is, or tells it in its own words and says so. */
    private static Told mirror(String id, String[] story, Random random) {
        Told copy = Told.in(id).outlet("Outlet of " + id).published("2024-05-0" + (2 + random.nextInt(3)));
        boolean retold = random.nextInt(8) == 0;
        if (retold || random.nextInt(4) == 0) {
            copy.source("Reuters", SourceKind.NEWS_AGENCY);
        }
        return copy.text(retold ? String.join(" ", words(random, STORY)) : edited(story, random));
    }

    /** Cuts the end off, as editors do, changes words, and puts a paragraph of the outlet's own before it. */
    private static String edited(String[] story, Random random) {
        int kept = STORY - random.nextInt(STORY / 3);
        String text = IntStream.range(0, kept)
                .mapToObj(i -> random.nextInt(25) == 0 ? words(random, 1)[0] : story[i])
                .collect(Collectors.joining(" "));
        return random.nextInt(3) == 0 ? String.join(" ", words(random, 300)) + "\n\n" + text : text;
    }

    private static List<Origin> trace(List<Told> told) {
        List<Account> accounts = told.stream().map(Told::account).toList();
        List<Report> reports = told.stream().map(Told::report).toList();
        Incident incident = new Incident("i", accounts, List.of(), List.of());
        return OriginTracer.standard()
                .trace(List.of(incident), reports, Map.of())
                .getFirst()
                .origins();
    }

    private static String[] words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5000))
                .toArray(String[]::new);
    }

    /**
     * Pairs of reports.
     *
     * @param together that were found to be of one voice
     * @param belonging that are of one voice
     * @param both that are and were found to be
     */
    private record Pairs(int together, int belonging, int both) {
        static Pairs of(Map<String, String> found, Map<String, String> truth) {
            int together = 0;
            int belonging = 0;
            int both = 0;
            for (String one : truth.keySet()) {
                for (String other : truth.keySet()) {
                    boolean is =
                            !one.equals(other) && String.valueOf(found.get(one)).equals(found.get(other));
                    boolean should =
                            !one.equals(other) && String.valueOf(truth.get(one)).equals(truth.get(other));
                    together += is ? 1 : 0;
                    belonging += should ? 1 : 0;
                    both += is && should ? 1 : 0;
                }
            }
            return new Pairs(together, belonging, both);
        }

        Pairs plus(Pairs other) {
            return new Pairs(together + other.together, belonging + other.belonging, both + other.both);
        }

        double precision() {
            return (double) both / together;
        }

        double recall() {
            return (double) both / belonging;
        }
    }
}
