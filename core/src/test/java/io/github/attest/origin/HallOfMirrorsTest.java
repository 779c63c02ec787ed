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
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * One agency whose story 40 outlets print with edits, most without saying so; three monitors and two belligerents that
 * write for themselves. Pairs of reports of one origin are held against the truth.
 */
class HallOfMirrorsTest {
    private static final int OUTLETS = 40;
    private static final int STORY = 250;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void originsAreFound(long seed) {
        Random random = new Random(seed);
        Map<String, String> truth = new HashMap<>();
        List<Told> told = new ArrayList<>();
        String[] story = words(random, STORY);
        for (int i = 0; i < OUTLETS; i++) {
            Told copy = Told.in("copy" + i).outlet("Outlet " + i).published("2024-05-0" + (2 + random.nextInt(3)));
            if (random.nextInt(4) == 0) {
                copy.source("Reuters", SourceKind.NEWS_AGENCY);
            }
            told.add(copy.text(edited(story, random)));
            truth.put("copy" + i, "agency");
        }
        for (String own : List.of("First Monitor", "Second Monitor", "Third Monitor", "North Army", "South Army")) {
            told.add(Told.in(own).source(own, SourceKind.MONITOR).text(String.join(" ", words(random, STORY))));
            truth.put(own, own);
        }
        Collections.shuffle(told, random);

        Map<String, String> found = new HashMap<>();
        trace(told)
                .forEach(origin -> origin.reports()
                        .forEach(report -> found.merge(report, origin.reports().toString(), String::concat)));

        Pairs pairs = Pairs.of(found, truth);
        assertThat(pairs.precision()).isGreaterThanOrEqualTo(0.98);
        assertThat(pairs.recall()).isGreaterThanOrEqualTo(0.98);
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
                .trace(List.of(incident), reports)
                .getFirst()
                .origins();
    }

    private static String[] words(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> "w" + random.nextInt(5000))
                .toArray(String[]::new);
    }

    private record Pairs(double precision, double recall) {
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
            return new Pairs((double) both / together, (double) both / belonging);
        }
    }
}
