package io.github.attest.link;

import java.util.List;
import java.util.function.Function;

/** Whether two accounts name the same: a belligerent, a weapon, a target, the age of a victim. */
final class SharedComparison implements Comparison {
    private static final List<String> LEVELS = List.of("shared", "different");

    private final String name;
    private final Function<Portrait, Marks> marks;

    private SharedComparison(String name, Function<Portrait, Marks> marks) {
        this.name = name;
        this.marks = marks;
    }

    /** The comparisons of belligerents, of weapons, of targets and of victims' ages. */
    static List<Comparison> all() {
        return List.of(
                new SharedComparison("belligerent", Portrait::belligerents),
                new SharedComparison("weapon", Portrait::weapons),
                new SharedComparison("target", Portrait::targets),
                new SharedComparison("age", Portrait::ages));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> levels() {
        return LEVELS;
    }

    @Override
    public boolean says(Portrait portrait) {
        return !marks.apply(portrait).isEmpty();
    }

    @Override
    public int compare(PortraitPair pair) {
        return marks.apply(pair.one()).shares(marks.apply(pair.other())) ? 0 : 1;
    }
}
