package io.github.attest.link;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Whether two accounts name the same: a belligerent, a weapon, a target, the age of a victim. */
final class SharedComparison implements Comparison {
    private static final List<String> LEVELS = List.of("shared", "different");

    private final String name;
    private final Function<Portrait, Collection<?>> values;

    private SharedComparison(String name, Function<Portrait, Collection<?>> values) {
        this.name = name;
        this.values = values;
    }

    /** The comparisons of belligerents, of weapons, of targets and of victims' ages. */
    static List<Comparison> all() {
        return List.of(
                new SharedComparison("belligerent", Portrait::belligerents),
                new SharedComparison("weapon", portrait -> portrait.account().weapons()),
                new SharedComparison("target", SharedComparison::target),
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
    public int compare(PortraitPair pair) {
        Portrait one = pair.one();
        Portrait other = pair.other();
        Collection<?> ours = values.apply(one);
        Collection<?> theirs = values.apply(other);
        if (ours.isEmpty() || theirs.isEmpty()) {
            return SILENT;
        }
        return Collections.disjoint(ours, theirs) ? 1 : 0;
    }

    private static List<String> target(Portrait portrait) {
        String target = portrait.account().target();
        return target == null ? List.of() : List.of(target);
    }
}
