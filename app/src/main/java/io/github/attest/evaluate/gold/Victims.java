package io.github.attest.evaluate.gold;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Adds up how many of a template's human targets met one effect. Numbers and effects are two lists of fills that name
 * their target after a colon: {@code 6: "PRIESTS"} and {@code DEATH: "PRIESTS"}.
 */
final class Victims {
    /** A target whose number is not coded is one person at least. */
    private static final List<NumberFill> SOMEBODY = List.of(new NumberFill(1, null));

    private final List<String> numbers;
    private final List<String> effects;

    Victims(List<String> numbers, List<String> effects) {
        this.numbers = numbers;
        this.effects = effects;
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
        return sums;
    }

    private List<NumberFill> people(String effect, boolean doubtful) {
        Set<String> target = Set.copyOf(NameFill.quoted(effect));
        String number = numbers.stream()
                .filter(fill -> NameFill.quoted(fill).stream().anyMatch(target::contains))
                .findFirst()
                .orElse("");
        List<NumberFill> parsed = NumberFill.parse(head(number));
        List<NumberFill> people = parsed.isEmpty() ? SOMEBODY : parsed;
        return doubtful || effect.startsWith("?") ? with(people, NumberFill.NONE) : people;
    }

    private static List<NumberFill> with(List<NumberFill> people, NumberFill other) {
        return Stream.concat(people.stream(), Stream.of(other)).toList();
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
