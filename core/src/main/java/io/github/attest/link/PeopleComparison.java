package io.github.attest.link;

import io.github.attest.text.Spelling;
import java.util.List;

/**
 * Whether two accounts name the same victim: the strongest single sign that they tell of one incident. A victim whom one
 * account names counts as named by the other as well if the words of the name are among the other's rare words.
 */
final class PeopleComparison implements Comparison {
    private static final List<String> LEVELS =
            List.of("same-name", "same-words", "similar-name", "same-last-name", "different", "one-names");

    private static final int SAME_WORDS = LEVELS.indexOf("same-words");
    private static final int DIFFERENT = LEVELS.indexOf("different");
    private static final int ONE_NAMES = LEVELS.indexOf("one-names");

    @Override
    public String name() {
        return "people";
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    /** A victim whom one account names may be looked for in the other. */
    @Override
    public boolean says(Portrait portrait) {
        return true;
    }

    /** Where neither names a victim there is nobody to look for. */
    @Override
    public boolean silentAmong(Portrait portrait) {
        return portrait.people().isEmpty();
    }

    @Override
    public int compare(PortraitPair pair) {
        Portrait one = pair.one();
        Portrait other = pair.other();
        if (silentAmong(one) && silentAmong(other)) {
            return SILENT;
        }
        int spelt = spelt(one, other);
        if (spelt > SAME_WORDS && (named(one, other) || named(other, one))) {
            return SAME_WORDS;
        }
        // A passage is too short to make anything of a name that it lacks.
        return spelt == ONE_NAMES && !(one.main() && other.main()) ? SILENT : spelt;
    }

    private static int spelt(Portrait one, Portrait other) {
        if (one.people().isEmpty() || other.people().isEmpty()) {
            return ONE_NAMES;
        }
        int best = DIFFERENT;
        for (VictimName name : one.people()) {
            for (VictimName otherName : other.people()) {
                best = Math.min(best, level(name, otherName));
            }
        }
        return best;
    }

    private static boolean named(Portrait one, Portrait other) {
        for (VictimName name : one.people()) {
            if (name.in(other.words())) {
                return true;
            }
        }
        return false;
    }

    private static int level(VictimName name, VictimName other) {
        if (name.name().equals(other.name())) {
            return 0;
        }
        if (Spelling.similar(name.core(), other.core())) {
            return 2;
        }
        return name.last().equals(other.last()) ? 3 : DIFFERENT;
    }
}
