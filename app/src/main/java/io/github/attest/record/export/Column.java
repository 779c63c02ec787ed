package io.github.attest.record.export;

import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CountRange;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.record.RecordedIncident;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of incidents, named as Airwars and UCDP name theirs; {@code docs/exports.md} describes them. A
 * value is a number, a string, or null where it is unknown, which is never the same as zero.
 */
enum Column {
    ID(RecordedIncident::id),
    DATE_START(date(date -> date.earliest().toString())),
    DATE_END(date(date -> date.latest().toString())),
    DATE_PRECISION(date(date -> date.precision().label())),
    PLACE(place(ResolvedPlace::name)),
    ADMIN1(place(ResolvedPlace::admin1)),
    COUNTRY(place(ResolvedPlace::country)),
    LATITUDE(place(ResolvedPlace::latitude)),
    LONGITUDE(place(ResolvedPlace::longitude)),
    PLACE_PRECISION(place(place -> place.precision().label())),
    KILLED_MIN(count(Assessment::killed, CountRange::min)),
    KILLED_MAX(count(Assessment::killed, CountRange::max)),
    INJURED_MIN(count(Assessment::injured, CountRange::min)),
    INJURED_MAX(count(Assessment::injured, CountRange::max)),
    CASUALTIES_MIN(count(Assessment::casualties, CountRange::min)),
    CASUALTIES_MAX(count(Assessment::casualties, CountRange::max)),
    BELLIGERENTS(recorded -> list(recorded.assessment().belligerents().stream().map(Belligerent::name))),
    WEAPONS(recorded -> list(accounts(recorded).flatMap(account -> account.weapons().stream()))),
    GRADE(recorded -> recorded.assessment().grade().label()),
    STRIKE_STATUS(recorded -> recorded.assessment().strikeStatus().label()),
    NUMBER_OF_REPORTS(
            recorded -> accounts(recorded).map(Account::report).distinct().count()),
    NUMBER_OF_ORIGINS(recorded -> recorded.incident().origins().size()),
    REASONS(recorded -> list(recorded.assessment().reasons().stream()));

    /** How a cell is read off an incident. */
    @FunctionalInterface
    private interface Cell {
        @Nullable
        Object of(RecordedIncident recorded);
    }

    private final Cell cell;

    Column(Cell cell) {
        this.cell = cell;
    }

    /** The name in the heading: lower case. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The cell of an incident. */
    @Nullable
    Object of(RecordedIncident recorded) {
        return cell.of(recorded);
    }

    private static Cell date(Function<ResolvedDate, @Nullable Object> part) {
        return recorded -> {
            ResolvedDate date = recorded.assessment().date();
            return date == null ? null : part.apply(date);
        };
    }

    private static Cell place(Function<ResolvedPlace, @Nullable Object> part) {
        return recorded -> {
            ResolvedPlace place = recorded.assessment().place();
            return place == null ? null : part.apply(place);
        };
    }

    private static Cell count(
            Function<Assessment, @Nullable CountRange> harm, Function<CountRange, @Nullable Integer> bound) {
        return recorded -> {
            CountRange count = harm.apply(recorded.assessment());
            return count == null ? null : bound.apply(count);
        };
    }

    private static Stream<Account> accounts(RecordedIncident recorded) {
        return recorded.incident().accounts().stream();
    }

    /** Several values in one cell; null for none. */
    private static @Nullable String list(Stream<String> values) {
        String list = values.distinct().collect(Collectors.joining("; "));
        return list.isEmpty() ? null : list;
    }
}
