package io.github.attest.assess;

import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.Reckoning;
import io.github.attest.model.Reckoning.Figure;
import io.github.attest.model.Reckoning.LeftOut;
import io.github.attest.model.Reckoning.Why;
import io.github.attest.text.Phrasebook;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What there is to say about the ranges of an incident, in sentences. */
final class Remarks {
    private static final Phrasebook REASONS = Phrasebook.reasons();

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
            remarks.sentences.add(REASONS.say("civilians.contested"));
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
        String type = reckoning.type().label();
        Integer max = range.max();
        if (max == null) {
            return REASONS.say("least." + type, range.min(), range.wording());
        }
        boolean open = reckoning.counted().stream()
                .anyMatch(figure -> figure.count().max() == null && figure.highest() == max);
        String span = range.min() == max ? REASONS.say("number", max) : REASONS.say("span", range.min(), max);
        return REASONS.say((open ? "more." : "range.") + type, span, range.wording());
    }

    private String replaced(LeftOut earlier) {
        Figure later = Objects.requireNonNull(earlier.by());
        return REASONS.say(
                "replaced",
                Objects.requireNonNull(earlier.count()).wording(),
                incident.account(earlier.account()).report(),
                later.count().wording(),
                incident.account(later.account()).report());
    }

    private static String joint(CountRange joint) {
        Integer max = joint.max();
        return max == null ? REASONS.say("joint.least") : REASONS.say("joint", max);
    }

    /** A part that exceeds the whole is shown, not corrected: one of two accounts is wrong, and nobody knows which. */
    private void parts(HarmType type, @Nullable Reckoning whole) {
        Integer max = whole == null ? null : whole.range().max();
        if (max == null) {
            return;
        }
        List<Reckoning> parts =
                casualties.parts().stream().filter(part -> part.type() == type).toList();
        parts.forEach(part -> check(part.greatest(), part.group().label() + "." + type.label(), max));
        int apart = parts.stream()
                .filter(part -> APART.contains(part.group()))
                .mapToInt(part -> part.range().min())
                .sum();
        boolean each = parts.stream().anyMatch(part -> APART.contains(part.group()) && part.greatest() > max);
        if (!each) {
            check(apart, "apart." + type.label(), max);
        }
    }

    private void check(int part, String whom, int whole) {
        if (part > whole) {
            sentences.add(REASONS.say("check", part, REASONS.say(whom), whole));
        }
    }
}
