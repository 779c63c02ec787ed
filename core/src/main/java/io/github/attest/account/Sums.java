package io.github.attest.account;

import io.github.attest.account.Cues.Cue;
import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedDate.Precision;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Scope;
import io.github.attest.model.Victims;
import io.github.attest.text.ReportText;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells claims whose figures count many incidents from those of single ones: figures of a long time, those beside words for
 * several incidents, and those that the rest of the report breaks down by settlements.
 */
final class Sums {
    /** As many days as a third of a month has; the last has one more. */
    private static final int THIRD = 10;

    /**
     * So many dead are of a war, where neither day, settlement nor means is told: as many as the gas attack on Halabja in 1988 killed at the
     * most (Human Rights Watch, Genocide in Iraq, 1993), the deadliest attack on one town in years that recorders work on.
     */
    private static final int THOUSANDS = 5000;

    private final ReportText text;
    private final Positions positions;
    private final Frame frame;
    private final Cues cues;
    private final List<Placed> aggregates = new ArrayList<>();
    private final List<Placed> together = new ArrayList<>();
    private boolean roundUp;

    Sums(ReportText text, Positions positions, Frame frame, Cues cues) {
        this.text = text;
        this.positions = positions;
        this.frame = frame;
        this.cues = cues;
    }

    /** Claims whose figures count many incidents. */
    List<Placed> aggregates() {
        return aggregates;
    }

    /** Whether the report counts people of several incidents together and tells of single ones. */
    boolean roundUp() {
        return roundUp;
    }

    /**
     * The claims of a report that tell of single incidents, in the order of its text. Lines between its paragraphs, and a title with figures that the
     * text says of several incidents, only count where nothing else tells of people.
     */
    List<Placed> incidents(List<Claim> claims) {
        List<Placed> incidents = new ArrayList<>();
        for (Claim claim : claims) {
            Placed placed = new Placed(claim, positions.of(claim));
            (aggregate(placed) ? aggregates : incidents).add(placed);
        }
        List<Placed> brokenDown = incidents.stream()
                .filter(placed -> isBrokenDown(placed, incidents))
                .toList();
        brokenDown.stream()
                .filter(placed -> !isOfOne(placed, brokenDown, incidents))
                .forEach(together::add);
        incidents.removeAll(together);
        aggregates.addAll(together);
        List<Placed> own = incidents.stream()
                .filter(placed -> !repeatsAggregate(placed) && !ofLine(placed))
                .toList();
        boolean counted = own.stream().anyMatch(Episode::states);
        roundUp = counted && aggregates.stream().anyMatch(total -> !total.titled() && several(total));
        return counted ? own : incidents;
    }

    /** "74 dead and 171 wounded": whether the sentence counts others there, whom the report does not break down. */
    private static boolean isOfOne(Placed placed, List<Placed> brokenDown, List<Placed> incidents) {
        return incidents.stream()
                .anyMatch(other -> other.beside(placed)
                        && other.bringsIn()
                        && !brokenDown.contains(other)
                        && Objects.equals(other.claim().place(), placed.claim().place()));
    }

    /**
     * Whether a claim counts more people than those that the report goes on to count at one settlement and at another: all those there
     * together, or, in an area or beside words for what may be several incidents, still more.
     */
    private boolean isBrokenDown(Placed total, List<Placed> incidents) {
        if (!total.counts(victims -> true)) {
            return false;
        }
        Map<String, Placed> settlements = new HashMap<>();
        for (Placed other : incidents) {
            ResolvedPlace place = other.claim().place();
            if (place != null && place.local() && goesOn(total, other) && other.bringsIn() && total.exceeds(other)) {
                settlements.merge(place.name(), other, (one, more) -> more.exceeds(one) ? more : one);
            }
        }
        boolean series = !total.titled() && has(Cue.SERIES, total);
        return settlements.size() > 1
                && (series
                        || opens(total, incidents)
                                && (total.isSumOf(settlements.values())
                                        || isOfArea(total) && isOfDay(total, settlements.values())));
    }

    /** Whether a claim counts as many people as others of the same day together, or more. */
    private boolean isOfDay(Placed total, Collection<Placed> parts) {
        ResolvedDate day = date(total);
        return total.holds(parts)
                && parts.stream().map(this::date).allMatch(date -> date == null || day == null || date.overlaps(day));
    }

    /** Whether the text, not the title, says of a claim no more of where than the country or the province. */
    private static boolean isOfArea(Placed total) {
        ResolvedPlace place = total.claim().place();
        return !total.titled() && place != null && place.precision().compareTo(ResolvedPlace.Precision.ADMIN1) >= 0;
    }

