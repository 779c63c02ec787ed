package io.github.attest.link;

import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.text.Tokens;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The blocks that an account stands in. An entry packs 39 bits of the block's key, a mark and the account's index; two keys
 * that share their 39 bits only cost a comparison.
 *
 * <p>An account that says only the month, or only the country, has to meet those that say the day or the town. Those
 * look into the coarse block without being members of it: two visitors are not compared there.
 */
final class BlockKeys {
    /** At most 16.7 million accounts in one batch. */
    private static final int ACCOUNT_BITS = 24;

    private static final long ACCOUNT = (1L << ACCOUNT_BITS) - 1;
    private static final long MEMBER = 1L << ACCOUNT_BITS;

    /** Days by which dates of one incident commonly disagree: time zones, nights, days of publication. */
    private static final int SLACK = 2;

    /** Days from an incident to a report that does not date it. */
    private static final int LAG = 3;

    /** Cells of a quarter of a degree, in two grids half a cell apart: up to 14 km, two points share a cell. */
    private static final double CELLS = 4;

    private final int account;
    private final LongList entries;

    private BlockKeys(int account, LongList entries) {
        this.account = account;
        this.entries = entries;
    }

    /** Adds the blocks of names, and of days and months in places. */
    static void add(Portrait portrait, int account, LongList entries) {
        BlockKeys keys = new BlockKeys(account, entries);
        portrait.people().forEach(name -> keys.member("person", name.name()));
        keys.addTimeAndPlace(portrait);
    }

    static long block(long entry) {
        return entry >>> ACCOUNT_BITS + 1;
    }

    static int account(long entry) {
        return (int) (entry & ACCOUNT);
    }

    static boolean isMember(long entry) {
        return (entry & MEMBER) != 0;
    }

    private void addTimeAndPlace(Portrait portrait) {
        ResolvedPlace place = portrait.place();
        ResolvedDate date = date(portrait);
        if (place == null || date == null) {
            return;
        }
        List<Key> places =
                places(place, Objects.requireNonNull(portrait.placeName()).name());
        for (Key when : times(date)) {
            for (Key where : places) {
                long mark = when.member && where.member ? MEMBER : 0;
                entry(Tokens.key(when.text + "|" + where.text), mark);
            }
        }
    }

    private static @Nullable ResolvedDate date(Portrait portrait) {
        LocalDate published = portrait.published();
        if (portrait.date() != null || published == null) {
            return portrait.date();
        }
        return ResolvedDate.between(published.minusDays(LAG), published);
    }

    private static List<Key> times(ResolvedDate date) {
        List<Key> times = new ArrayList<>();
        boolean months = DateComparison.isLong(date);
        boolean years = DateComparison.days(date.earliest(), date.latest()) > 31;
        for (int year = date.earliest().getYear(); year <= date.latest().getYear(); year++) {
            times.add(new Key("year " + year, years));
        }
        if (years) {
            return times;
        }
        YearMonth last = YearMonth.from(date.latest().plusDays(SLACK));
        for (YearMonth month = YearMonth.from(date.earliest()); !month.isAfter(last); month = month.plusMonths(1)) {
            times.add(new Key("month " + month, months));
        }
        for (LocalDate day = date.earliest();
                !months && !day.isAfter(date.latest().plusDays(SLACK)); ) {
            times.add(new Key("day " + day, true));
            day = day.plusDays(1);
        }
        return times;
    }

    private static List<Key> places(ResolvedPlace place, String name) {
        List<Key> places = new ArrayList<>();
        String country = place.country();
        String admin1 = place.admin1();
        if (!PlaceComparison.isArea(place)) {
            places.add(new Key("name " + name, true));
        }
        if (country != null && admin1 != null) {
            places.add(new Key("admin1 " + country + " " + Portrait.plain(admin1), true));
        }
        if (country != null) {
            places.add(new Key("country " + country, admin1 == null));
        }
        if (PlaceComparison.isPoint(place)) {
            places.add(cell(place, 0));
            places.add(cell(place, 0.5));
        }
        return places;
    }

    private static Key cell(ResolvedPlace place, double shift) {
        long row = (long) Math.floor(Objects.requireNonNull(place.latitude()) * CELLS + shift);
        long column = (long) Math.floor(Objects.requireNonNull(place.longitude()) * CELLS + shift);
        return new Key("cell " + shift + " " + row + " " + column, true);
    }

    private void member(String kind, String value) {
        entry(Tokens.key(kind + " " + value), MEMBER);
    }

    private void entry(long key, long mark) {
        long spread = key * 0x9E3779B97F4A7C15L;
        entries.add(spread & -(MEMBER << 1) | mark | account);
    }

    private record Key(String text, boolean member) {}
}
