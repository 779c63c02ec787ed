package io.github.attest.golden;

import java.util.Map;
import java.util.TreeMap;

/** The least number of texts that have to pass, by file and aspect: {@code floors.tsv}. A floor only rises. */
final class Floors {
    private final Map<String, Integer> floors;

    private Floors(Map<String, Integer> floors) {
        this.floors = floors;
    }

    static Floors read() {
        Map<String, Integer> floors = new TreeMap<>();
        for (String line : GoldenFiles.lines("floors.tsv")) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] cells = line.split("\t", -1);
                floors.put(cells[0] + "\t" + cells[1], Integer.valueOf(cells[2]));
            }
        }
        return new Floors(floors);
    }

    /** The floor of a file in an aspect; 0 where none is set. */
    int floor(String file, String aspect) {
        return floors.getOrDefault(file + "\t" + aspect, 0);
    }

    /** Whether the file has a floor, be it 0. */
    boolean knows(String file) {
        return floors.containsKey(file + "\t" + Tally.ALL);
    }
}
