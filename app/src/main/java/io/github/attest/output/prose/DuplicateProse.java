package io.github.attest.output.prose;

import io.github.attest.decision.Ruling;
import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.PartialWeight;
import java.util.List;
import java.util.function.Predicate;

/** Two incidents that may be one, in words: what they are, what speaks for and against it, and how to settle it. */
public final class DuplicateProse {
    private final Style style;
    private final double threshold;
    private final String option;

    /**
     * Prose in a style.
     *
     * @param threshold match weight above which accounts are one incident
     * @param option names the record in a command; empty for the usual one
     */
    public DuplicateProse(Style style, double threshold, String option) {
        this.style = style;
        this.threshold = threshold;
        this.option = option;
    }

    /**
     * A pair of incidents; ends with a line break.
     *
     * @param rulings what is in force for the two
     * @param toldApartBy ids of reports that tell of both
     */
    public String of(List<Ruling> rulings, NearMatch match, List<String> toldApartBy) {
        String one = rulings.getFirst().assessment().incident();
        String other = rulings.getLast().assessment().incident();
        IncidentProse incidents = new IncidentProse(style);
        Sheet sheet = new Sheet(style, 2);
        sheet.line(style.strong(one + " and " + other) + Waterfall.sum(match.matchWeight(), threshold));
        sheet.row("incidents", rulings.stream().map(incidents::line).toList());
        sheet.row("most alike", match.account() + " and " + match.other());
        sheet.row("for", parts(match, part -> part.bits() >= 0));
        sheet.row("against", parts(match, part -> part.bits() < 0));
        sheet.row("told apart by", String.join(", ", toldApartBy));
        // whole lines, however long: they are there to be copied
        sheet.row("to settle it", "one of these:");
        sheet.line(command("same", one, other)).line(command("different", one, other));
        return sheet.toString();
    }

    private static List<String> parts(NearMatch match, Predicate<PartialWeight> condition) {
        return match.waterfall().stream().filter(condition).map(Waterfall::line).toList();
    }

    private String command(String decision, String one, String other) {
        return "    attest decide " + decision + " " + one + " " + other + " --reason \"…\"" + option;
    }
}
