package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Modality;
import io.github.attest.model.Person;
import io.github.attest.model.ResolvedDate;
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
    /** How many sentences behind its first words on an incident a report mostly tells of what lies behind it. */
    private static final int LATE = 12;

    private final Weights weights;
    private final @Nullable ResolvedDate day;
    private final List<LedgerPerson> people = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final List<Total> parts = new ArrayList<>();
    private @Nullable LedgerPerson latest;
    private @Nullable Position lead;
    private boolean deathImplied;
    private @Nullable Figure impliedDeath;

    /** @param day the day of the incident; null where the report does not say */
    Ledger(Weights weights, @Nullable ResolvedDate day) {
        this.weights = weights;
        this.day = day;
    }

    /** Enters what a claim says; only asserted harm is entered. */
    void enter(Placed placed) {
        if (placed.claim().modality() != Modality.ASSERTED) {
            return;
        }
        if (lead == null && !placed.titled() && Episode.states(placed)) {
            lead = placed.position();
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
        } else if (isOne(count) && (!placed.titled() || described(victims))) {
            latest = single(new Mention(victims, placed), named);
            named.add(latest);
            boolean brought = bare(victims) && victims.reference() == Reference.NEW && victims.share() == Share.WHOLE;
            if (placed.titled() || brought) {
                totals.add(new Total(victims, count, placed, latest));
            }
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

    /** "one dead", "one person": words that count and describe nobody. */
    private static boolean bare(Victims victims) {
        return victims.name() == null
                && victims.age() == null
                && victims.sex() == null
                && victims.group() == Group.PEOPLE
                && !victims.perpetrator();
    }

    private static boolean isOne(CountRange count) {
        return count.exact() && count.min() == 1;
    }

    /** "two brothers, Amir Hadi, 31, and Sami Hadi, 54": a number, and as many people named. */
    private static boolean named(List<Victims> counted) {
        CountRange number = Objects.requireNonNull(counted.get(0).count());
        return number.exact()
                && number.min() == counted.size() - 1
                && counted.subList(1, counted.size()).stream()
                        .allMatch(victims -> victims.name() != null || victims.age() != null);
    }

    /** "13 civilians and six fighters", "a senator and three of his guards": one total that the words give in parts. */
    private void sumUp(Placed placed) {
        if (placed.claim().victims().size() < 2) {
            return;
        }
        List<Victims> counted = placed.claim().victims().stream()
                .filter(victims -> victims.count() != null)
                .toList();
        boolean several = counted.size() > 1
                && counted.stream().anyMatch(victims -> !isOne(Objects.requireNonNull(victims.count())));
        if (!several || named(counted)) {
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

    private LedgerPerson single(Mention mention, Set<LedgerPerson> others) {
        LedgerPerson known = recognised(mention, others);
        if (known != null) {
            known.learn(mention);
            return known;
        }
        LedgerPerson person = new LedgerPerson(mention);
        people.add(person);
        return person;
    }

    /** The person for whom most speaks, if more speaks for than against; people of one list differ. */
    private @Nullable LedgerPerson recognised(Mention mention, Set<LedgerPerson> others) {
        LedgerPerson best = null;
        double most = 0;
        boolean pointing = !mention.bringsIn();
        double counted =
                weights.of(Sign.ALL_COUNTED, allCounted(mention.victims().harm()));
        for (LedgerPerson person : people) {
            if (!others.contains(person)) {
                double likeness = person.likeness(mention, weights)
                        + counted
                        + weights.of(Sign.LATEST, pointing && person == latest);
                if (likeness > most) {
                    best = person;
                    most = likeness;
                }
            }
        }
        return best;
    }

    /** Whether as many people are entered as the report's first figure counts. */
    private boolean allCounted(HarmType harm) {
        for (Total total : totals) {
            if (total.victims().harm() == harm) {
                return total.count().exact() && count(harm) >= total.count().min();
            }
        }
        return false;
    }

    /** The people whom something happened to; those of the title only where the text tells of none. */
    private List<LedgerPerson> people(HarmType... types) {
        Set<HarmType> wanted = Set.of(types);
        List<LedgerPerson> found = new ArrayList<>();
        List<LedgerPerson> told = new ArrayList<>();
        for (LedgerPerson person : people) {
            if (wanted.contains(person.status()) && counts(person)) {
                found.add(person);
                if (!person.titled()) {
                    told.add(person);
                }
            }
        }
        return told.isEmpty() ? found : told;
    }

    /** Whether a person is of the incident that the account tells of, and not of what lies behind it. */
    private boolean counts(LedgerPerson person) {
        int behind = lead == null ? 0 : person.first().position().sentence() - lead.sentence();
        return weights.of(Sign.COUNTS_LATE, behind >= LATE) + person.standing(day, weights) > 0;
    }

    private int count(HarmType... types) {
        return people(types).size();
    }

    /** The joint figure of killed and injured; null where the report states none. */
    @Nullable
    Figure casualties() {
        Total total = governing(HarmType.KILLED_OR_INJURED);
        return total == null ? null : new Figure(total.count(), total.claim());
    }

    /** People missing; null where the report states no figure. */
    @Nullable
    Figure missing() {
        return figure(governing(HarmType.MISSING), HarmType.MISSING);
    }

    /** People killed; null where the report states no figure. */
    @Nullable
    Figure killed() {
        Total total = governing(HarmType.KILLED);
        if (total == null && further(HarmType.KILLED).isEmpty() && deathImplied) {
            people.stream()
                    .filter(person -> person.status() == HarmType.STRUCK)
                    .limit(count(HarmType.KILLED) == 0 ? 1 : 0)
                    .forEach(LedgerPerson::die);
        }
        if (total != null) {
            coverStruck(total.count());
        }
        Figure figure = figure(total, HarmType.KILLED);
        if (figure == null) {
            return impliedDeath;
        }
        return total != null && figure.count().equals(total.count()) ? withPerpetrator(figure) : figure;
    }

    /** The figure for which most speaks: the total that the report holds to, or the people it tells of one by one. */
    private @Nullable Figure figure(@Nullable Total total, HarmType... told) {
        List<LedgerPerson> single = people(told);
        if (total == null) {
            List<Total> further = further(told[0]);
            return further.isEmpty() ? counted(single) : sum(told[0], further);
        }
        boolean more = single.size() > total.count().min() && total.count().numeral() == null;
        return more && support(told) > support(total) ? counted(single) : new Figure(total.count(), total.claim());
    }

    /** How much speaks for the people told of one by one being all different and all of this incident. */
    private double support(HarmType... told) {
        double sum = weights.of(Sign.PEOPLE_MORE);
        for (LedgerPerson person : people(told)) {
            Placed first = person.first();
            sum += weights.of(Sign.PEOPLE_LISTED, first.claim().victims().size() > 1)
                    + weights.of(Sign.PEOPLE_LEAD, leads(first));
        }
        return sum;
    }

    /** Where more were killed than are told of one by one, those hit are among them. */
    private void coverStruck(CountRange total) {
        int known = count(HarmType.KILLED) + count(HarmType.STRUCK);
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
        Total total = governing(HarmType.INJURED);
        Total struck = governing(HarmType.STRUCK);
        int single = count(HarmType.INJURED, HarmType.STRUCK);
        if (struck != null && struck.count().exact()) {
            int rest = struck.count().min() - (dead == null ? 0 : dead.count().min());
            if (rest > 0 && (total == null || total.count().min() < rest)) {
                return new Figure(CountRange.exactly(rest, struck.count().wording()), struck.claim());
            }
            if (total == null && rest <= 0 && single == 0) {
                return null;
            }
        } else if (struck != null && total == null) {
            return new Figure(struck.count(), struck.claim());
        }
        return figure(total, HarmType.INJURED, HarmType.STRUCK);
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

    /** The total that the report holds to: the one for which most speaks. */
    private @Nullable Total governing(HarmType harm) {
        Total best = null;
        for (Total total : totals) {
            if (total.counts(harm) && (best == null || better(total, best))) {
                best = total;
            }
        }
        return best;
    }

    private boolean better(Total total, Total best) {
        if (total.count().min() == best.count().min()) {
            return total.count().max() == null && best.count().max() != null;
        }
        return support(total) > support(best);
    }

    /** How much speaks for a total, wherever it is stated. */
    private double support(Total total) {
        double sum = 0;
        for (Total other : totals) {
            if (other.counts(total.victims().harm())
                    && other.count().min() == total.count().min()) {
                sum += weights.of(sign(other));
            }
        }
        return sum;
    }

    private Sign sign(Total total) {
        boolean one = isOne(total.count());
        if (total.placed().titled()) {
            return one && described(total.victims()) ? Sign.TOTAL_TITLE_PERSON : Sign.TOTAL_TITLE;
        }
        if (one) {
            return Sign.TOTAL_ONE;
        }
        return leads(total.placed()) ? Sign.TOTAL_LEAD : Sign.TOTAL_LATER;
    }

    /** "a boy", "6-year-old", but not "1 dead". */
    private static boolean described(Victims victims) {
        return victims.noun() != null || victims.name() != null || victims.age() != null;
    }

    /** Whether a claim stands in the first paragraph that counts people. */
    private boolean leads(Placed placed) {
        return placed.titled() || lead != null && placed.position().paragraph() == lead.paragraph();
    }

    private List<Total> further(HarmType harm) {
        List<Total> further = new ArrayList<>();
        for (Total total : totals) {
            if (total.victims().harm() == harm && total.victims().share() == Share.FURTHER) {
                further.add(total);
            }
        }
        return further;
    }

    /** "killed her and 12 others": further people count on from the single people known. */
    private @Nullable Figure sum(HarmType harm, List<Total> further) {
        Total first = further.get(0);
        if (first.count().numeral() != null) {
            return new Figure(first.count(), first.claim());
        }
        int base = harm == HarmType.KILLED ? count(HarmType.KILLED) : 0;
        int joined = (int) people.stream()
                .filter(person ->
                        person.status() == harm && person.first().claim().equals(first.claim()))
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
