package io.github.attest.account;

import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Mentions;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When and where a claim stands that says neither: what its paragraph said before. */
final class Frame {
    private final Positions positions;
    private final List<DateMention> dates;
    private final List<PlaceMention> places;

    Frame(Positions positions, Mentions mentions) {
        this.positions = positions;
        this.dates = mentions.dates(Part.TEXT);
        this.places = mentions.places(Part.TEXT);
    }

    /** The last date that the paragraph names before the claim; null if it names none. */
    @Nullable
    ResolvedDate date(Placed placed) {
        ResolvedDate date = null;
        for (DateMention mention : dates) {
            boolean told = mention.date() != null && mention.role() != DateMention.Role.DATELINE;
            if (told && before(placed, mention.start())) {
                date = mention.date();
            }
        }
        return date;
    }

    /** The last settlement that the paragraph names before the claim, failing that the last area; null if it names none. */
    @Nullable
    ResolvedPlace place(Placed placed) {
        ResolvedPlace place = null;
        for (PlaceMention mention : places) {
            boolean better = place == null || mention.place().local() || !place.local();
            if (better && mention.role() == PlaceMention.Role.TEXT && before(placed, mention.start())) {
                place = mention.place();
            }
        }
        return place;
    }

    private boolean before(Placed placed, int start) {
        return !placed.titled()
                && start < placed.position().start()
                && positions.paragraph(start) == placed.position().paragraph();
    }
}
