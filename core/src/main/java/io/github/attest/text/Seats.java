package io.github.attest.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cities that news of a whole country is sent from, as a language calls them. Immutable; safe for use by several threads. */
public final class Seats {
    private final Map<String, Set<String>> seats = new HashMap<>();

    /** Those that a language has names for. */
    public Seats(Language language) {
        for (Country country : Country.all(language)) {
            seats.put(
                    country.code(), country.seats().stream().map(Seats::letters).collect(Collectors.toSet()));
        }
    }

    /** Letters alone: a dateline is in capitals, and may be broken by the end of a line. */
    private static String letters(String name) {
        StringBuilder letters = new StringBuilder();
        Folding.fold(name).chars().filter(Character::isLetter).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    /**
     * Whether a city is one of those of its country.
     *
     * @param country its code
     */
    public boolean contain(String name, @Nullable String country) {
        return country != null && seats.getOrDefault(country, Set.of()).contains(letters(name));
    }
}
