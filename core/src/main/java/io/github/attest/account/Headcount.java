package io.github.attest.account;

import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.Victims;
import io.github.attest.model.Victims.Reference;
import io.github.attest.model.Victims.Share;
import io.github.attest.weight.Weights;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one incident, from a {@link Ledger} in which all claims are entered: for each harm the total that the report
 * holds to, or the people it tells of one by one. A figure is null where the report states none.
 */
final class Headcount {
    private final Ledger ledger;
    private final Weights<Sign> weights;
    private final Sides sides;
    private final @Nullable Figure killed;

    /** Settles who of the people hit died, which the ledger keeps. */
    Headcount(Ledger ledger, Weights<Sign> weights, Sides sides) {
        this.ledger = ledger;
        this.weights = weights;
        this.sides = sides;
        this.killed = dead();
    }

    /** The joint figure of killed and injured. */
    @Nullable
    Figure casualties() {
        Total total = governing(HarmType.KILLED_OR_INJURED);
        return total == null ? null : new Figure(total.count(), total.claim());
    }

    @Nullable
    Figure missing() {
        return figure(governing(HarmType.MISSING), HarmType.MISSING);
    }

    @Nullable
    Figure killed() {
        return killed;
    }

    private @Nullable Figure dead() {
        Total total = governing(HarmType.KILLED);
        Total struck = governing(HarmType.STRUCK);
        boolean several = struck != null && !struck.victims().one();
        if (total == null && !several && further(HarmType.KILLED).isEmpty() && ledger.deathImplied()) {
            dieOne();
        }
        if (total != null) {
            coverStruck(total);
        }
        Figure figure = figure(total, HarmType.KILLED);
        if (figure == null) {
            return ledger.impliedDeath();
        }
        return total != null && figure.count().equals(total.count()) ? withPerpetrator(figure, total) : figure;
    }

    /** A word for the deed says that somebody died: whoever was hit first; failing that, and if it was one, the only one hurt. */
    private void dieOne() {
        List<LedgerPerson> hurt = ledger.people(HarmType.INJURED);
        if (ledger.count(HarmType.KILLED) > 0) {
            return;
        }
        ledger.everybody().stream()
                .filter(person -> person.status() == HarmType.STRUCK)
                .findFirst()
                .or(() ->
                        ledger.impliedDeath() != null && hurt.size() == 1 ? Optional.of(hurt.get(0)) : Optional.empty())
                .ifPresent(LedgerPerson::die);
    }

    /** The figure for which most speaks: the total that the report holds to, or the people it tells of one by one. */
    private @Nullable Figure figure(@Nullable Total total, HarmType... told) {
        List<LedgerPerson> single = ledger.people(told);
        if (total == null) {
            List<Total> further = further(told);
            return further.isEmpty() ? counted(single) : sum(further);
        }
        boolean more = single.size() > total.count().min() && total.count().numeral() == null;
        return more && support(single) > support(total) ? counted(single) : new Figure(spanned(total), total.claim());
    }

    /**
     * The figure of a total, with those of people of another kind, and widened by those that other sources of the report give
     * of the same people.
     */
    private CountRange spanned(Total total) {
        CountRange span = total.count();
        for (Total other : ledger.totals()) {
            if (other.besides(total) || other.continues(total)) {
                return span.plus(other.count());
            }
        }
        for (Total other : ledger.totals()) {
            if (!other.count().same(span) && contradicts(other, total) && !isPart(other, total)) {
                span = span.or(other.count());
            }
        }
        return withOtherSides(span, total);
    }

    /** "22 rebels were killed. Two soldiers died": with those of other sides that no total counts together. */
    private CountRange withOtherSides(CountRange span, Total total) {
        Set<String> counted = new HashSet<>();
        counted.add(sides.of(total.victims()));
        if (counted.contains(null) || total.count().numeral() != null) {
            return span;
        }
        CountRange sum = span;
        for (Total other : ledger.totals()) {
            String side = sides.of(other.victims());
            if (side != null && other.addsTo(total) && counted.add(side)) {
                sum = sum.plus(other.count());
            }
        }
        for (LedgerPerson person : ledger.people(total.victims().harm())) {
            Total one = person.brought();
            String side = sides.of(one.victims());
            if (side != null && !person.perpetrator() && one.addsTo(total) && !counted.contains(side)) {
                sum = sum.plus(one.count());
            }
        }
        return sum;
    }

