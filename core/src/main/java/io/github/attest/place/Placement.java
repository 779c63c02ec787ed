package io.github.attest.place;

import io.github.attest.model.PlaceMention;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the record of an accepted name. A settlement has its point; an area, a direction in an area ("northern Syria") and
 * the countryside of a settlement have none. A name that no gazetteer knows takes the area and the precision of the smallest
 * area around it that its own words, or else its sentence, name.
 */
final class Placement {
    private static final Pattern LINE_END = Pattern.compile("\\s*\\R\\s*");

    private final Tokens tokens;
    private final List<Spot> spots;
    private final List<Spot> all;
    private @Nullable Map<Integer, List<Spot>> sentences;
    private final @Nullable Placement other;
    private @Nullable Map<Long, Entry> holders;
    private @Nullable Region region;

    /** Where most of the places of a text are. */
    private record Region(
            @Nullable String country, @Nullable String area) {}

    /**
     * @param spots the names of one part of a report
     * @param all those of both parts
     * @param other what is known of the places of the other part
     */
    Placement(Tokens tokens, List<Spot> spots, List<Spot> all, @Nullable Placement other) {
        this.tokens = tokens;
        this.spots = spots;
        this.all = all;
        this.other = other;
    }

    /** The first token of a mention: with the direction before it where that is part of what is named. */
    int first(Spot spot) {
        return isPartOfArea(spot) ? spot.direction : spot.first;
    }

    /** "northern Syria", but not "northern Baghlan province", which is a province in the north. */
    private boolean isPartOfArea(Spot spot) {
        Entry entry = spot.chosen;
        boolean directed =
                spot.direction < spot.first && entry != null && entry.kind().isArea();
        return directed && (spot.kindWord == null || tokens.shape(spot.direction) != Shape.LOWER);
    }

    /** The record. */
    ResolvedPlace place(Spot spot) {
        String name = LINE_END.matcher(tokens.slice(first(spot), spot.end - 1)).replaceAll(" ");
        Entry entry = spot.chosen;
        KindWord kind = spot.kindWord;
        if (entry == null) {
            return unknown(name, spot);
        }
        if (kind != null && !kind.fits(entry) && kind.isArea() != entry.kind().isArea()) {
            return kind.isArea() ? namedAfter(name, kind, entry) : unknown(name, spot);
        }
        return known(name, isPartOfArea(spot) ? Principal.REGION : label(kind, entry), entry);
    }

    private static String label(@Nullable KindWord kind, Entry entry) {
        if (kind != null && (kind.isSettlement() || kind == KindWord.COUNTRYSIDE)) {
            return kind.label();
        }
        return entry.kind().label();
    }

    /** A place that the gazetteer knows; of an area the middle is no point that anything happened at. */
    private static ResolvedPlace known(String name, String kind, Entry entry) {
        boolean area = entry.kind().isArea();
        return new ResolvedPlace(
                name,
                kind,
                name(entry.admin2()),
                name(entry.admin1()),
                entry.country(),
                area ? null : entry.latitude(),
                area ? null : entry.longitude(),
                area ? around(entry) : entry.kind() == Kind.LANDMARK ? Precision.EXACT : Precision.SETTLEMENT,
                entry.id());
    }

    /** An area that is named after a settlement and that the gazetteer does not know itself. */
    private static ResolvedPlace namedAfter(String name, KindWord kind, Entry settlement) {
        return inside(name, kind.label(), settlement);
    }

    /** A place of which nothing is known but what contains it. */
    private static ResolvedPlace inside(String name, String kind, Entry container) {
        return new ResolvedPlace(
                name,
                kind,
                name(container.admin2()),
                name(container.admin1()),
                container.country(),
                null,
                null,
                around(container),
                null);
    }

    /** The precision of the smallest area that holds an entry or is it. */
    private static Precision around(Entry entry) {
        if (entry.admin2() != null) {
            return Precision.ADMIN2;
        }
        return entry.admin1() != null ? Precision.ADMIN1 : Precision.COUNTRY;
    }

    private ResolvedPlace unknown(String name, Spot spot) {
        String kind = spot.kindWord == null || spot.kindWord.label().isEmpty() ? "unknown" : spot.kindWord.label();
        Entry holder = holder(spot);
        if (holder == null) {
            holder = said(spot.key);
        }
        return holder == null ? somewhere(name, kind) : inside(name, kind, holder);
    }

    /** What either part of the report says that a name lies in; null if none says anything. */
    private @Nullable Entry said(long key) {
        Entry here = holders().get(key);
        return here == null && other != null ? other.said(key) : here;
    }

