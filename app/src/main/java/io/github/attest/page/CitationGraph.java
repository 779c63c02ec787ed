package io.github.attest.page;

import io.github.attest.model.Source;
import io.github.attest.page.TwoColumns.Node;
import io.github.attest.record.SourceTies.Citation;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The picture of who cites whom: those who cite in one column, whom they cite in another, and a band for each pair, the broader the more
 * often. The columns stand the way in which the language is read.
 *
 * @param citing those who cite
 * @param cited whom they cite
 * @param bands what joins them, the most often first
 * @param height how high the picture is
 */
public record CitationGraph(List<Node> citing, List<Node> cited, List<Band> bands, int height) {
    /** How broad the picture is. */
    public static final int WIDTH = 820;

    /** So many of each column are shown: those that cite, and are cited, most. */
    private static final int MOST = 10;

    private static final int COLUMN = 290;
    private static final int ROW = 34;
    private static final double BROADEST = 12;
    private static final int LONGEST = 38;

    public CitationGraph {
        citing = List.copyOf(citing);
        cited = List.copyOf(cited);
        bands = List.copyOf(bands);
    }

    /** That one cites another. */
    public record Band(Citation citation, String path, double width) {}

    /** The picture of the most connected of those who cite one another, the most often first. */
    public static CitationGraph of(List<Citation> citations, Strings strings) {
        Set<String> citing = most(citations, Citation::publisher);
        List<Citation> theirs = citations.stream()
                .filter(citation -> citing.contains(citation.publisher()))
                .toList();
        Set<Source> cited = most(theirs, Citation::cited);
        List<Citation> shown = theirs.stream()
                .filter(citation -> cited.contains(citation.cited()))
                .toList();
        return new Layout(shown, strings.direction().equals("rtl")).graph();
    }

    private static <K> Set<K> most(List<Citation> citations, Function<Citation, K> key) {
        return ranked(citations, key).stream().limit(MOST).collect(Collectors.toSet());
    }

    /** The ends of citations, those with the most first; those with as many in the order of the citations. */
    private static <K> List<K> ranked(List<Citation> citations, Function<Citation, K> key) {
        Map<K, Long> sums =
                citations.stream().collect(Collectors.groupingBy(key, Collectors.summingLong(Citation::accounts)));
        return citations.stream()
                .map(key)
                .distinct()
                .sorted(Comparator.comparing((K one) -> sums.getOrDefault(one, 0L))
                        .reversed())
                .toList();
    }

    /** Where everything stands. Bands cross less if whoever is cited stands beside those who cite. */
    private static final class Layout {
        private final List<Citation> citations;
        private final boolean fromRight;
        private final List<String> citing;
        private final List<Source> cited;

        Layout(List<Citation> citations, boolean fromRight) {
            this.citations = citations;
            this.fromRight = fromRight;
            citing = ranked(citations, Citation::publisher);
            cited = ranked(citations, Citation::cited).stream()
                    .sorted(Comparator.comparingDouble(this::beside))
                    .toList();
        }

        private double beside(Source source) {
            return citations.stream()
                    .filter(citation -> citation.cited().equals(source))
                    .mapToInt(citation -> citing.indexOf(citation.publisher()))
                    .average()
                    .orElse(0);
        }

        CitationGraph graph() {
            int height = ROW * Math.max(citing.size(), cited.size());
            TwoColumns columns = new TwoColumns(WIDTH, COLUMN, LONGEST, height, fromRight);
            List<Node> from = columns.first(citing);
            List<Node> to = columns.second(cited.stream().map(Source::name).toList());
            long most = citations.stream().mapToLong(Citation::accounts).max().orElse(1);
            return new CitationGraph(
                    from,
                    to,
                    citations.stream()
                            .map(citation -> new Band(
                                    citation,
                                    columns.path(
                                            from.get(citing.indexOf(citation.publisher())),
                                            to.get(cited.indexOf(citation.cited()))),
                                    Math.max(1, BROADEST * citation.accounts() / most)))
                            .toList(),
                    height);
        }
    }
}