    /** Whether a total and further people told of make up another: those killed elsewhere, or the perpetrator who died. */
    private boolean isPart(Total part, Total whole) {
        int rest = whole.count().min() - part.count().min();
        return rest > 0
                && (rest == doers().size()
                        || ledger.totals().stream()
                                .anyMatch(other -> !other.equals(part)
                                        && other.counts(whole.victims().harm())
                                        && other.victims().reference() == Reference.NEW
                                        && other.count().min() == rest));
    }

    /** Whether a total contradicts another, or one that says the same: of a title that cites nobody the text may say whose word it is. */
    private boolean contradicts(Total other, Total total) {
        if (!total.placed().titled()) {
            return other.contradicts(total);
        }
        for (Total same : ledger.totals()) {
            boolean later =
                    other.placed().position().start() > same.placed().position().start();
            if (later
                    && same.counts(total.victims().harm())
                    && same.count().min() == total.count().min()
                    && other.contradicts(same)) {
                return true;
            }
        }
        return false;
    }

    /** How much speaks for the people told of one by one being all different and all of this incident. */
    private double support(List<LedgerPerson> people) {
        double sum = weights.of(Sign.PEOPLE_MORE);
        for (LedgerPerson person : people) {
            Placed first = person.first();
            sum += weights.of(Sign.PEOPLE_LISTED, person.listed()) + weights.of(Sign.PEOPLE_LEAD, ledger.leads(first));
        }
        return sum;
    }

    /** Where more were killed than are told of one by one, those hit are among them, but for who is told of beside the killed. */
    private void coverStruck(Total total) {
        CountRange count = total.count();
        int known = ledger.count(HarmType.KILLED) + ledger.count(HarmType.STRUCK);
        if (count.numeral() == null && count.min() > 1 && known <= count.min()) {
            ledger.everybody().stream()
                    .filter(person -> person.status() == HarmType.STRUCK
                            && !person.first().beside(total.placed()))
                    .forEach(LedgerPerson::die);
        }
    }

    /** A total of victims with the perpetrator who died: all the dead count. */
    private Figure withPerpetrator(Figure figure, Total total) {
        List<LedgerPerson> doers = doers();
        boolean several = total.count().min() > 1 && !total.victims().perpetrator();
        if (doers.isEmpty()
                || !several
                || figure.count().numeral() != null
                || withoutPerpetrator(total, doers, ledger.count(HarmType.KILLED)) <= 0) {
            return figure;
        }
        return new Figure(more(figure.count(), 1), figure.claim());
    }

    /** How much speaks for a total not holding the perpetrators who died. */
    private double withoutPerpetrator(Total total, List<LedgerPerson> doers, int told) {
        boolean active = false;
        boolean beside = false;
        boolean kind = false;
        for (Total other : ledger.totals()) {
            if (other.counts(HarmType.KILLED) && other.agrees(total)) {
                active |= other.placed().active();
                beside |= doers.stream().anyMatch(doer -> doer.dies(other.placed()));
                kind |= other.victims().group() != Group.PEOPLE;
            }
        }
        int others = told - doers.size();
        boolean part = ledger.parts().stream().anyMatch(some -> some.victims().perpetrator());
        return weights.of(Sign.WITHOUT)
                + weights.of(Sign.WITHOUT_KILLING, active)
                + weights.of(Sign.WITHOUT_BESIDE, beside)
                + weights.of(Sign.WITHOUT_KIND, kind)
                + weights.of(Sign.WITHOUT_TOLD, others == total.count().min())
                + weights.of(Sign.WITH_TOLD, told == total.count().min())
                + weights.of(Sign.WITH_PART, part);
    }

    private static CountRange more(CountRange count, int people) {
        Integer max = count.max();
        return new CountRange(count.min() + people, max == null ? null : max + people, count.wording(), null);
    }

    @Nullable
    Figure injured() {
        Total total = governing(HarmType.INJURED);
        Total struck = governing(HarmType.STRUCK);
        if (struck != null && struck.count().exact()) {
            int rest = struck.count().min() - deadOf(struck);
            if (rest > 0 && (total == null || total.count().min() < rest)) {
                return survivors(struck, rest);
            }
            if (total == null && rest <= 0 && nobodyHurt()) {
                return null;
            }
        } else if (struck != null && total == null) {
            boolean died = struck.count().min() <= deadOf(struck) && nobodyHurt();
            return died ? null : new Figure(struck.count(), struck.claim());
        }
        return figure(total, HarmType.INJURED, HarmType.STRUCK);
    }

