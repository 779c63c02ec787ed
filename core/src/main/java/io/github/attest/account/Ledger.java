package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Modality;
import io.github.attest.model.Person;
import io.github.attest.model.Victims;
import io.github.attest.model.Victims.Reference;
import io.github.attest.model.Victims.Share;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The people of one incident, as a report tells of them. Single people are entered and recognised again by name, age, sex
 * and what they are called; numbers of people are kept as totals, which govern the single people they cover.
 *
 * <p>People whose outcome is not said ("shot") are injured unless the report says that they died.
 */
final class Ledger {
    private final List<LedgerPerson> people = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final List<Total> parts = new ArrayList<>();
    private boolean deathImplied;
    private @Nullable Figure impliedDeath;

    /** Enters what a claim says; only asserted harm is entered. */
    void enter(Placed placed) {
        if (placed.claim().modality() != Modality.ASSERTED) {
            return;
        }
        Set<LedgerPerson> named = new LinkedHashSet<>();
        for (Victims victims : placed.claim().victims()) {
            enter(victims, placed, named);
        }
        sumUp(placed);
    }

    private void enter(Victims victims, Placed placed, Set<LedgerPerson> named) {
        CountRange count = victims.count();
        if (implied(victims)) {
            deathImplied |= victims.harm() == HarmType.KILLED;
            impliedDeath = impliedDeath == null && count != null && victims.harm() == HarmType.KILLED
                    ? new Figure(count, placed.claim())
                    : impliedDeath;
        }
        if (count == null || implied(victims)) {
            return;
        }
        if (victims.share() == Share.PART) {
            parts.add(new Total(victims, count, placed));
            part(victims, placed);
        } else if (isOne(count) && !placed.titled()) {
            named.add(single(victims, placed.claim(), count.wording(), named));
        } else {
            totals.add(new Total(victims, count, placed));
        }
    }

    /** Whether only a word for the deed tells of them: "homicide", "a fatal shooting". */
    private static boolean implied(Victims victims) {
        CountRange count = victims.count();
        boolean single = count == null || isOne(count) && victims.reference() == Reference.KNOWN;
        return single
                && victims.noun() == null
                && victims.name() == null
                && victims.age() == null
                && !victims.perpetrator();
    }

    private static boolean isOne(CountRange count) {
        return count.exact() && count.min() == 1;
    }

    /** "13 civilians and six fighters", "a senator and three of his guards": one total that the words give in parts. */
    private void sumUp(Placed placed) {
        List<Victims> counted = placed.claim().victims().stream()
                .filter(victims -> victims.count() != null)
                .toList();
        boolean several = counted.size() > 1
                && counted.stream().anyMatch(victims -> !isOne(Objects.requireNonNull(victims.count())));
        if (!several) {
            return;
        }
        totals.removeIf(total -> total.placed().equals(placed));
        CountRange sum = Objects.requireNonNull(counted.get(0).count());
        for (Victims victims : counted.subList(1, counted.size())) {
            parts.add(new Total(victims, Objects.requireNonNull(victims.count()), placed));
            sum = sum.plus(Objects.requireNonNull(victims.count()));
        }
        parts.add(
                new Total(counted.get(0), Objects.requireNonNull(counted.get(0).count()), placed));
        totals.add(new Total(counted.get(0).of(sum), sum, placed));
    }

    /** One of several people hit, of whom more is said: "one of them fatally". */
    private void part(Victims victims, Placed placed) {
        if (victims.harm() == HarmType.KILLED) {
            totals.add(new Total(victims, Objects.requireNonNull(victims.count()), placed));
        }
    }

    private LedgerPerson single(Victims victims, Claim claim, String wording, Set<LedgerPerson> others) {
        LedgerPerson known = recognised(victims, others);
        if (known != null) {
            known.learn(victims);
            return known;
        }
        LedgerPerson person = new LedgerPerson(victims, claim, wording);
        people.add(person);
        return person;
    }

    /** The person that words mean: the one they identify, else the latest they can mean; people of one list differ. */
    private @Nullable LedgerPerson recognised(Victims victims, Set<LedgerPerson> others) {
        if (victims.share() == Share.FURTHER) {
            return null;
        }
        LedgerPerson latest = null;
        for (LedgerPerson person : people) {
            if (!others.contains(person) && person.compatible(victims)) {
                if (person.identified(victims)) {
                    return person;
                }
                latest = person;
            }
        }
        return latest != null && mayMean(victims, latest) ? latest : null;
    }

    private static boolean mayMean(Victims victims, LedgerPerson person) {
        boolean bothAged = victims.age() != null && person.person().age() != null;
        return victims.reference() != Reference.NEW || !bothAged || person.identified(victims);
    }

    private long count(HarmType... types) {
        Set<HarmType> wanted = Set.of(types);
        return people.stream()
                .filter(person -> wanted.contains(person.status()))
                .count();
    }

    /** The joint figure of killed and injured; null where the report states none. */
    @Nullable
    Figure casualties() {
        return governing(HarmType.KILLED_OR_INJURED);
    }

    /** People missing; null where the report states no figure. */
    @Nullable
    Figure missing() {
        Figure total = governing(HarmType.MISSING);
        long single = count(HarmType.MISSING);
        return total != null || single == 0 ? total : counted(single, HarmType.MISSING);
    }

