package io.github.attest.link;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/** Whether two accounts name the same: a belligerent, a weapon, a target. */
final class SharedComparison implements Comparison {
    private static final List<String> LEVELS = List.of("shared", "different");

    private final String name;
    private final Function<Portrait, Collection<String>> values;

    private SharedComparison(String name, Function<Portrait, Collection<String>> values) {
        this.name = name;
        this.values = values;
    }

    /** The comparisons of belligerents, of weapons and of targets. */
    static List<Comparison> all() {
        return List.of(
                new SharedComparison("belligerent", Portrait::belligerents),
                new SharedComparison("weapon", portrait -> portrait.account().weapons()),
                new SharedComparison("target", SharedComparison::target));
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
        Collection<String> ours = values.apply(one);
        Collection<String> theirs = values.apply(other);
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
