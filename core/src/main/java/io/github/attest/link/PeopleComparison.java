package io.github.attest.link;

import java.util.List;

/** Whether two accounts name the same victim: the strongest single sign that they tell of one incident. */
final class PeopleComparison implements Comparison {
    private static final List<String> LEVELS = List.of("same-name", "similar-name", "same-last-name", "different");

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public int compare(PortraitPair pair) {
        Portrait one = pair.one();
        Portrait other = pair.other();
        if (one.people().isEmpty() || other.people().isEmpty()) {
            return SILENT;
        }
        int best = LEVELS.size() - 1;
        for (String name : one.people()) {
            for (String otherName : other.people()) {
                best = Math.min(best, level(name, otherName));
            }
        }
        return best;
    }

    private static int level(String name, String other) {
        if (name.equals(other)) {
            return 0;
        }
        if (Spelling.similar(Spelling.core(name), Spelling.core(other))) {
            return 1;
        }
        return last(name).equals(last(other)) ? 2 : 3;
    }

    private static String last(String name) {
        return name.substring(name.lastIndexOf(' ') + 1);
    }
}
