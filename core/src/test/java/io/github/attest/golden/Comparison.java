package io.github.attest.golden;

import io.github.attest.golden.Label.Need;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Holds answers against expectations; the rules stand in the package's description. */
final class Comparison {
    private static final Set<String> WHOLES = Set.of("killed", "injured", "casualties", "missing");

    private Comparison() {}

    /** What is wrong with the answers to a text that labels all its figures. */
    static List<Difference> ofSentence(List<Label> expected, List<Found> found) {
        List<Difference> differences = new ArrayList<>();
        figures(expected, found, differences);
        for (Aspect aspect : Aspect.values()) {
            List<Label> labels =
                    expected.stream().filter(label -> label.aspect() == aspect).toList();
            if (aspect != Aspect.FIGURES && !labels.isEmpty()) {
                required(labels, found, differences);
                if (aspect != Aspect.SAYS) {
                    unexpected(labels, found, differences);
                }
            }
        }
        return differences;
    }

    /** What is wrong with the answers for one account, of which only the fields labelled are looked at. */
    static List<Difference> ofAccount(List<Label> expected, List<Found> found) {
        List<Difference> differences = new ArrayList<>();
        List<Label> present = expected.stream()
                .filter(label -> !label.values().contains("none"))
                .toList();
        required(present, found, differences);
        unexpected(
                present.stream()
                        .filter(label -> label.aspect() != Aspect.SAYS && label.aspect() != Aspect.DATE)
                        .toList(),
                found,
                differences);
        expected.stream()
                .filter(label -> label.values().contains("none"))
                .flatMap(label -> found.stream().filter(answer -> answer.field().equals(label.field())))
                .forEach(answer -> differences.add(extra(answer)));
        return differences;
    }

    private static void figures(List<Label> expected, List<Found> found, List<Difference> differences) {
        List<Found> open = new ArrayList<>(found.stream()
                .filter(answer -> Aspect.of(answer.field()) == Aspect.FIGURES)
                .toList());
        for (Need need : Need.values()) {
            for (Label label : expected) {
                if (label.figure() && label.need() == need && !takeFirst(open, label) && need == Need.REQUIRED) {
                    differences.add(absent(label));
                }
            }
        }
        open.stream()
                .filter(answer -> !leftOpen(answer, expected) && !partOfWhole(answer, found))
                .forEach(answer -> differences.add(extra(answer)));
    }

    private static boolean takeFirst(List<Found> open, Label label) {
        for (Found answer : open) {
            if (label.agrees(answer)) {
                return open.remove(answer);
            }
        }
        return false;
    }

    private static boolean leftOpen(Found answer, List<Label> expected) {
        return WHOLES.contains(answer.field())
                && expected.stream().noneMatch(label -> label.field().equals(answer.field()))
                && expected.stream().anyMatch(label -> label.field().endsWith(" " + answer.field()));
    }

    private static boolean partOfWhole(Found answer, List<Found> found) {
        return !answer.field().startsWith("aggregate ")
                && found.stream()
                        .filter(whole -> WHOLES.contains(whole.field()))
                        .anyMatch(whole -> answer.field().endsWith(" " + whole.field()));
    }

    private static void required(List<Label> labels, List<Found> found, List<Difference> differences) {
        labels.stream()
                .filter(label -> label.need() == Need.REQUIRED)
                .filter(label -> found.stream().noneMatch(label::agrees))
                .forEach(label -> differences.add(absent(label)));
    }

    private static void unexpected(List<Label> labels, List<Found> found, List<Difference> differences) {
        found.stream()
                .filter(answer ->
                        labels.stream().anyMatch(label -> label.field().equals(answer.field())))
                .filter(answer -> labels.stream().noneMatch(label -> label.agrees(answer)))
                .forEach(answer -> differences.add(extra(answer)));
    }

    private static Difference absent(Label label) {
        return new Difference(label.aspect(), "not found: " + label);
    }

    private static Difference extra(Found answer) {
        return new Difference(Aspect.of(answer.field()), "not expected: " + answer);
    }
}
