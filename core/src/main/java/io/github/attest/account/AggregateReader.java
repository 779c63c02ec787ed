package io.github.attest.account;

import io.github.attest.model.Aggregate;
import io.github.attest.model.Claim;
import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Mentions;
import io.github.attest.model.Modality;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Victims;
import io.github.attest.text.ReportText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes aggregates of claims whose figures count many incidents. Their time and area may stand earlier in the paragraph. */
final class AggregateReader {
    private final ReportText text;
    private final Positions positions;
    private final Mentions mentions;

    AggregateReader(ReportText text, Positions positions, Mentions mentions) {
        this.positions = positions;
        this.text = text;
        this.mentions = mentions;
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
            DateMention mention = dateBefore(placed);
            period = mention == null ? null : mention.date();
        }
        ResolvedPlace place = claim.place();
        if (place == null) {
            PlaceMention mention = placeBefore(placed);
            place = mention == null ? null : mention.place();
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

    private @Nullable DateMention dateBefore(Placed placed) {
        DateMention found = null;
        for (DateMention mention : mentions.dates(Part.TEXT)) {
            if (mention.date() != null && before(placed, mention.start())) {
                found = mention;
            }
        }
        return found;
    }

    private @Nullable PlaceMention placeBefore(Placed placed) {
        PlaceMention found = null;
        for (PlaceMention mention : mentions.places(Part.TEXT)) {
            boolean better =
                    found == null || mention.place().local() || !found.place().local();
            if (mention.role() == PlaceMention.Role.TEXT && before(placed, mention.start()) && better) {
                found = mention;
            }
        }
        return found;
    }

    private boolean before(Placed placed, int start) {
        return start < placed.position().start()
                && positions.paragraph(start) == placed.position().paragraph();
    }
}
