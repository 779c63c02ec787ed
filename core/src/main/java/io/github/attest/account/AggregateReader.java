package io.github.attest.account;

import io.github.attest.model.Aggregate;
import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Modality;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Victims;
import io.github.attest.text.ReportText;
import java.util.ArrayList;
import java.util.List;

/** Makes aggregates of claims whose figures count many incidents. Their time and area may stand earlier in the paragraph. */
final class AggregateReader {
    private final ReportText text;
    private final Frame frame;

    AggregateReader(ReportText text, Frame frame) {
        this.text = text;
        this.frame = frame;
    }

    List<Aggregate> aggregates(List<Placed> claims) {
        List<Aggregate> aggregates = new ArrayList<>();
        for (Placed placed : claims) {
            List<Harm> harms = harms(placed.claim());
            if (!harms.isEmpty() && placed.claim().modality() == Modality.ASSERTED && !placed.titled()) {
                aggregates.add(aggregate(placed, harms));
            }
        }
        return aggregates;
    }

    private Aggregate aggregate(Placed placed, List<Harm> harms) {
        Claim claim = placed.claim();
        List<Evidence> evidence = new ArrayList<>(claim.evidence());
        ResolvedDate period = claim.date();
        if (period == null) {
            period = frame.date(placed);
        }
        ResolvedPlace place = claim.place();
        if (place == null) {
            place = frame.place(placed);
        }
        return new Aggregate(text.report().id(), period, place, harms, claim.belligerents(), claim.chain(), evidence);
    }

    private static List<Harm> harms(Claim claim) {
        List<Harm> harms = new ArrayList<>();
        for (Victims victims : claim.victims()) {
            if (victims.count() != null) {
                HarmType type = victims.harm() == HarmType.STRUCK ? HarmType.KILLED_OR_INJURED : victims.harm();
                harms.add(new Harm(type, victims.group(), victims.count()));
            }
        }
        return harms;
    }
}
