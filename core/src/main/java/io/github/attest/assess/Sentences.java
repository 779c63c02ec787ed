package io.github.attest.assess;

import java.util.List;

/** Words for reasons. */
final class Sentences {
    /** Names that a sentence lists before it says how many more there are. */
    private static final int NAMES = 5;

    private Sentences() {}

    /** "A", "A and B", "A, B and C", and beyond five names "… and 3 others". */
    static String list(List<String> names) {
        if (names.size() <= 1) {
            return String.join("", names);
        }
        boolean cut = names.size() > NAMES;
        List<String> listed = cut ? names.subList(0, NAMES) : names.subList(0, names.size() - 1);
        String last =
                cut ? (names.size() - NAMES) + (names.size() == NAMES + 1 ? " other" : " others") : names.getLast();
        return String.join(", ", listed) + " and " + last;
    }
}
