package io.github.attest.text;

import java.util.List;

/**
 * What a language calls a country and its people.
 *
 * @param code ISO 3166-1 alpha-2 code
 * @param names names of the country
 * @param peoples words for its people and what is of them
 * @param seats cities that news of the whole country is sent from: its capital, and where agencies have their offices
 */
public record Country(String code, List<String> names, List<String> peoples, List<String> seats) {
    /** What stands in a cell where a language has no word. */
    private static final String NONE = "-";

    public Country {
        names = List.copyOf(names);
        peoples = List.copyOf(peoples);
        seats = List.copyOf(seats);
    }

    /** Its id among those of gazetteers. */
    public String id() {
        return "iso:" + code;
    }

    /** The countries that a language has names for. */
    public static List<Country> all(Language language) {
        return language.lines("countries.tsv").stream().map(Country::of).toList();
    }

    private static Country of(String line) {
        String[] cells = line.split("\t", -1);
        return new Country(cells[0], alternatives(cells[1]), alternatives(cells[2]), alternatives(cells[3]));
    }

    private static List<String> alternatives(String cell) {
        return cell.equals(NONE) ? List.of() : List.of(cell.split("\\|", -1));
    }
}
