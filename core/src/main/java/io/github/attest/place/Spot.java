package io.github.attest.place;

import io.github.attest.model.PlaceMention.Role;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A stretch of tokens that may name a place, with all that its surroundings say; filled in while a text is scanned. */
final class Spot {
    /** What the surroundings of a name say. */
    enum Sign {
        /** A preposition of place stands before it. */
        LOCATIVE,
        /** A preposition that may be one of place stands before it. */
        MAYBE,
        /** The area that contains it stands behind it. */
        CONTAINED,
        /** A word such as "province" or "village of" stands beside it. */
        KIND,
        /** Such a word and "of" stand before it. */
        LED,
        /** It opens a dateline. */
        DATELINE,
        /** It follows another place, after a comma or "and". */
        LISTED,
        /** It touches other capitalised words: a part of the name of a person or something else. */
        JOINED,
        /** It says or tells something. */
        SPEAKS,
        /** It names an institution or a newspaper. */
        ORGANISATION,
        /** It names a street. */
        STREET,
        /** It says whose police or mayor is meant, without being part of a name: "Chicago police". */
        OFFICIAL,
        /** What struck another place was launched from it. */
        LAUNCH,
        /** It says whose people are meant: "an Idlib woman". */
        RESIDENTS,
        /** It is part of the name of an authority: "Chicago Police Department". */
        JURISDICTION,
        /** It qualifies another word: "US-led". */
        MODIFIER,
        /** Case says nothing here: a headline, or all upper case. */
        CASELESS,
        /** What stands before and behind it is said of something of it: "in Carter's garden". */
        POSSESSIVE,
        /** It is the first word of a sentence, which has a capital anyway. */
        OPENS,
        /** Distances are measured from it: "12 km east of Aleppo". */
        MEASURED,
        /** Great distances are measured from it, so that what is measured lies in its country, and perhaps not in its area. */
        FAR,
        /** It is a word that is seldom a place. */
        RARE,
        /** The address of the report has it. */
        ADDRESSED
    }

    /** The key of the name as it is written, by which it is known again in the report. */
    final long key;

    /** The first letter of the name, as {@link NameKey#initial} gives it. */
    final int initial;

    final int first;
    int end;
    List<Entry> entries;
    final Set<Sign> signs = EnumSet.noneOf(Sign.class);
    Role role = Role.TEXT;

    @Nullable
    KindWord kindWord;

    @Nullable
    Spot container;

    /** The place that lies beside it: "Musayyib" in "at Musayyib, south of Baghdad". */
    @Nullable
    Spot neighbour;
    /** Where a direction before the name starts: "northern" in "northern Syria"; otherwise {@link #first}. */
    int direction;

    @Nullable
    Entry chosen;

    boolean accepted;

    Spot(long key, int initial, int first, int end, List<Entry> entries) {
        this.key = key;
        this.initial = initial;
        this.first = first;
        this.end = end;
        this.entries = entries;
        this.direction = first;
    }

    /** Takes it for where something happened, however short it is, and for no dateline. */
    void happensHere() {
        signs.add(Sign.LOCATIVE);
        signs.remove(Sign.RARE);
        signs.remove(Sign.DATELINE);
        role = Role.TEXT;
    }

    boolean has(Sign sign) {
        return signs.contains(sign);
    }

    boolean hasAny(Sign... any) {
        for (Sign sign : any) {
            if (signs.contains(sign)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the surroundings alone show that it is a place. */
    boolean isMarked() {
        return hasAny(Sign.CONTAINED, Sign.KIND, Sign.DATELINE);
    }

    boolean isKnown() {
        return !entries.isEmpty();
    }
}
