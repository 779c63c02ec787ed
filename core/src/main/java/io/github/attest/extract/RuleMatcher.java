package io.github.attest.extract;

import io.github.attest.extract.Rule.Element;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Matches rules against the units of one sentence. From each anchor it goes left and right, trying the longest repetition
 * first. People who are the object of an earlier word of harm are not taken as the subject of a later one.
 */
final class RuleMatcher {
    /** What {@link #walk} gives where the elements do not match. */
    private static final int FAILED = Integer.MIN_VALUE;

    /** As many units before its verb as who does something to himself stands, whatever is before him: "an officer accidentally". */
    private static final int BESIDE = 2;

    private final List<Unit> units;
    private final BitSet taken;
    private final PeopleFinder finder;

    /** The people captured so far by the rule at hand. */
    private final List<Integer> people = new ArrayList<>();

    /** The anchor, where it is what one person does to himself; -1 for any other. */
    private int alone;

    RuleMatcher(List<Unit> units, BitSet taken) {
        this.units = units;
        this.taken = taken;
        this.finder = new PeopleFinder(units, taken);
    }

    /** The match of a rule at an anchor; null if it does not match. */
    @Nullable
    RuleMatch match(Rule rule, int anchor) {
        people.clear();
        boolean himself =
                units.get(anchor).is(Grammar.REFLEXIVE) && !units.get(anchor).is(Grammar.SEVERAL);
        alone = himself ? anchor : -1;
        Rule.Capture capture = rule.anchor().capture();
        if (capture != null) {
            people.addAll(finder.find(capture, anchor, 1));
        }
        if (capture == null ? !is(rule.anchor(), anchor) : people.isEmpty()) {
            return null;
        }
        int first = walk(rule.before(), 0, anchor - 1, -1);
        int last = first == FAILED ? FAILED : walk(rule.after(), 0, anchor + 1, 1);
        if (last == FAILED) {
            return null;
        }
        Collections.sort(people);
        return new RuleMatch(rule, anchor, first, last + 1, List.copyOf(people));
    }

    /** The last unit that elements take from a unit on; {@link #FAILED} if they do not match. */
    private int walk(List<Element> elements, int index, int at, int step) {
        if (index == elements.size()) {
            return at - step;
        }
        Element element = elements.get(index);
        Rule.Wanted wanted = element.wanted();
        if (wanted == null) {
            return skip(elements, index, at, step);
        }
        if (element.forbidden()) {
            return inside(at) && is(wanted, at) ? FAILED : walk(elements, index + 1, at, step);
        }
        if (wanted.capture() != null) {
            return capture(wanted.capture(), elements, index, at, step);
        }
        int count = 0;
        while (count < element.max() && inside(at + count * step) && is(wanted, at + count * step)) {
            count++;
        }
        for (; count >= element.min(); count--) {
            int last = walk(elements, index + 1, at + count * step, step);
            if (last != FAILED) {
                return last;
            }
        }
        return FAILED;
    }

    private int skip(List<Element> elements, int index, int at, int step) {
        for (int skipped = 0; skipped <= elements.get(index).max(); skipped++) {
            int next = at + skipped * step;
            int last = walk(elements, index + 1, next, step);
            if (last != FAILED || !inside(next) || units.get(next).closes()) {
                return last;
            }
        }
        return FAILED;
    }

    private int capture(Rule.Capture capture, List<Element> elements, int index, int at, int step) {
        List<Integer> found = finder.find(capture, at, step);
        if (step < 0 && alone >= 0 && !isOne(found)) {
            found = alone - at <= BESIDE ? finder.find(Rule.Capture.PERSONS, at, step) : List.of();
        }
        if (found.isEmpty() || step < 0 && alone >= 0 && !isOne(found)) {
            return elements.get(index).min() == 0 ? walk(elements, index + 1, at, step) : FAILED;
        }
        int before = people.size();
        people.addAll(found);
        int last = walk(elements, index + 1, (step < 0 ? Collections.min(found) : Collections.max(found)) + step, step);
        if (last == FAILED) {
            people.subList(before, people.size()).clear();
        }
        return last;
    }

    /** Whether people are one, or none are found. */
    private boolean isOne(List<Integer> found) {
        if (found.size() != 1) {
            return found.isEmpty();
        }
        Persons persons = units.get(found.get(0)).persons();
        return persons != null
                && !persons.several()
                && (persons.noun() == null || persons.noun().singular());
    }

    private boolean inside(int at) {
        return at >= 0 && at < units.size();
    }

    private boolean is(Rule.Wanted wanted, int at) {
        return wanted.is(units.get(at), taken.get(at));
    }
}
