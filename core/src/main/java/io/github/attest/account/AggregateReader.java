package io.github.attest.account;

import io.github.attest.model.Aggregate;
import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Modality;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.Victims;
import io.github.attest.text.ReportText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes aggregates of claims whose figures count many incidents. Their time and area may stand earlier in the paragraph. */
final class AggregateReader {
    private final ReportText text;
    private final Frame frame;

    AggregateReader(ReportText text, Frame frame) {
        this.text = text;
        this.frame = frame;
    }

    /**
     * One aggregate for all that a sentence says of a time and an area; what the title says only where the text says nothing such, but
     * for a total of a war or a year.
     */
    List<Aggregate> aggregates(List<Placed> claims) {
        List<Placed> totals = claims.stream()
                .filter(placed -> placed.claim().modality() == Modality.ASSERTED
                        && !harms(placed.claim()).isEmpty())
                .toList();
        List<Placed> text = totals.stream().filter(placed -> !placed.titled()).toList();
        return joined(text.stream().allMatch(this::isOfLongTime) ? totals : text);
    }

    private boolean isOfLongTime(Placed placed) {
        ResolvedDate date = date(placed);
        return date != null && Sums.isLong(date);
    }

    private @Nullable ResolvedDate date(Placed placed) {
        return placed.claim().date() != null ? placed.claim().date() : frame.date(placed);
    }

    private List<Aggregate> joined(List<Placed> claims) {
        List<Aggregate> aggregates = new ArrayList<>();
        int sentence = -1;
        for (Placed placed : claims) {
            Aggregate aggregate = aggregate(placed);
            boolean goesOn = sentence == placed.position().sentence() && sameFrame(aggregates.getLast(), aggregate);
            aggregates.add(goesOn ? joined(aggregates.removeLast(), aggregate) : aggregate);
            sentence = placed.position().sentence();
        }
        return aggregates;
    }

    private static boolean sameFrame(Aggregate one, Aggregate other) {
        return Objects.equals(one.period(), other.period()) && Objects.equals(one.place(), other.place());
    }

    private static Aggregate joined(Aggregate one, Aggregate other) {
        List<Harm> harms = new ArrayList<>(one.harms());
        harms.addAll(other.harms());
        Set<Evidence> evidence = new LinkedHashSet<>(one.evidence());
        evidence.addAll(other.evidence());
        return new Aggregate(
                one.report(), one.period(), one.place(), harms, one.belligerents(), one.chain(), List.copyOf(evidence));
    }

    private Aggregate aggregate(Placed placed) {
        Claim claim = placed.claim();
        return new Aggregate(
                text.report().id(),
                date(placed),
                claim.place() != null ? claim.place() : frame.place(placed),
                harms(claim),
                claim.belligerents(),
                claim.chain(),
                claim.evidence());
    }

    /** All that a claim counts: "22 soldiers and 24 civilians" is 46 people, and each of the two. */
    private static List<Harm> harms(Claim claim) {
        List<Harm> harms = new ArrayList<>();
        Map<HarmType, Map<Group, CountRange>> groups = new EnumMap<>(HarmType.class);
        for (Victims victims : claim.victims()) {
            if (victims.count() != null) {
                HarmType type = victims.harm() == HarmType.STRUCK ? HarmType.KILLED_OR_INJURED : victims.harm();
                harms.add(new Harm(type, victims.group(), victims.count()));
                if (victims.share() != Victims.Share.PART) {
                    groups.computeIfAbsent(type, any -> new LinkedHashMap<>())
                            .merge(victims.group(), victims.count(), CountRange::plus);
                }
            }
        }
        groups.forEach((type, counts) -> {
            if (counts.size() > 1) {
                CountRange sum =
                        counts.values().stream().reduce(CountRange::plus).orElseThrow();
                harms.addFirst(new Harm(type, Group.PEOPLE, sum));
            }
        });
        return harms;
    }
}
