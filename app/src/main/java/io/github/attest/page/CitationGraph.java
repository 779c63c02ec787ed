package io.github.attest.page;

import io.github.attest.page.TwoColumns.End;
import io.github.attest.page.TwoColumns.Line;
import io.github.attest.record.SourceTies.Citation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The picture of who cites whom: those who cite in one column, whom they cite in another, and a band for each pair, the broader the more
 * often.
 *
 * @param citations what is shown, the most often first
 * @param picture the picture of it
 */
public record CitationGraph(List<Citation> citations, TwoColumns picture) {
    /** So many of each column are shown: those that cite, and are cited, most. */
    private static final int MOST = 10;

    private static final double BROADEST = 12;
    private static final TwoColumns.Shape SHAPE = new TwoColumns.Shape(820, 290, 34, 38);

    public CitationGraph {
        citations = List.copyOf(citations);
    }

    /** The picture of the most connected of those who cite one another, the most often first. */
    public static CitationGraph of(List<Citation> citations, Strings strings) {
        List<Citation> shown = most(most(citations, Citation::publisher), Citation::cited);
        List<String> citing = ranked(shown, Citation::publisher);
        long most = shown.stream().mapToLong(Citation::accounts).max().orElse(1);
        return new CitationGraph(
                shown,
                TwoColumns.of(
                        SHAPE,
                        strings.fromRight(),
                        shown.stream()
                                .sorted(Comparator.comparingInt(citation -> citing.indexOf(citation.publisher())))
                                .map(citation -> line(citation, most, strings))
                                .toList()));
    }

    private static Line line(Citation citation, long most, Strings strings) {
        String cited = citation.cited().name();
        return new Line(
                new End(citation.publisher(), citation.publisher(), ""),
                new End(citation.cited(), cited, ""),
                Math.max(1, BROADEST * citation.accounts() / most),
                "",
                strings.say("sources.cites", citation.publisher(), cited, citation.accounts()));
    }

    private static <K> List<Citation> most(List<Citation> citations, Function<Citation, K> end) {
        List<K> kept = ranked(citations, end).stream().limit(MOST).toList();
        return citations.stream()
                .filter(citation -> kept.contains(end.apply(citation)))
                .toList();
    }

    /** The ends of citations, those with the most first; those with as many in the order of the citations. */
    private static <K> List<K> ranked(List<Citation> citations, Function<Citation, K> end) {
        Map<K, Long> sums =
                citations.stream().collect(Collectors.groupingBy(end, Collectors.summingLong(Citation::accounts)));
        return citations.stream()
                .map(end)
                .distinct()
                .sorted(Comparator.comparing((K one) -> sums.getOrDefault(one, 0L))
                        .reversed())
                .toList();
    }
}