    /** Whether the report tells of nobody by itself who was hurt or hit and lived. */
    private boolean nobodyHurt() {
        return ledger.count(HarmType.INJURED, HarmType.STRUCK) == 0;
    }

    /** How many of the people hit died: of those whom somebody shot he is none. */
    private int deadOf(Total struck) {
        if (killed == null) {
            return 0;
        }
        int dead = killed.count().min();
        return struck.placed().active() ? dead - doers().size() : dead;
    }

    /** Those of the people hit who did not die, or, where more speaks for them, the people it tells of one by one. */
    private Figure survivors(Total struck, int rest) {
        List<LedgerPerson> single = ledger.people(HarmType.INJURED, HarmType.STRUCK);
        Figure told = counted(single);
        boolean each = single.stream().filter(LedgerPerson::listed).count() > rest
                || !struck.victims().one();
        return told != null && each && single.size() > rest && support(single) > support(struck)
                ? told
                : new Figure(CountRange.exactly(rest, struck.count().wording()), struck.claim());
    }

    /** Those who did the harm and died. */
    private List<LedgerPerson> doers() {
        return ledger.people(HarmType.KILLED).stream()
                .filter(LedgerPerson::perpetrator)
                .toList();
    }

    private static @Nullable Figure counted(List<LedgerPerson> people) {
        if (people.isEmpty()) {
            return null;
        }
        LedgerPerson first = people.get(0);
        return new Figure(
                CountRange.exactly(people.size(), first.wording()),
                first.first().claim());
    }

    /** The total that the report holds to: the one for which most speaks, of the whole rather than of a part. */
    private @Nullable Total governing(HarmType harm) {
        Total best = null;
        for (Total total : ledger.totals()) {
            if (total.counts(harm) && (best == null || better(total, best))) {
                best = total;
            }
        }
        return best;
    }

    private boolean better(Total total, Total best) {
        boolean part = total.victims().share() == Share.PART;
        if (part != (best.victims().share() == Share.PART)) {
            return !part;
        }
        if (total.count().min() == best.count().min()) {
            return open(total) && !open(best);
        }
        return support(total) > support(best);
    }

    private static boolean open(Total total) {
        return total.count().max() == null && total.count().numeral() == null;
    }

    /** How much speaks for a total, wherever it is stated. */
    private double support(Total total) {
        double sum = 0;
        for (Total other : ledger.totals()) {
            if (other.counts(total.victims().harm()) && other.agrees(total)) {
                sum += weights.of(sign(other));
            }
        }
        return sum;
    }

    private Sign sign(Total total) {
        boolean one = total.victims().one();
        if (total.placed().titled()) {
            return one && total.victims().described() ? Sign.TOTAL_TITLE_PERSON : Sign.TOTAL_TITLE;
        }
        if (one) {
            return Sign.TOTAL_ONE;
        }
        boolean known = total.victims().reference() == Reference.KNOWN;
        return ledger.leads(total.placed()) && !known ? Sign.TOTAL_LEAD : Sign.TOTAL_LATER;
    }

    private List<Total> further(HarmType... told) {
        List<HarmType> harms = List.of(told);
        List<Total> further = new ArrayList<>();
        for (Total total : ledger.totals()) {
            Victims victims = total.victims();
            // "shot the other three" may speak of those who are known to have died
            boolean known = victims.harm() == HarmType.STRUCK && victims.reference() == Reference.KNOWN;
            if (harms.contains(victims.harm()) && victims.share() == Share.FURTHER && !known) {
                further.add(total);
            }
        }
        return further;
    }

    /** "killed her and 12 others": further people count on from the single people known. */
    private Figure sum(List<Total> further) {
        Total first = further.get(0);
        HarmType harm = first.victims().harm();
        if (first.count().numeral() != null) {
            return new Figure(first.count(), first.claim());
        }
        int known = harm == HarmType.KILLED
                ? ledger.count(HarmType.KILLED)
                : (int) ledger.everybody().stream()
                        .filter(person -> person.status() == harm
                                && person.first()
                                        .position()
                                        .equals(first.placed().position()))
                        .count();
        return new Figure(more(first.count(), known), first.claim());
    }
}
