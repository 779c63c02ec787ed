package io.github.attest.evaluate.judge;

import io.github.attest.model.ResolvedPlace;
import io.github.attest.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Compares place names as a reader would: without regard to case, accents, and abbreviated first words ("St. Louis"). */
public final class PlaceNames {
    // The abbreviations of the United States Postal Service that stand inside place names.
    private static final Map<String, String> ABBREVIATIONS = Map.of(
            "st", "saint", "ste", "sainte", "ft", "fort", "mt", "mount", "n", "north", "s", "south", "e", "east");

    private final Function<String, List<String>> gazetteer;

    /**
     * Names by a gazetteer.
     *
     * @param gazetteer from the id of an entry to its names; empty for an unknown one
     */
    public PlaceNames(Function<String, List<String>> gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Whether a place has one of the names, by the report's words or by the gazetteer. */
    boolean matches(ResolvedPlace place, List<String> names) {
        List<String> known = new ArrayList<>(List.of(place.name()));
        if (place.gazetteer() != null) {
            known.addAll(gazetteer.apply(place.gazetteer()));
        }
        return known.stream().anyMatch(name -> same(name, names));
    }

    /** Whether a name is one of the names. */
    static boolean same(@Nullable String name, List<String> names) {
        return name != null && names.stream().anyMatch(other -> fold(name).equals(fold(other)));
    }

    /** The English name of a country; null for null. */
    static @Nullable String country(@Nullable String code) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
    }

    private static String fold(String name) {
        StringBuilder folded = new StringBuilder();
        for (String word : Folding.fold(name).split("[^\\p{L}\\p{Nd}']+", -1)) {
            folded.append(ABBREVIATIONS.getOrDefault(word, word)).append(' ');
        }
        return folded.toString().strip();
    }
}