    /** Whether a claim stands in the title, or is of no place smaller than a province and in the first sentence of the text that states a figure. */
    private static boolean opens(Placed total, List<Placed> incidents) {
        ResolvedPlace place = total.claim().place();
        return total.titled()
                || (place == null || place.precision().compareTo(ResolvedPlace.Precision.ADMIN1) >= 0)
                        && incidents.stream()
                                .filter(Episode::states)
                                .allMatch(other -> other.titled() || other.beside(total) || goesOn(total, other));
    }

    /** Whether a claim stands in a later sentence than another. */
    private static boolean goesOn(Placed one, Placed next) {
        return !next.titled()
                && (one.titled() || next.position().sentence() > one.position().sentence());
    }

    /** Whether a claim stands in a line between paragraphs, which may be the headline of another report. */
    private boolean ofLine(Placed placed) {
        return !placed.titled() && positions.isLine(placed.position().paragraph());
    }

    /** Whether a claim of the title has the figures that the text says of several incidents. */
    private boolean repeatsAggregate(Placed placed) {
        return placed.titled()
                && Episode.states(placed)
                && placed.claim().victims().stream().allMatch(this::countedTogether);
    }

    private boolean countedTogether(Victims people) {
        CountRange count = people.count();
        return count == null
                || aggregates.stream()
                        .filter(total -> several(total) || total.claim().scope() == Scope.AGGREGATE)
                        .flatMap(total -> total.claim().victims().stream())
                        .anyMatch(victims -> victims.harm() == people.harm()
                                && victims.count() != null
                                && victims.count().min() == count.min());
    }

    /** Whether a claim stands beside words for several incidents. */
    private boolean several(Placed placed) {
        return has(Cue.SEVERAL, placed) || together.contains(placed);
    }

    private boolean has(Cue kind, Placed placed) {
        return cues.has(
                kind, text.part(placed.position().part()), placed.position().sentence());
    }

    private boolean aggregate(Placed placed) {
        if (!placed.counts(victims -> true)) {
            return false;
        }
        ResolvedDate date = date(placed);
        return placed.claim().scope() == Scope.AGGREGATE
                || has(Cue.SEVERAL, placed)
                || date != null && (isLong(date) && !has(Cue.SINGLE, placed) || isMonth(date) && has(Cue.TALLY, placed))
                || isPartOfTotal(placed)
                || isOfThose(placed)
                || isOfWar(placed, date);
    }

    /** Whether a claim says only how many thousands were killed. */
    private boolean isOfWar(Placed placed, @Nullable ResolvedDate date) {
        boolean only = date == null
                && !placed.local()
                && placed.claim().weapons().isEmpty()
                && placed.counts(Sums::thousandsKilled);
        return only && !has(Cue.SINGLE, placed);
    }

    private static boolean thousandsKilled(Victims victims) {
        CountRange count = victims.count();
        return victims.harm() == HarmType.KILLED
                && count != null
                && count.min() >= THOUSANDS
                && count.numeral() == null;
    }

    static boolean isLong(ResolvedDate date) {
        return date.precision() == Precision.YEAR || date.precision() == Precision.PERIOD || isStretch(date);
    }

    private static boolean isMonth(ResolvedDate date) {
        return date.equals(ResolvedDate.month(YearMonth.from(date.earliest())));
    }

    /** Whether a date counts days over more than a third of a month, and is neither its last third nor all of it. */
    private static boolean isStretch(ResolvedDate date) {
        return date.precision() == Precision.MONTH
                && !isMonth(date)
                && !date.earliest().plusDays(THIRD).isAfter(date.latest())
                && date.earliest().getDayOfMonth() != 2 * THIRD + 1;
    }

    /**
     * Whether a claim says only of an area, and of no day, means or party, how many fewer people than the total told before it:
     * "in the north alone, 90 died".
     */
    private boolean isPartOfTotal(Placed placed) {
        Claim claim = placed.claim();
        ResolvedPlace place = claim.place();
        return !aggregates.isEmpty()
                && claim.date() == null
                && place != null
                && !place.local()
                && claim.weapons().isEmpty()
                && claim.belligerents().isEmpty()
                && aggregates.stream().anyMatch(total -> !total.titled() && total.exceeds(placed) && isOfMonths(total));
    }

    /** "Of those, 19 were killed at a queue": whether a claim tells only of people whom the sentence before counts over many incidents. */
    private boolean isOfThose(Placed placed) {
        return !placed.titled()
                && !placed.bringsIn()
                && placed.counts(victims -> victims.share() == Victims.Share.PART)
                && aggregates.stream()
                        .anyMatch(total -> !total.titled()
                                && placed.position().sentence()
                                                - total.position().sentence()
                                        <= 1);
    }

    private boolean isOfMonths(Placed total) {
        ResolvedDate date = date(total);
        return date != null && (isMonth(date) || isLong(date));
    }

    private @Nullable ResolvedDate date(Placed placed) {
        return placed.claim().date() != null ? placed.claim().date() : frame.date(placed);
    }
}