    /** People killed; null where the report states no figure. */
    @Nullable
    Figure killed() {
        Figure total = governing(HarmType.KILLED);
        if (total == null && deathImplied) {
            people.stream()
                    .filter(person -> person.status() == HarmType.STRUCK)
                    .limit(count(HarmType.KILLED) == 0 ? 1 : 0)
                    .forEach(LedgerPerson::die);
        }
        long single = count(HarmType.KILLED);
        if (total == null) {
            return single == 0 ? impliedDeath : counted(single, HarmType.KILLED);
        }
        coverStruck(total.count());
        if (single > total.count().min() && total.count().numeral() == null) {
            return counted(single, HarmType.KILLED);
        }
        return withPerpetrator(total);
    }

    /** Where more were killed than are told of one by one, those hit are among them. */
    private void coverStruck(CountRange total) {
        long known = count(HarmType.KILLED) + count(HarmType.STRUCK);
        if (total.numeral() == null && total.min() > 1 && known <= total.min()) {
            people.stream().filter(person -> person.status() == HarmType.STRUCK).forEach(LedgerPerson::die);
        }
    }

    /** A total of victims does not hold the perpetrator who killed himself; all the dead count. */
    private Figure withPerpetrator(Figure total) {
        boolean died = people.stream().anyMatch(person -> person.perpetrator() && person.status() == HarmType.KILLED);
        CountRange count = total.count();
        Claim claim = total.claim();
        boolean ofOthers = claim != null && claim.rule().contains(".active.");
        if (!died || !ofOthers || count.numeral() != null || includesPerpetrator()) {
            return total;
        }
        Integer max = count.max();
        return new Figure(
                new CountRange(count.min() + 1, max == null ? null : max + 1, count.wording(), null), total.claim());
    }

    private boolean includesPerpetrator() {
        return parts.stream().anyMatch(part -> part.victims().perpetrator());
    }

    /** People injured; null where the report states no figure. */
    @Nullable
    Figure injured() {
        Figure dead = killed();
        Figure total = governing(HarmType.INJURED);
        Figure struck = governing(HarmType.STRUCK);
        long single = count(HarmType.INJURED, HarmType.STRUCK);
        if (struck != null && struck.count().exact()) {
            int rest = struck.count().min() - (dead == null ? 0 : dead.count().min());
            if (rest > 0 && (total == null || total.count().min() < rest)) {
                return new Figure(CountRange.exactly(rest, struck.count().wording()), struck.claim());
            }
            if (total == null && rest <= 0 && single == 0) {
                return null;
            }
        } else if (struck != null && total == null) {
            return struck;
        }
        if (total != null && total.count().min() >= single) {
            return total;
        }
        return single == 0 ? total : counted(single, HarmType.INJURED, HarmType.STRUCK);
    }

    private Figure counted(long number, HarmType... types) {
        Set<HarmType> wanted = Set.of(types);
        LedgerPerson first = people.stream()
                .filter(person -> wanted.contains(person.status()))
                .findFirst()
                .orElseThrow();
        return new Figure(CountRange.exactly((int) number, first.wording()), first.claim());
    }

    /** The total that the report holds to: the one stated most often, first the text, then the title. */
    private @Nullable Figure governing(HarmType harm) {
        List<Total> candidates = totals.stream()
                .filter(total ->
                        total.victims().harm() == harm && total.victims().share() != Share.FURTHER)
                .toList();
        List<Total> further = totals.stream()
                .filter(total ->
                        total.victims().harm() == harm && total.victims().share() == Share.FURTHER)
                .toList();
        Total best = best(candidates);
        if (best == null) {
            return further.isEmpty() ? null : sum(harm, further);
        }
        return new Figure(best.count(), best.claim());
    }

    private @Nullable Total best(List<Total> candidates) {
        Total best = null;
        for (Total total : candidates) {
            if (best == null || better(total, best, candidates)) {
                best = total;
            }
        }
        return best;
    }

    private static boolean better(Total total, Total best, List<Total> all) {
        if (best.placed().titled() && !total.placed().titled() && total.count().overlaps(best.count())) {
            return true;
        }
        boolean same = total.count().min() == best.count().min();
        if (same) {
            return total.count().max() == null && best.count().max() != null;
        }
        return votes(total, all) > votes(best, all);
    }

    private static long votes(Total total, List<Total> all) {
        return all.stream()
                .filter(other -> other.count().min() == total.count().min())
                .count();
    }

    /** "killed her and 12 others": further people count on from the single people known. */
    private @Nullable Figure sum(HarmType harm, List<Total> further) {
        Total first = further.get(0);
        if (first.count().numeral() != null) {
            return new Figure(first.count(), first.claim());
        }
        int base = (int) (harm == HarmType.KILLED ? count(HarmType.KILLED) : 0);
        int joined = (int) people.stream()
                .filter(person -> person.status() == harm && person.claim().equals(first.claim()))
                .count();
        int add = harm == HarmType.KILLED ? base : joined;
        Integer max = first.count().max();
        return new Figure(
                new CountRange(
                        first.count().min() + add,
                        max == null ? null : max + add,
                        first.count().wording(),
                        null),
                first.claim());
    }

    /** Figures of children, women, men, civilians and belligerents among the people. */
    List<Harm> groups() {
        List<Harm> groups = new ArrayList<>();
        List<Total> stated = new ArrayList<>(totals);
        stated.addAll(parts);
        for (Total total : stated) {
            Group group = total.victims().group();
            HarmType type = total.victims().harm() == HarmType.STRUCK
                    ? HarmType.INJURED
                    : total.victims().harm();
            boolean known = groups.stream().anyMatch(harm -> harm.type() == type && harm.group() == group);
            if (group != Group.PEOPLE && !known) {
                groups.add(new Harm(type, group, total.count()));
            }
        }
        return groups;
    }

    /** The single people whom the report names or ages. */
    List<Person> people() {
        return people.stream()
                .filter(LedgerPerson::described)
                .map(LedgerPerson::person)
                .toList();
    }
}
