package io.github.attest.evaluate.gold;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;

/**
 * Adds up how many of a template's human targets met one effect. Numbers and effects are two lists of fills that name
 * their target after a colon: {@code 6: "PRIESTS"} and {@code DEATH: "PRIESTS"}. Of a target that met several effects
 * any number up to its own met each. A total over all targets, if all met the same, is right as well: targets may overlap
 * ("nine people", one of them named).
 */
final class Victims {
    /** A target whose number is not coded is one person at least. */
    private static final List<NumberFill> SOMEBODY = List.of(new NumberFill(1, null));

    private final List<String> numbers;
    private final List<String> effects;
    private final List<NumberFill> total;

    /** @param totals the fills for the number of all targets together */
    Victims(List<String> numbers, List<String> effects, List<String> totals) {
        this.numbers = numbers;
        this.effects = effects;
        this.total =
                totals.stream().flatMap(fill -> NumberFill.parse(fill).stream()).toList();
    }

    /** The alternatives for the number of all who met the effect; empty where nobody did. */
    List<NumberFill> of(String effect) {
        List<NumberFill> sums = List.of();
        for (String fill : effects) {
            List<String> kinds = Alternatives.of(head(fill));
            if (kinds.stream().flatMap(kind -> Alternatives.of(kind).stream()).anyMatch(effect::equals)) {
                sums = sums(sums, people(fill, kinds.size() > 1 || !kinds.get(0).equals(effect)));
            }
        }
        return allMet(effect) ? with(sums, total) : sums;
    }

    private boolean allMet(String effect) {
        return effects.size() >= numbers.size()
                && effects.stream().allMatch(fill -> head(fill).equals(effect));
    }

    private List<NumberFill> people(String effect, boolean doubtful) {
        List<NumberFill> parsed = numbers.stream()
                .filter(fill -> sameTarget(fill, effect))
                .flatMap(fill -> NumberFill.parse(head(fill)).stream())
                .toList();
        List<NumberFill> people = parsed.isEmpty() ? SOMEBODY : parsed;
        if (effects.stream().filter(fill -> sameTarget(fill, effect)).count() > 1) {
            people = people.stream().map(NumberFill::some).toList();
        }
        return doubtful || effect.startsWith("?") ? with(people, List.of(NumberFill.NONE)) : people;
    }

    private static boolean sameTarget(String fill, String other) {
        return !Collections.disjoint(NameFill.quoted(fill), NameFill.quoted(other));
    }

    private static List<NumberFill> with(List<NumberFill> people, List<NumberFill> others) {
        return Stream.concat(people.stream(), others.stream()).distinct().toList();
    }

    private static List<NumberFill> sums(List<NumberFill> some, List<NumberFill> others) {
        if (some.isEmpty()) {
            return others;
        }
        return some.stream()
                .flatMap(number -> others.stream().map(number::plus))
                .distinct()
                .toList();
    }

    private static String head(String fill) {
        int colon = fill.indexOf(':');
        return colon < 0 ? fill : fill.substring(0, colon).strip();
    }
}
