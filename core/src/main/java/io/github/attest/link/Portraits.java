package io.github.attest.link;

import io.github.attest.model.Account;
import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.text.Words;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Draws the portraits of all accounts of a batch, in the order of their ids whatever the order of the reports. The main
 * account of a report is told in all its words; any other in the sentences that carry its claims.
 */
final class Portraits {
    /** How often a word of the headline counts: it names what the report is about. */
    private static final int TITLE = 2;

    private final WordFrequencies frequencies;
    private final Map<String, Told> told = new TreeMap<>();

    private Portraits(WordFrequencies frequencies) {
        this.frequencies = frequencies;
    }

    /** The portraits of all accounts; an account that is given twice is drawn once. */
    static List<Portrait> of(List<Extraction> extractions, WordFrequencies frequencies) {
        Portraits portraits = new Portraits(frequencies);
        extractions.stream()
                .sorted(Comparator.comparing(
                                (Extraction extraction) -> extraction.report().id())
                        .thenComparing(extraction -> extraction.report().sha256()))
                .forEach(portraits::add);
        return portraits.draw();
    }

    private void add(Extraction extraction) {
        Report report = extraction.report();
        List<Account> accounts = extraction.accounts().stream()
                .filter(account -> !told.containsKey(account.id()))
                .toList();
        if (accounts.isEmpty()) {
            return;
        }
        Map<Long, Integer> words = counts(report);
        frequencies.add(words.keySet());
        Map<Long, Integer> headline = new HashMap<>();
        count(report.part(Evidence.Part.TITLE), 1, headline);
        for (Account account : accounts) {
            told.put(
                    account.id(),
                    account.main()
                            ? new Told(account, report, words, headline)
                            : new Told(account, report, counts(report, account), Map.of()));
        }
    }

    private List<Portrait> draw() {
        PlaceFrequencies places = new PlaceFrequencies();
        told.values().forEach(one -> places.add(one.account.place()));
        List<Portrait> portraits = new ArrayList<>(told.size());
        told.values()
                .forEach(one -> portraits.add(Portrait.of(
                        one.account,
                        one.report.published(),
                        WordVector.of(one.words, frequencies),
                        WordVector.of(one.headline, frequencies),
                        places)));
        return portraits;
    }

    private static Map<Long, Integer> counts(Report report) {
        Map<Long, Integer> counts = new HashMap<>();
        count(report.text(), 1, counts);
        count(report.part(Evidence.Part.TITLE), TITLE, counts);
        return counts;
    }

    private static Map<Long, Integer> counts(Report report, Account account) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.forLanguageTag(report.language()));
        sentences.setText(report.text());
        Map<Integer, Integer> spans = new TreeMap<>();
        for (Claim claim : account.claims()) {
            for (Evidence evidence : claim.evidence()) {
                if (evidence.part() == Evidence.Part.TEXT) {
                    int start = sentences.isBoundary(evidence.start())
                            ? evidence.start()
                            : sentences.preceding(evidence.start());
                    spans.merge(start, sentences.following(evidence.end() - 1), Math::max);
                }
            }
        }
        Map<Long, Integer> counts = new HashMap<>();
        spans.forEach((start, end) -> count(report.text().substring(start, end), 1, counts));
        return counts;
    }

    private static void count(String text, int times, Map<Long, Integer> counts) {
        Words words = Words.of(text);
        for (int word = 0; word < words.size(); word++) {
            counts.merge(words.key(word), times, Integer::sum);
        }
    }

    private record Told(Account account, Report report, Map<Long, Integer> words, Map<Long, Integer> headline) {}
}
