package io.github.attest.page;

import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Two columns of names and the lines that join them, as a picture. The first column stands where the language begins to be read, in the
 * order of the lines; each name of the second beside those that it is joined with, as near as there is room, so that lines cross less.
 *
 * @param first the names of the first column
 * @param second the names of the second column
 * @param bands what joins them
 * @param width how broad the picture is
 * @param height how high the picture is
 */
public record TwoColumns(List<Node> first, List<Node> second, List<Band> bands, int width, int height) {
    private static final int GAP = 8;

    public TwoColumns {
        first = List.copyOf(first);
        second = List.copyOf(second);
        bands = List.copyOf(bands);
    }

    /**
     * How big a picture is.
     *
     * @param width how broad it is
     * @param column how broad each column is
     * @param row how high each row is
     * @param longest so many characters of a name have room
     */
    record Shape(int width, int column, int row, int longest) {}

    /**
     * One end of a line: those that are equal are one node.
     *
     * @param of what it stands for
     * @param name its whole name
     * @param note what stands in small below the name; empty for nothing
     */
    record End(Object of, String name, String note) {}

    /**
     * What joins two ends.
     *
     * @param width how broad it is
     * @param kind its class in the style sheet; empty for the usual
     * @param title what it means, in a sentence
     */
    record Line(End from, End to, double width, String kind, String title) {}

    /**
     * A name and where it stands.
     *
     * @param name the whole name
     * @param label as much of it as there is room for
     * @param note what stands in small below, likewise; empty for nothing
     * @param anchor which end of the label is at x
     */
    public record Node(String name, String label, String note, double x, double y, String anchor) {}

    /** A line and where it runs, as the path of an SVG. */
    public record Band(String path, double width, String kind, String title) {}

    /** The picture of these lines, read from the right or from the left. */
    static TwoColumns of(Shape shape, boolean fromRight, List<Line> lines) {
        List<End> from = ends(lines, Line::from);
        List<End> to = ends(lines, Line::to).stream()
                .sorted(Comparator.comparingDouble(end -> beside(end, lines, from)))
                .toList();
        int height = shape.row() * Math.max(from.size(), to.size());
        double[] evenly = IntStream.range(0, from.size())
                .mapToDouble(row -> (row + 0.5) * height / from.size())
                .toArray();
        double[] beside = to.stream()
                .mapToDouble(end -> (beside(end, lines, from) + 0.5) * height / from.size())
                .toArray();
        spread(beside, shape.row(), height - shape.row() / 2.0);
        List<Node> first = nodes(shape, from, evenly, fromRight);
        List<Node> second = nodes(shape, to, beside, !fromRight);
        int start = fromRight ? shape.width() - shape.column() : shape.column();
        return new TwoColumns(
                first,
                second,
                lines.stream()
                        .map(line -> new Band(
                                path(
                                        shape.width(),
                                        start,
                                        evenly[from.indexOf(line.from())],
                                        beside[to.indexOf(line.to())]),
                                line.width(),
                                line.kind(),
                                line.title()))
                        .toList(),
                shape.width(),
                height);
    }

    private static List<End> ends(List<Line> lines, Function<Line, End> end) {
        return lines.stream().map(end).distinct().toList();
    }

    /** The mean row of those that an end is joined with. */
    private static double beside(End end, List<Line> lines, List<End> from) {
        return lines.stream()
                .filter(line -> line.to().equals(end))
                .mapToInt(line -> from.indexOf(line.from()))
                .average()
                .orElse(0);
    }

    /** Moves rising heights apart until each has a row of its own, and the last is no lower than there is room. */
    private static void spread(double[] heights, int row, double lowest) {
        for (int i = 1; i < heights.length; i++) {
            heights[i] = Math.max(heights[i], heights[i - 1] + row);
        }
        double room = lowest;
        for (int i = heights.length - 1; i >= 0; i--) {
            heights[i] = Math.min(heights[i], room);
            room = heights[i] - row;
        }
    }

    private static String path(int width, int start, double from, double to) {
        int middle = width / 2;
        return "M" + start + " " + from + "C" + middle + " " + from + " " + middle + " " + to + " " + (width - start)
                + " " + to;
    }

    private static List<Node> nodes(Shape shape, List<End> ends, double[] heights, boolean right) {
        return IntStream.range(0, ends.size())
                .mapToObj(row -> new Node(
                        ends.get(row).name(),
                        label(ends.get(row).name(), shape.longest()),
                        label(ends.get(row).note(), shape.longest() * 4 / 3),
                        right ? shape.width() - shape.column() + GAP : shape.column() - GAP,
                        heights[row],
                        right ? "start" : "end"))
                .toList();
    }

    private static String label(String name, int longest) {
        return name.codePointCount(0, name.length()) <= longest
                ? name
                : name.substring(0, name.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
