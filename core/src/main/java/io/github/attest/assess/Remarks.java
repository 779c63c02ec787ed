package io.github.attest.assess;

import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.Reckoning;
import io.github.attest.model.Reckoning.Figure;
import io.github.attest.model.Reckoning.LeftOut;
import io.github.attest.model.Reckoning.Why;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to say about the ranges of an incident, in sentences. */
final class Remarks {
    /** Parts that have nobody in common. */
    private static final Set<Group> APART = EnumSet.of(Group.CHILDREN, Group.WOMEN, Group.MEN);

    private final Case incident;
    private final Casualties casualties;
    private final List<String> sentences = new ArrayList<>();

    private Remarks(Case incident, Casualties casualties) {
        this.incident = incident;
        this.casualties = casualties;
    }

    static List<String> on(Case incident, Casualties casualties) {
        Remarks remarks = new Remarks(incident, casualties);
        Stream.of(casualties.killed(), casualties.injured(), casualties.casualties())
                .filter(Objects::nonNull)
                .forEach(remarks::whole);
        if (casualties.contested()) {
            remarks.sentences.add(
                    "Accounts disagree whether the dead were civilians, so the least number of both is 0.");
        }
        remarks.parts(HarmType.KILLED, casualties.killed());
        remarks.parts(HarmType.INJURED, casualties.injured());
        return remarks.sentences;
    }

    private void whole(Reckoning reckoning) {
        sentences.add(range(reckoning));
        reckoning.leftOut().stream()
                .filter(account -> account.why() == Why.REPLACED)
                .map(this::replaced)
                .forEach(sentences::add);
        if (reckoning.type() == HarmType.KILLED_OR_INJURED) {
            sentences.add(joint(reckoning.range()));
        }
    }

    private static String range(Reckoning reckoning) {
        CountRange range = reckoning.range();
        String words = reckoning.type().label().replace('_', ' ');
        Integer max = range.max();
        if (max == null) {
            return "At least " + range.min() + " " + words + ": no account states a highest figure (\""
                    + range.wording() + "\").";
        }
        String open = reckoning.counted().stream()
                .filter(figure -> figure.count().max() == null && figure.highest() == max)
                .findFirst()
                .map(figure -> "; the highest is a lower bound, so there may be more")
                .orElse("");
        String span = range.min() == max ? Integer.toString(max) : range.min() + " to " + max;
        return span + " " + words + ": the lowest and the highest figure of the accounts that count (\""
                + range.wording() + "\")" + open + ".";
    }

    private String replaced(LeftOut earlier) {
        Figure later = Objects.requireNonNull(earlier.by());
        return quoted(Objects.requireNonNull(earlier.count()), earlier.account()) + " is replaced by the later "
                + quoted(later.count(), later.account()) + " of the same origin.";
    }

    private String quoted(CountRange count, String account) {
        return "\"" + count.wording() + "\" (" + incident.account(account).report() + ")";
    }

    private static String joint(CountRange joint) {
        Integer max = joint.max();
        return max == null
                ? "A joint figure states neither the killed nor the injured; being a lower bound, it bounds neither."
                : "A joint figure states neither the killed nor the injured: of each there are 0 to " + max + ".";
    }

    /** A part that exceeds the whole is shown, not corrected: one of two accounts is wrong, and nobody knows which. */
    private void parts(HarmType type, @Nullable Reckoning whole) {
        Integer max = whole == null ? null : whole.range().max();
        if (max == null) {
            return;
        }
        List<Reckoning> parts =
                casualties.parts().stream().filter(part -> part.type() == type).toList();
        parts.forEach(part -> check(part.greatest(), part.group().label() + " " + type.label(), max));
        int apart = parts.stream()
                .filter(part -> APART.contains(part.group()))
                .mapToInt(part -> part.range().min())
                .sum();
        boolean each = parts.stream().anyMatch(part -> APART.contains(part.group()) && part.greatest() > max);
        if (!each) {
            check(apart, "children, women and men " + type.label(), max);
        }
    }

    private void check(int part, String words, int whole) {
        if (part > whole) {
            sentences.add("Check: " + part + " " + words + " are more than the " + whole + " of the whole.");
        }
    }
}
