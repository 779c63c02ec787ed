package io.github.attest.golden;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is counted apart in the tables: the kinds of answers, each with its own idea of sameness. */
enum Aspect {
    FIGURES,
    DATE,
    PLACE,
    WEAPON,
    BY,
    SAYS;

    static Aspect of(String field) {
        return switch (field) {
            case "date", "period" -> DATE;
            case "place" -> PLACE;
            case "weapon" -> WEAPON;
            case "by" -> BY;
            case "says", "chain" -> SAYS;
            default -> FIGURES;
        };
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether an answer is the one expected. */
    boolean agree(String expected, String found) {
        return switch (this) {
            case FIGURES, DATE, WEAPON -> expected.equals(found);
            case PLACE -> Names.fold(expected).equals(Names.fold(found));
            case BY -> sameBelligerent(expected, found);
            case SAYS -> sameChain(expected, found);
        };
    }

    private static boolean sameBelligerent(String expected, String found) {
        String basis = Names.basis(expected);
        return (basis.isEmpty() || basis.equals(Names.basis(found)))
                && Names.party(expected).equals(Names.party(found));
    }

    private static boolean sameChain(String expected, String found) {
        List<String> wanted = Arrays.asList(expected.split(" < "));
        List<String> chain = Arrays.asList(found.split(" < "));
        int next = 0;
        boolean last = false;
        for (String source : chain) {
            last = next < wanted.size() && Names.alike(wanted.get(next), source);
            next += last ? 1 : 0;
        }
        return next == wanted.size() && (wanted.size() == 1 || last);
    }
}
