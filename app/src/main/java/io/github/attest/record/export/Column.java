package io.github.attest.record.export;

import io.github.attest.decision.Judgement;
import io.github.attest.decision.Ruling;
import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CountRange;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.output.prose.DecisionProse;
import io.github.attest.record.RecordedIncident;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a table of incidents, named as Airwars and UCDP name theirs; {@code docs/exports.md} describes all. A
 * value is a number, a string, or null where it is unknown, which is never the same as zero.
 *
 * @param title the name in the heading
 * @param cell how a cell is read off an incident
 */
record Column(String title, Cell cell) {
    /** All columns, in order. */
    static final List<Column> ALL = List.of(
            new Column("id", RecordedIncident::id),
            new Column("date_start", date(date -> date.earliest().toString())),
            new Column("date_end", date(date -> date.latest().toString())),
            new Column("date_precision", date(date -> date.precision().label())),
            new Column("place", place(ResolvedPlace::name)),
            new Column("admin1", place(ResolvedPlace::admin1)),
            new Column("country", place(ResolvedPlace::country)),
            new Column("latitude", place(ResolvedPlace::latitude)),
            new Column("longitude", place(ResolvedPlace::longitude)),
            new Column("place_precision", place(place -> place.precision().label())),
            new Column("killed_min", count(Assessment::killed, CountRange::min)),
            new Column("killed_max", count(Assessment::killed, CountRange::max)),
            new Column("injured_min", count(Assessment::injured, CountRange::min)),
            new Column("injured_max", count(Assessment::injured, CountRange::max)),
            new Column("casualties_min", count(Assessment::casualties, CountRange::min)),
            new Column("casualties_max", count(Assessment::casualties, CountRange::max)),
            new Column(
                    "belligerents",
                    recorded ->
                            list(recorded.assessment().belligerents().stream().map(Belligerent::name))),
            new Column("weapons", recorded -> list(accounts(recorded).flatMap(account -> account.weapons().stream()))),
            new Column("grade", recorded -> recorded.assessment().grade().label()),
            new Column(
                    "strike_status",
                    recorded -> recorded.assessment().strikeStatus().label()),
            new Column(
                    "number_of_reports",
                    recorded ->
                            accounts(recorded).map(Account::report).distinct().count()),
            new Column(
                    "number_of_origins",
                    recorded -> recorded.incident().origins().size()),
            new Column("reasons", recorded -> list(recorded.assessment().reasons().stream())),
            new Column("decisions", recorded -> list(decisions(recorded))),
            new Column(
                    "grade_suggested",
                    recorded -> recorded.ruling().suggestion().grade().label()),
            new Column("killed_min_suggested", suggested(Assessment::killed, CountRange::min)),
            new Column("killed_max_suggested", suggested(Assessment::killed, CountRange::max)),
            new Column("injured_min_suggested", suggested(Assessment::injured, CountRange::min)),
            new Column("injured_max_suggested", suggested(Assessment::injured, CountRange::max)));

    /** How a cell is read off an incident. */
    @FunctionalInterface
    interface Cell {
        @Nullable
        Object of(RecordedIncident recorded);
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
        return count(RecordedIncident::assessment, harm, bound);
    }

    private static Cell suggested(
            Function<Assessment, @Nullable CountRange> harm, Function<CountRange, @Nullable Integer> bound) {
        return count(recorded -> recorded.ruling().suggestion(), harm, bound);
    }

    private static Cell count(
            Function<RecordedIncident, Assessment> assessment,
            Function<Assessment, @Nullable CountRange> harm,
            Function<CountRange, @Nullable Integer> bound) {
        return recorded -> {
            CountRange count = harm.apply(assessment.apply(recorded));
            return count == null ? null : bound.apply(count);
        };
    }

    /** What people decided of the judgement: who, when, what and why. */
    private static Stream<String> decisions(RecordedIncident recorded) {
        Ruling ruling = recorded.ruling();
        return ruling.decisions().stream()
                .filter(standing ->
                        standing.decision() instanceof Judgement && ruling.holds(standing, recorded.incident()))
                .map(standing -> DecisionProse.of(standing.decision()) + " (" + standing.author() + ", "
                        + standing.time() + ": " + standing.reason() + ")");
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
