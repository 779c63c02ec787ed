package io.github.attest.origin;

import io.github.attest.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Finds copied text among reports. Candidates share a band of their {@link MinHash} signatures, or, for a short text inside
 * a long one, whose resemblance is small, one of a sample of their runs of words; whether one is a copy is then decided on
 * the texts themselves. Each report is held against the first that has the band or the run, so the work grows with the
 * number of reports, not with its square.
 */
final class Copies {
    /** One run of words in 8 is sampled: a story of 60 words has some 7, and none with a probability below 0.001. */
    private static final long SAMPLE = 7;

    private final Comparator<Report> precedence;

    /** @param isAgency whether others print a report's publisher */
    Copies(Predicate<Report> isAgency) {
        precedence = Comparator.comparing(Copies::published)
                .thenComparing(report -> !isAgency.test(report))
                .thenComparingInt(report -> report.text().length())
                .thenComparing(Report::id);
    }

    /**
     * The copies among these reports, by the id of the report that copies; each with the original that gave it most. The
     * original is what was published first; on the same day an agency's text, then the shorter one.
     */
    Map<String, Copy> among(List<Report> reports) {
        if (reports.size() < 2) {
            return Map.of(); // most incidents have one report
        }
        List<Report> ordered = reports.stream().sorted(precedence).toList();
        Map<Long, Integer> firsts = new HashMap<>();
        List<Shingles> shingles = new ArrayList<>();
        Map<String, Copy> copies = new LinkedHashMap<>();
        for (int i = 0; i < ordered.size(); i++) {
            shingles.add(Shingles.of(ordered.get(i).text()));
            Copy best = null;
            for (int candidate : candidates(shingles.get(i), i, firsts)) {
                Copy copy = copy(ordered, shingles, i, candidate);
                if (copy.holds() && (best == null || copy.shared() > best.shared())) {
                    best = copy;
                }
            }
            if (best != null) {
                copies.put(best.copy(), best);
            }
        }
        return copies;
    }

    private static List<Integer> candidates(Shingles shingles, int report, Map<Long, Integer> firsts) {
        Set<Integer> found = new HashSet<>();
        if (shingles.size() > 0) {
            for (long band : MinHash.of(shingles).bands()) {
                found.add(firsts.computeIfAbsent(band, key -> report));
            }
            shingles.stream()
                    .filter(run -> (run & SAMPLE) == 0)
                    .forEach(run -> found.add(firsts.computeIfAbsent(run, key -> report)));
        }
        found.remove(report);
        return found.stream().sorted().toList();
    }

    private static Copy copy(List<Report> reports, List<Shingles> shingles, int copy, int original) {
        int shared = shingles.get(copy).shared(shingles.get(original));
        return new Copy(
                reports.get(copy).id(),
                reports.get(original).id(),
                shared,
                shared / (double) shingles.get(copy).size(),
                shared / (double) Math.max(1, shingles.get(original).size()));
    }

    private static LocalDate published(Report report) {
        LocalDate published = report.published();
        return published == null ? LocalDate.MAX : published;
    }
}
