package io.github.attest.link;

import io.github.attest.model.Account;
import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedPlace;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Draws the portraits of all accounts of a batch, in the order of their ids whatever the order of the reports. The main
 * account of a report is told in all its words; any other in the sentences that carry its claims.
 */
final class Portraits {
    /** So many reports have their words counted side by side, while those of the reports before them are added up. */
    private static final int SLICE = 4096;

    private final Frequencies frequencies;
    private final Map<ResolvedPlace, Site> sites = new ConcurrentHashMap<>();
    private final Pool pool = new Pool();

    private Portraits(Frequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** The portraits of all accounts, which count in the frequencies first; an account that is given twice is drawn once. */
    static List<Portrait> of(List<Extraction> extractions, Frequencies frequencies) {
        Telling[] tellings = tellings(extractions);
        CompletableFuture<Void> added = CompletableFuture.runAsync(() -> addPlaces(tellings, frequencies.places()));
        for (int from = 0; from < tellings.length; from += SLICE) {
            int first = from;
            int end = Math.min(from + SLICE, tellings.length);
            count(tellings, first, end);
            added = added.thenRunAsync(() -> addWords(tellings, first, end, frequencies.words()));
        }
        added.join();
        frequencies.words().weigh();
        return draw(tellings, frequencies);
    }

    private static void addPlaces(Telling[] tellings, PlaceFrequencies places) {
        for (Telling telling : tellings) {
            telling.accounts.forEach(account -> places.add(account.place()));
        }
    }

    private static void addWords(Telling[] tellings, int first, int end, WordFrequencies words) {
        for (int i = first; i < end; i++) {
            words.add(tellings[i].words);
        }
    }

    /** The portraits of all accounts under frequencies that stand. */
    static List<Portrait> drawn(List<Extraction> extractions, Frequencies frequencies) {
        Telling[] tellings = tellings(extractions);
        count(tellings, 0, tellings.length);
        return draw(tellings, frequencies);
    }

    private static void count(Telling[] tellings, int first, int end) {
        IntStream.range(first, end).parallel().forEach(i -> tellings[i] = tellings[i].counted());
    }

    private static List<Portrait> draw(Telling[] tellings, Frequencies frequencies) {
        Portraits portraits = new Portraits(frequencies);
        return IntStream.range(0, tellings.length)
                .parallel()
                .mapToObj(i -> portraits.draw(tellings, i))
                .flatMap(drawn -> drawn)
                .sorted(Comparator.comparing(portrait -> portrait.account().id()))
                .toList();
    }

    private static Telling[] tellings(List<Extraction> extractions) {
        List<Extraction> ordered = extractions.stream()
                .parallel()
                .sorted(Comparator.comparing(
                                (Extraction extraction) -> extraction.report().id())
                        .thenComparing(extraction -> extraction.report().sha256()))
                .toList();
        List<Telling> tellings = new ArrayList<>(ordered.size());
        Set<String> told = new HashSet<>();
        String report = "";
        for (Extraction extraction : ordered) {
            if (!extraction.report().id().equals(report)) {
                report = extraction.report().id();
                told.clear();
            }
            List<Account> accounts = extraction.accounts().stream()
                    .filter(account -> told.add(account.id()))
                    .toList();
            if (!accounts.isEmpty()) {
                tellings.add(new Telling(extraction.report(), accounts, WordCounts.NONE));
            }
        }
        return tellings.toArray(Telling[]::new);
    }

    /** The portraits of a report, whose counts are let go. */
    private Stream<Portrait> draw(Telling[] tellings, int index) {
        Telling telling = tellings[index];
        tellings[index] = new Telling(telling.report, telling.accounts, WordCounts.NONE);
        boolean passages = !telling.accounts.stream().allMatch(Account::main);
        NavigableSet<Integer> boundaries = passages ? boundaries(telling.report) : new TreeSet<>();
        return telling.accounts.stream().map(account -> draw(account, telling, boundaries));
    }

    private Portrait draw(Account account, Telling telling, NavigableSet<Integer> boundaries) {
        Report report = telling.report;
        WordCounts words = account.main() ? telling.words : passages(report, account, boundaries);
        WordCounts headline = account.main() ? WordCounts.of(report.part(Evidence.Part.TITLE)) : WordCounts.NONE;
        return Portrait.of(
                account,
                report.published(),
                site(account.place()),
                WordVector.of(words, frequencies.words(), WordVector.OF_TEXT),
                WordVector.of(headline, frequencies.words(), WordVector.OF_HEADLINE),
                pool);
    }

    private @Nullable Site site(@Nullable ResolvedPlace place) {
        return place == null ? null : sites.computeIfAbsent(place, known -> Site.of(known, frequencies.places()));
    }

    private static WordCounts passages(Report report, Account account, NavigableSet<Integer> boundaries) {
        Map<Integer, Integer> spans = new TreeMap<>();
        for (Claim claim : account.claims()) {
            for (Evidence evidence : claim.evidence()) {
                if (evidence.part() == Evidence.Part.TEXT) {
                    spans.merge(
                            Objects.requireNonNull(boundaries.floor(evidence.start())),
                            Objects.requireNonNull(boundaries.higher(evidence.end() - 1)),
                            Math::max);
                }
            }
        }
        return WordCounts.of(spans.entrySet().stream()
                .map(span -> report.text().substring(span.getKey(), span.getValue()))
                .toArray(String[]::new));
    }

    /** Where sentences begin and end. Found in one pass: to ask at one offset costs a walk from far before it. */
    private static NavigableSet<Integer> boundaries(Report report) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(report.language()));
        sentences.setText(report.text());
        NavigableSet<Integer> boundaries = new TreeSet<>();
        for (int at = sentences.first(); at != BreakIterator.DONE; at = sentences.next()) {
            boundaries.add(at);
        }
        return boundaries;
    }

    private record Telling(Report report, List<Account> accounts, WordCounts words) {
        /** With the report's words; those of the headline count twice: it names what the report is about. */
        Telling counted() {
            String title = report.part(Evidence.Part.TITLE);
            return new Telling(report, accounts, WordCounts.of(report.text(), title, title));
        }
    }
}
