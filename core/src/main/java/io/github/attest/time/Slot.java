package io.github.attest.time;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a tagged word contributes to a date: the tags whose values the engine computes with. Other tags only group words. */
enum Slot {
    /** 1 to 12. */
    MONTH,
    /** 1 to 31. */
    DAY,
    /** A year in full. */
    YEAR,
    /** A year without its century, 0 to 99. */
    SHORT_YEAR,
    /** A day and a year that were written as one token; the year is the higher value. */
    DAY_AND_YEAR,
    /** A day of the year: 1225 is the 25th of December. */
    HOLIDAY,
    /** ISO 8601: 1 is Monday. */
    WEEKDAY,
    /** Days from the anchor: yesterday is -1. */
    OFFSET,
    /** A quantity, or a range of them. */
    NUMBER,
    /** A {@link Unit}, by its number. */
    UNIT,
    /** 1, 2 or 3: early, mid, late. */
    THIRD,
    /** First year of a decade. */
    DECADE,
    /** EDTF: 21 to 24, spring to winter. */
    SEASON;

    private static final Map<String, Slot> BY_TAG = Map.ofEntries(
            Map.entry("month", MONTH),
            Map.entry("mon", MONTH),
            Map.entry("mm", MONTH),
            Map.entry("day", DAY),
            Map.entry("nth", DAY),
            Map.entry("ordinal", DAY),
            Map.entry("holiday", HOLIDAY),
            Map.entry("year", YEAR),
            Map.entry("yy", SHORT_YEAR),
            Map.entry("day,year", DAY_AND_YEAR),
            Map.entry("weekday", WEEKDAY),
            Map.entry("wkd", WEEKDAY),
            Map.entry("offset", OFFSET),
            Map.entry("num", NUMBER),
            Map.entry("unit", UNIT),
            Map.entry("units", UNIT),
            Map.entry("third", THIRD),
            Map.entry("decade", DECADE),
            Map.entry("season", SEASON));

    /** The slot that a tag fills; null if it only groups words. */
    static @Nullable Slot of(String tag) {
        return BY_TAG.get(tag.endsWith("?") ? tag.substring(0, tag.length() - 1) : tag);
    }
}
