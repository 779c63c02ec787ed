package io.github.attest.evaluate.judge;

import java.util.Arrays;

/**
 * The best one-to-one assignment of rows to columns: the Hungarian method in the form with potentials (Kuhn 1955, Munkres
 * 1957; cubic time).
 */
final class Alignment {
    private static final int FREE = 0;

    private final int[][] gain;
    private final int rows;
    private final int columns;
    private final int[] rowPotential;
    private final int[] columnPotential;

    /** For each column, from 1, the row it is assigned to, from 1. */
    private final int[] rowOf;

    private Alignment(int[][] gain, int rows, int columns) {
        this.gain = gain;
        this.rows = rows;
        this.columns = columns;
        this.rowPotential = new int[rows + 1];
        this.columnPotential = new int[columns + 1];
        this.rowOf = new int[columns + 1];
    }

    /**
     * Assigns rows to columns so that the gains add up to the most.
     *
     * @param gain what each pair is worth, 0 or more; all rows of one length
     * @return for each row its column, or -1 where none is left or the pair is worth nothing
     */
    static int[] best(int[][] gain) {
        int columns = gain.length == 0 ? 0 : gain[0].length;
        // Columns of no worth, so that every row finds one.
        Alignment alignment = new Alignment(gain, gain.length, columns + gain.length);
        for (int row = 1; row <= alignment.rows; row++) {
            alignment.assign(row);
        }
        return alignment.assigned(columns);
    }

    private int cost(int row, int column) {
        int[] gains = gain[row - 1];
        return (column <= gains.length ? -gains[column - 1] : 0) - rowPotential[row] - columnPotential[column];
    }

    /** Finds the cheapest chain of reassignments that gives the row a column, and carries it out. */
    private void assign(int row) {
        int[] slack = new int[columns + 1];
        int[] previous = new int[columns + 1];
        boolean[] visited = new boolean[columns + 1];
        Arrays.fill(slack, Integer.MAX_VALUE);
        rowOf[0] = row;
        int column = 0;
        while (rowOf[column] != FREE) {
            visited[column] = true;
            relax(column, slack, previous, visited);
            int next = nearest(slack, visited);
            shift(slack[next], slack, visited);
            column = next;
        }
        while (column != 0) {
            rowOf[column] = rowOf[previous[column]];
            column = previous[column];
        }
    }

    private void relax(int from, int[] slack, int[] previous, boolean[] visited) {
        for (int column = 1; column <= columns; column++) {
            if (!visited[column] && cost(rowOf[from], column) < slack[column]) {
                slack[column] = cost(rowOf[from], column);
                previous[column] = from;
            }
        }
    }

    private int nearest(int[] slack, boolean[] visited) {
        int nearest = 0;
        for (int column = 1; column <= columns; column++) {
            if (!visited[column] && (nearest == 0 || slack[column] < slack[nearest])) {
                nearest = column;
            }
        }
        return nearest;
    }

    private void shift(int by, int[] slack, boolean[] visited) {
        for (int column = 0; column <= columns; column++) {
            if (visited[column]) {
                rowPotential[rowOf[column]] += by;
                columnPotential[column] -= by;
            } else {
                slack[column] -= by;
            }
        }
    }

    private int[] assigned(int real) {
        int[] assigned = new int[rows];
        Arrays.fill(assigned, -1);
        for (int column = 1; column <= real; column++) {
            int row = rowOf[column];
            if (row != FREE && gain[row - 1][column - 1] > 0) {
                assigned[row - 1] = column - 1;
            }
        }
        return assigned;
    }
}
