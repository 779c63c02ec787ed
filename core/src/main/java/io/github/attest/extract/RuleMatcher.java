package io.github.attest.extract;

import io.github.attest.extract.Rule.Alternative;
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
    private final List<Unit> units;
    private final BitSet taken;
    private final PeopleFinder finder;

    RuleMatcher(List<Unit> units, BitSet taken) {
        this.units = units;
        this.taken = taken;
        this.finder = new PeopleFinder(units, taken);
    }

    /** What one direction consumed. */
    private static final class Path {
        private final List<Integer> people = new ArrayList<>();
        private int reached;
    }

    /** The match of a rule at an anchor; null if it does not match. */
    @Nullable
    RuleMatch match(Rule rule, int anchor) {
        List<Integer> anchored = List.of();
        if (rule.anchor().get(0) instanceof Rule.People people) {
            anchored = finder.find(people.capture(), anchor, 1);
            if (anchored.isEmpty()) {
                return null;
            }
        } else if (!isAny(rule.anchor(), anchor)) {
            return null;
        }
        Path left = new Path();
        left.reached = anchor;
        if (!walk(rule.before(), 0, anchor - 1, -1, left)) {
            return null;
        }
        Path right = new Path();
        right.reached = anchor;
        if (!walk(rule.after(), 0, anchor + 1, 1, right)) {
            return null;
        }
        List<Integer> people = new ArrayList<>(anchored);
        people.addAll(left.people);
        people.addAll(right.people);
        Collections.sort(people);
        return new RuleMatch(rule, anchor, left.reached, right.reached + 1, List.copyOf(people));
    }

    private boolean walk(List<Element> elements, int index, int at, int step, Path path) {
        if (index == elements.size()) {
            path.reached = at - step;
            return true;
        }
        Element element = elements.get(index);
        if (element.forbidden()) {
            return !(inside(at) && isAny(element.alternatives(), at)) && walk(elements, index + 1, at, step, path);
        }
        if (element.alternatives().isEmpty()) {
            return skip(elements, index, at, step, path);
        }
        if (element.alternatives().get(0) instanceof Rule.People people) {
            return capture(people.capture(), element, elements, index, at, step, path);
        }
        int count = 0;
        while (count < element.max() && inside(at + count * step) && isAny(element.alternatives(), at + count * step)) {
            count++;
        }
        for (; count >= element.min(); count--) {
            if (walk(elements, index + 1, at + count * step, step, path)) {
                return true;
            }
        }
        return false;
    }

    private boolean skip(List<Element> elements, int index, int at, int step, Path path) {
        for (int skipped = 0; skipped <= elements.get(index).max(); skipped++) {
            int next = at + skipped * step;
            if (walk(elements, index + 1, next, step, path)) {
                return true;
            }
            if (!inside(next) || finder.closes(next)) {
                return false;
            }
        }
        return false;
    }

    private boolean capture(
            Rule.Capture capture, Element element, List<Element> elements, int index, int at, int step, Path path) {
        List<Integer> found = finder.find(capture, at, step);
        if (found.isEmpty()) {
            return element.min() == 0 && walk(elements, index + 1, at, step, path);
        }
        path.people.addAll(found);
        int last = step < 0 ? Collections.min(found) : Collections.max(found);
        if (walk(elements, index + 1, last + step, step, path)) {
            return true;
        }
        path.people.removeAll(found);
        return false;
    }

    private boolean inside(int at) {
        return at >= 0 && at < units.size();
    }

    private boolean isAny(List<Alternative> alternatives, int at) {
        for (Alternative alternative : alternatives) {
            if (is(alternative, at)) {
                return true;
            }
        }
        return false;
    }

    private boolean is(Alternative alternative, int at) {
        Unit unit = units.get(at);
        if (alternative instanceof Rule.Unknown) {
            return unit.persons() == null && unit.lexeme().equals(Lexeme.UNKNOWN);
        }
        if (alternative instanceof Rule.Told) {
            return unit.persons() != null && taken.get(at);
        }
        if (alternative instanceof Rule.OfClass ofClass) {
            return unit.is(ofClass.wordClass());
        }
        if (alternative instanceof Rule.OfGrammar ofGrammar) {
            return unit.is(ofGrammar.grammar());
        }
        return unit.persons() != null && !taken.get(at);
    }
}
