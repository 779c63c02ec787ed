package io.github.attest.link;

import io.github.attest.model.ResolvedDate.Precision;
import io.github.attest.text.Tokens;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import org.jspecify.annotations.Nullable;

/**
 * The keys of the blocks that an account stands in, and of those in which it looks for others. A block is a victim's name, or
 * a stretch of time together with a place. Two keys that are equal by chance only cost a comparison.
 *
 * <p>An account stands in the days that it names, or in the months or years if it names no days; in its place, the area and
 * the country around it, and the cells of a grid. It looks into the same days and two more on either side, and into the months
 * and years around them; an account of a month or a year looks into all its days. So the coarse and the exact meet, whichever comes
 * first, while no two exact ones meet over a year or a country.
 *
 * <p>An account without a place may tell of what happened anywhere. It looks for all accounts of its days, and all look for it;
 * that says little, and is told apart.
 */
final class BlockKeys {
    /** Days by which dates of one incident commonly disagree: time zones, nights, days of publication. */
    private static final int SLACK = 2;

    /** Days from an incident to a report that does not date it. */
    private static final int LAG = 3;

    /** Who says "between 1980 and 1995" does not tell when; such accounts meet others over names and words. */
    private static final int MOST_DAYS = 3700;

    /** Cells of a quarter of a degree, in two grids half a cell apart: up to 14 km, two points share a cell. */
    private static final double CELLS = 4;

    private static final Unit[] UNITS = Unit.values();

    private static final long MIX = 0xBF58476D1CE4E5B9L;

    /** How exactly a time is stated. Of what is coarser than days, only exact places are looked at. */
    private enum Unit {
        DAY(1),
        MONTH(2),
        YEAR(3);

        private final int number;

        Unit(int number) {
            this.number = number;
        }

        private long of(int day) {
            return switch (this) {
                case DAY -> day;
                case MONTH -> LocalDate.ofEpochDay(day).getLong(ChronoField.PROLEPTIC_MONTH);
                case YEAR -> LocalDate.ofEpochDay(day).getYear();
            };
        }
    }

    private enum Where {
        NAME(1),
        CELL(2),
        SHIFTED_CELL(3),
        ADMIN1(4),
        IN_COUNTRY(5),
        COUNTRY_ONLY(6),
        PERSON(7),
        SOMEWHERE(8),
        NOWHERE(9);

        private final int number;

        Where(int number) {
            this.number = number;
        }

        private long key(long value) {
            return (value + number) * MIX;
        }
    }

    private final LongList own = new LongList();
    private final LongList sought = new LongList();
    private final LongList unplaced = new LongList();
    private final LongList places = new LongList();

    /** Takes the keys of an account in the place of those of another. */
    void take(Portrait portrait) {
        own.clear();
        sought.clear();
        unplaced.clear();
        for (VictimName name : portrait.people()) {
            long key = Where.PERSON.key(Tokens.key(name.name()));
            own.add(key);
            sought.add(key);
        }
        Days date = date(portrait);
        Site place = portrait.place();
        if (date != null && place != null && date.last() - date.first() <= MOST_DAYS) {
            take(date, place);
        }
        Days days = days(portrait);
        if (days != null) {
            takeDays(days, place != null);
        }
    }

    /** Keys of the blocks that the account stands in. */
    LongList own() {
        return own;
    }

    /** Keys of the blocks that hold accounts worth comparing with it. */
    LongList sought() {
        return sought;
    }

    /** Keys of the blocks that hold accounts of the same days, where this one or those name no place. */
    LongList unplaced() {
        return unplaced;
    }

    private static @Nullable Days date(Portrait portrait) {
        return portrait.date() == null ? beforePublication(portrait) : portrait.date();
    }

    /** The days that an account may tell of, unless it leaves that open. */
    private static @Nullable Days days(Portrait portrait) {
        Days date = portrait.date();
        return date == null || date.isLong() ? beforePublication(portrait) : date;
    }

    private static @Nullable Days beforePublication(Portrait portrait) {
        int published = portrait.published();
        return published == Days.UNKNOWN ? null : new Days(published - LAG, published, Precision.SPAN);
    }

    private static Unit unit(Days date) {
        if (!date.isLong()) {
            return Unit.DAY;
        }
        return date.last() - date.first() > 31 ? Unit.YEAR : Unit.MONTH;
    }

    private void take(Days date, Site place) {
        Unit stated = unit(date);
        takePlaces(place, stated, false);
        takeTimes(stated, date.first(), date.last(), own);
        for (Unit unit : UNITS) {
            Unit coarser = unit.compareTo(stated) > 0 ? unit : stated;
            takePlaces(place, coarser, true);
            takeTimes(unit, date.first() - SLACK, date.last() + SLACK, sought);
        }
    }

    private void takeDays(Days days, boolean placed) {
        places.clear();
        places.add((placed ? Where.SOMEWHERE : Where.NOWHERE).key(0));
        takeTimes(Unit.DAY, days.first(), days.last(), own);
        if (placed) {
            places.clear();
        }
        places.add((placed ? Where.NOWHERE : Where.SOMEWHERE).key(0));
        takeTimes(Unit.DAY, days.first() - SLACK, days.last() + SLACK, unplaced);
    }

    /** Adds the keys of the places together with each unit of time from one day to another. */
    private void takeTimes(Unit unit, int first, int last, LongList keys) {
        long end = unit.of(last);
        for (long when = unit.of(first); when <= end; when++) {
            for (int i = 0; i < places.size(); i++) {
                keys.add((places.get(i) + when) * MIX + unit.number);
            }
        }
    }

    private void takePlaces(Site place, Unit unit, boolean seeking) {
        places.clear();
        if (!place.area()) {
            places.add(Where.NAME.key(Tokens.key(place.name())));
        }
        Point point = place.point();
        if (point != null) {
            places.add(cell(point, Where.CELL, 0));
            places.add(cell(point, Where.SHIFTED_CELL, 0.5));
        }
        if (unit == Unit.DAY && place.country() != null) {
            long country = Tokens.key(place.country());
            if (place.admin1() != null) {
                places.add(Where.ADMIN1.key(country * MIX + Tokens.key(place.admin1())));
            }
            if (seeking || place.admin1() == null) {
                places.add(Where.COUNTRY_ONLY.key(country));
            }
            if (seeking == (place.admin1() == null)) {
                places.add(Where.IN_COUNTRY.key(country));
            }
        }
    }

    private static long cell(Point point, Where grid, double shift) {
        long row = (long) Math.floor(point.latitude() * CELLS + shift);
        long column = (long) Math.floor(point.longitude() * CELLS + shift);
        return grid.key((row << Integer.SIZE ^ column) * MIX);
    }
}
