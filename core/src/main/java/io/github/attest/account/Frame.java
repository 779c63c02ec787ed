package io.github.attest.account;

import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Mentions;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import org.jspecify.annotations.Nullable;

/** When and where a claim stands that says neither: what its paragraph, or its item in a bulletin, said before. */
final class Frame {
    /** Names that are so near each other have a comma and a space between them. */
    private static final int COMMA = 2;

    private final Items items;
    private final Positions positions;
    private final Mentions mentions;

    Frame(Items items, Positions positions, Mentions mentions) {
        this.items = items;
        this.positions = positions;
        this.mentions = mentions;
    }

    /** The last date that the paragraph names before the claim; null if it names none. */
    @Nullable
    ResolvedDate date(Placed placed) {
        ResolvedDate date = null;
        for (DateMention mention :
                mentions.dates(Part.TEXT, opening(placed), placed.position().start())) {
            if (mention.date() != null && mention.role() != DateMention.Role.DATELINE) {
                date = mention.date();
            }
        }
        return date;
    }

    /** The last settlement that the paragraph names before the claim, failing that the last area; null if it names none. */
    @Nullable
    ResolvedPlace place(Placed placed) {
        ResolvedPlace place = null;
        for (PlaceMention mention :
                mentions.places(Part.TEXT, opening(placed), placed.position().start())) {
            boolean better = place == null || mention.place().local() || !place.local();
            if (better && mention.role() == PlaceMention.Role.TEXT) {
                place = mention.place();
            }
        }
        return place;
    }

    /**
     * The last place that the text names before the claim, in whatever paragraph; null if it names none. Of names side by side, "Soran,
     * Hama, Syria", it is the first: the others say where that lies.
     */
    @Nullable
    ResolvedPlace placeBefore(Placed placed) {
        int end = placed.titled() ? 0 : placed.position().start();
        PlaceMention last = null;
        int start = Math.max(items.start(placed.position().start()), 0);
        for (PlaceMention mention :
                mentions.places(Part.TEXT, Math.min(start, end), end).reversed()) {
            if (last != null && last.start() - mention.end() > COMMA) {
                break;
            }
            if (last != null || mention.role() == PlaceMention.Role.TEXT) {
                last = mention;
            }
        }
        return last == null ? null : last.place();
    }

    /** Where the paragraph or the item of a claim starts; where the claim itself does in a title. */
    private int opening(Placed placed) {
        Position position = placed.position();
        if (placed.titled()) {
            return position.start();
        }
        int item = items.start(position.start());
        return item < 0 ? positions.start(position.paragraph()) : item;
    }
}