    /** For each name that the gazetteer does not know, what its first mention that says anything of it says it lies in. */
    private Map<Long, Entry> holders() {
        if (holders == null) {
            holders = new HashMap<>();
            for (Spot spot : spots) {
                Entry holder = spot.accepted && !spot.isKnown() ? holder(spot) : null;
                if (holder != null) {
                    holders.putIfAbsent(spot.key, holder);
                }
            }
        }
        return holders;
    }

    /** What the words beside a place say that it lies in; null if they say nothing. */
    private @Nullable Entry holder(Spot spot) {
        if (spot.container != null && spot.container.chosen != null) {
            return spot.container.chosen;
        }
        Entry near = nearest(spot);
        return near == null || near.kind().isArea() ? near : withoutDistrict(near);
    }

    /** That a settlement is named beside a place says no more than that they are in one area. */
    private static Entry withoutDistrict(Entry near) {
        return in(near.admin1(), near);
    }

    /** What lies a great distance from a place lies in its country. */
    private static Entry inCountry(Entry far) {
        return in(null, far);
    }

    private static Entry in(@Nullable Area area, Entry near) {
        return new Entry(
                near.id(),
                near.name(),
                near.kind(),
                near.country(),
                area,
                null,
                near.latitude(),
                near.longitude(),
                near.population(),
                near.names(),
                near.initials());
    }

    /** Where most of the places are that the text names: in one first-level area, in one country, or nobody knows where. */
    private ResolvedPlace somewhere(String name, String kind) {
        Region region = region();
        Precision precision = region.area() != null
                ? Precision.ADMIN1
                : region.country() != null ? Precision.COUNTRY : Precision.UNKNOWN;
        return new ResolvedPlace(name, kind, null, region.area(), region.country(), null, null, precision, null);
    }

    private Region region() {
        if (region == null) {
            region = other == null ? count() : other.region();
        }
        return region;
    }

    private Region count() {
        Tally countries = new Tally();
        Tally areas = new Tally();
        int places = 0;
        for (Spot spot : all) {
            Entry entry = spot.accepted && !isAcross(spot) ? spot.chosen : null;
            if (entry != null) {
                places++;
                countries.sum(entry.country()).add(1);
                Area area = entry.admin1();
                if (area != null && spot.role != PlaceMention.Role.DATELINE) {
                    areas.sum(area.name()).add(1);
                }
            }
        }
        String country = most(countries, places);
        return new Region(country, country == null ? null : most(areas, places));
    }

    private static @Nullable String most(Tally tally, int places) {
        String largest = tally.largest();
        return largest != null && tally.get(largest) * 2 > places ? largest : null;
    }

    /** The place in the same sentence that stands nearest to a name, one behind it rather than one before it. */
    private @Nullable Entry nearest(Spot spot) {
        Entry nearest = null;
        int best = Integer.MAX_VALUE;
        for (Spot other : beside(spot)) {
            Entry entry = other != spot && other.accepted && !isAcross(other) ? other.chosen : null;
            int distance = other.first < spot.first ? spot.first - other.first + 3 : other.first - spot.first;
            if (entry != null && distance < best) {
                best = distance;
                nearest = other.has(Spot.Sign.FAR) ? inCountry(entry) : entry;
            }
        }
        return nearest != null && !nearest.hasPoint() ? smallest(nearest, spot) : nearest;
    }

    /** "the Yagha province bordering Niger": what lies beside a country is not in it. */
    private static boolean isAcross(Spot spot) {
        Entry entry = spot.chosen;
        return spot.neighbour != null && entry != null && entry.kind() == Kind.COUNTRY;
    }

    /** "Gedeb, in Ethiopia's Amhara region": of a country and an area in it that are named beside a place, the area says more. */
    private Entry smallest(Entry country, Spot spot) {
        for (Spot other : beside(spot)) {
            Entry entry = other.accepted ? other.chosen : null;
            if (other != spot && entry != null && entry.kind().isArea() && entry.hasPoint() && entry.inside(country)) {
                return entry;
            }
        }
        return country;
    }

    /** The places of a sentence. */
    private List<Spot> beside(Spot spot) {
        if (sentences == null) {
            sentences = new HashMap<>();
            for (Spot other : spots) {
                sentences
                        .computeIfAbsent(tokens.sentenceOf(other.first), none -> new ArrayList<>())
                        .add(other);
            }
        }
        return sentences.getOrDefault(tokens.sentenceOf(spot.first), List.of());
    }

    private static @Nullable String name(@Nullable Area area) {
        return area == null ? null : area.name();
    }
}
