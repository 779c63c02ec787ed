package io.github.attest.page;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Two columns of names with bands between them, as a picture. The first column stands where the language begins to be read.
 *
 * @param width how broad the picture is
 * @param column how broad each column is
 * @param longest so many characters of a name have room
 * @param height how high the picture is
 * @param fromRight whether the language is read from the right
 */
public record TwoColumns(int width, int column, int longest, int height, boolean fromRight) {
    private static final int GAP = 8;

    /**
     * A name and where it stands.
     *
     * @param name the whole name
     * @param label as much of it as there is room for
     * @param anchor which end of the label is at x
     */
    public record Node(String name, String label, double x, double y, String anchor) {}

    /** The names of the first column, at even distances. */
    List<Node> first(List<String> names) {
        return nodes(names, fromRight);
    }

    /** The names of the second column. */
    List<Node> second(List<String> names) {
        return nodes(names, !fromRight);
    }

    /** A line from a name of the first column to one of the second, as the path of an SVG. */
    String path(Node first, Node second) {
        int from = fromRight ? width - column : column;
        int to = width - from;
        int middle = width / 2;
        return "M" + from + " " + first.y() + "C" + middle + " " + first.y() + " " + middle + " " + second.y() + " "
                + to + " " + second.y();
    }

    private List<Node> nodes(List<String> names, boolean right) {
        return IntStream.range(0, names.size())
                .mapToObj(row -> new Node(
                        names.get(row),
                        label(names.get(row)),
                        right ? width - column + GAP : column - GAP,
                        (row + 0.5) * height / names.size(),
                        right ? "start" : "end"))
                .toList();
    }

    private String label(String name) {
        return name.codePointCount(0, name.length()) <= longest
                ? name
                : name.substring(0, name.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
