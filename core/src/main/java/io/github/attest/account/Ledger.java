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
import io.github.attest.weight.Weights;
import java.util.ArrayList;
import java.util.Comparator;
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

    private final Weights<Sign> weights;
    private final @Nullable ResolvedDate day;
    private final List<LedgerPerson> people = new ArrayList<>();
    private final List<Total> totals = new ArrayList<>();
    private final List<Total> parts = new ArrayList<>();
    private @Nullable LedgerPerson latest;
    private @Nullable Company company;
    private @Nullable Position lead;
    private boolean deathImplied;
    private @Nullable Figure impliedDeath;

    /** @param day the day of the incident; null where the report does not say */
    Ledger(Weights<Sign> weights, @Nullable ResolvedDate day) {
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
        ofSentence(placed).removeIf(total -> total.replaced(placed));
        int before = totals.size();
        Set<LedgerPerson> named = new LinkedHashSet<>();
        if (company != null && company.meant(placed)) {
            die(company, placed.claim().victims().get(0), placed);
            return;
        }
        for (Victims victims : placed.claim().victims()) {
            if (victims.share() == Share.FURTHER && victims.harm() == HarmType.KILLED && !diedBeside(placed)) {
                totals.replaceAll(total -> total.survivedBeside(placed) ? total.as(HarmType.INJURED) : total);
            }
            enter(first(victims, placed) ? victims.whole() : victims, placed, named);
        }
        sumUp(placed, totals.subList(before, totals.size()));
        Company met = new Company(placed, named, totals.subList(before, totals.size()));
        company = met.several() ? met : company;
    }

    /** The totals entered last, of the sentence of a claim: claims are entered in the order of the text. */
    private List<Total> ofSentence(Placed placed) {
        int from = totals.size();
        while (from > 0 && totals.get(from - 1).placed().beside(placed)) {
            from--;
        }
        return totals.subList(from, totals.size());
    }

    /** "They died": all of those told of before. */
    private void die(Company dead, Victims they, Placed placed) {
        dead.people().forEach(LedgerPerson::die);
        for (Total total : dead.totals()) {
            totals.remove(total);
            totals.add(new Total(they.of(total.count()), total.count(), placed));
        }
    }

    /** "killed a guard and wounded three others": all the injured told of so far; but "wounded another guard" is not the one killed. */
    private boolean first(Victims victims, Placed placed) {
        return victims.share() == Share.FURTHER
                && (!victims.one() || bare(victims))
                && victims.harm() == HarmType.INJURED
                && (onlyDeadBeside(placed)
                        || totals.stream().noneMatch(total -> total.victims().harm() == HarmType.INJURED)
                                && people.stream().allMatch(person -> person.status() == HarmType.KILLED));
    }

    /** Whether the sentence of a claim tells of dead before. */
    private boolean diedBeside(Placed placed) {
        return totals.stream()
                        .anyMatch(total -> total.victims().harm() == HarmType.KILLED
                                && total.placed().beside(placed))
                || people.stream().anyMatch(person -> person.dies(placed));
    }

    /** "four dead, another injured": the sentence counts dead before, and nobody hurt. */
    private boolean onlyDeadBeside(Placed placed) {
        boolean dead = false;
        for (Total total : totals) {
            if (total.placed().beside(placed)) {
                if (total.victims().harm() != HarmType.KILLED) {
                    return false;
                }
                dead = true;
            }
        }
        return dead && people.stream().noneMatch(person -> person.toldBeside(placed));
    }

    private void enter(Victims victims, Placed placed, Set<LedgerPerson> named) {
        CountRange count = victims.count();
        if (implied(victims)) {
            imply(victims, placed);
        } else if (count == null) {
            return;
        } else if (victims.share() == Share.PART) {
            parts.add(new Total(victims, count, placed));
            part(victims, count, placed);
        } else if (victims.one() && (!placed.titled() || victims.described())) {
            latest = single(new Mention(victims, placed), named);
            named.add(latest);
            boolean brought = bare(victims) && victims.reference() == Reference.NEW && victims.share() == Share.WHOLE;
            if (placed.titled() || brought) {
                totals.add(new Total(victims, count, placed, latest));
            }
        } else if (company != null && company.meant(victims, placed)) {
            company.people().forEach(person -> person.suffer(victims.harm()));
        } else {
            totals.add(new Total(victims, count, placed));
        }
    }

    private void imply(Victims victims, Placed placed) {
        if (victims.harm() == HarmType.KILLED) {
            deathImplied = true;
            if (impliedDeath == null && victims.count() != null) {
                impliedDeath = new Figure(victims.count(), placed.claim());
            }
        }
    }

    /** Whether only a word for the deed tells of them: "homicide", "a fatal shooting". */
    private static boolean implied(Victims victims) {
        boolean single = victims.count() == null || victims.one() && victims.reference() == Reference.KNOWN;
        return single && !victims.described() && !victims.perpetrator();
    }

    /** "one dead", "one person": words that count and describe nobody. */
    private static boolean bare(Victims victims) {
        return victims.name() == null
                && victims.age() == null
                && victims.sex() == null
                && victims.group() == Group.PEOPLE
                && !victims.perpetrator();
    }

    /** "13 civilians and six fighters", "a senator and three of his guards": one total that the words give in parts. */
    private void sumUp(Placed placed, List<Total> entered) {
        if (placed.claim().victims().size() < 2) {
            return;
        }
        List<Victims> counted = placed.claim().victims().stream()
                .filter(victims -> victims.count() != null && victims.share() != Share.PART)
                .toList();
        boolean several = counted.size() > 1 && !counted.stream().allMatch(Victims::one);
        if (!several) {
            return;
        }
        List<CountRange> counts = new ArrayList<>();
        int at = 0;
        while (at < counted.size()) {
            counts.add(Objects.requireNonNull(counted.get(at).count()));
            at += 1 + Total.spelledOut(counted.subList(at, counted.size()));
        }
        if (counts.size() == 1) {
            List<Total> spelled = entered.subList(Math.min(1, entered.size()), entered.size());
            parts.addAll(spelled);
            spelled.clear();
            return;
        }
        entered.clear();
        for (Victims victims : counted) {
            parts.add(new Total(victims, Objects.requireNonNull(victims.count()), placed));
        }
        CountRange sum = counts.stream().reduce(CountRange::plus).orElseThrow();
        totals.add(new Total(counted.get(0).of(sum), sum, placed));
    }

    /** One of several people hit, of whom more is said: "one of them fatally". */
    private void part(Victims victims, CountRange count, Placed placed) {
        if (victims.harm() == HarmType.KILLED) {
            List<Total> told = ofSentence(placed);
            if (told.stream().noneMatch(total -> total.victims().harm() == HarmType.KILLED)) {
                told.replaceAll(total -> total.without(count));
            }
            totals.add(new Total(victims, count, placed));
        }
    }

    private LedgerPerson single(Mention mention, Set<LedgerPerson> others) {
        LedgerPerson known = recognised(mention, others);
        if (known != null) {
            boolean lived = known.status() != HarmType.KILLED;
            known.learn(mention);
            return lived && known.status() == HarmType.KILLED ? toldDead(known, mention) : known;
        }
        LedgerPerson person = new LedgerPerson(mention);
        people.add(person);
        return person;
    }

    /** "A man was killed. Omar, 25, was taken to a clinic, where he died": who was told of as dead before, and now dies again; or who died. */
    private LedgerPerson toldDead(LedgerPerson died, Mention death) {
        people.remove(died);
        Mention first = died.dead();
        Set<LedgerPerson> others = new LinkedHashSet<>(people);
        others.removeIf(person -> !person.toldBeside(death.placed()) && !person.toldBeside(first.placed()));
        LedgerPerson told = first.victims().described() ? recognised(first, others) : null;
        if (told == null || told.status() != HarmType.KILLED) {
            people.add(died);
            return died;
        }
        told.take(died);
        return told;
    }

    /** The person for whom most speaks, if more speaks for than against; people of one list differ. */
    private @Nullable LedgerPerson recognised(Mention mention, Set<LedgerPerson> others) {
        LedgerPerson best = null;
        double most = 0;
        boolean pointing = !mention.bringsIn();
        boolean pronoun = mention.victims().reference() == Reference.PRONOUN;
        boolean further = mention.victims().share() == Share.FURTHER
                && others.stream().allMatch(person -> person.first().beside(mention.placed()));
        double counted =
                weights.of(Sign.ALL_COUNTED, allCounted(mention.victims().harm()))
                        + weights.of(Sign.ALL_DEAD, mention.victims().harm() == HarmType.STRUCK && allDead());
        for (LedgerPerson person : people) {
            if (!others.contains(person) && !(pronoun && person.toldBehind(mention))) {
                double likeness = person.likeness(mention, weights)
                        + weights.of(Sign.SAME_FURTHER, further && !person.titled() && (!pointing || person == latest))
                        + counted
                        + weights.of(Sign.LATEST, pointing && person == latest)
                        + weights.of(Sign.LATEST_PRONOUN, pronoun && person == latest);
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

    /** Whether all whom the report's figures count died and are entered: it speaks of nobody else hurt. */
    private boolean allDead() {
        return allCounted(HarmType.KILLED)
                && totals.stream().allMatch(total -> total.victims().harm() == HarmType.KILLED)
                && people.stream().noneMatch(person -> person.status() == HarmType.INJURED);
    }

    /** The people whom something happened to; those of the title only where the text tells of none. */
    List<LedgerPerson> people(HarmType... types) {
        List<HarmType> wanted = List.of(types);
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

    int count(HarmType... types) {
        return people(types).size();
    }

    /** Whether a claim stands in the first paragraph that counts people. */
    boolean leads(Placed placed) {
        return placed.titled() || lead != null && placed.position().paragraph() == lead.paragraph();
    }

    /** Everybody told of one by one, whatever happened to them. */
    List<LedgerPerson> everybody() {
        return people;
    }

    /** The numbers of people that claims state. */
    List<Total> totals() {
        return totals;
    }

    /** The numbers that count some of the people of a total. */
    List<Total> parts() {
        return parts;
    }

    /** Whether a word for the deed says that somebody died: "homicide". */
    boolean deathImplied() {
        return deathImplied;
    }

    /** The number of dead that a word for the deed states; null where none does. */
    @Nullable
    Figure impliedDeath() {
        return impliedDeath;
    }

    /** Figures of children, women, men, civilians and belligerents among the people. */
    List<Harm> groups() {
        List<Total> stated = new ArrayList<>();
        addGroups(totals, stated);
        addGroups(parts, stated);
        stated.sort(Comparator.comparing((Total total) -> total.placed().titled())
                .thenComparingInt(total -> total.placed().position().start()));
        List<Harm> groups = new ArrayList<>();
        for (Total total : stated) {
            Group group = total.victims().counted();
            HarmType type = total.victims().harm() == HarmType.STRUCK
                    ? HarmType.INJURED
                    : total.victims().harm();
            boolean known = groups.stream().anyMatch(harm -> harm.type() == type && harm.group() == group);
            if (!known) {
                groups.add(new Harm(type, group, counted(total.claim(), total.victims())));
            }
        }
        List<LedgerPerson> killed = people(HarmType.KILLED);
        List<LedgerPerson> injured = people(HarmType.INJURED, HarmType.STRUCK);
        for (Group group : Group.values()) {
            if (group != Group.PEOPLE) {
                addTold(HarmType.KILLED, group, killed, groups);
                addTold(HarmType.INJURED, group, injured, groups);
            }
        }
        return groups;
    }

    /** Adds those of some people told of one by one who are of a group, where no figure counts as many. */
    private static void addTold(HarmType type, Group group, List<LedgerPerson> people, List<Harm> groups) {
        List<LedgerPerson> told =
                people.stream().filter(person -> person.counted() == group).toList();
        boolean counted = groups.stream()
                .anyMatch(harm -> harm.type() == type
                        && harm.group() == group
                        && (harm.count().numeral() != null || harm.count().min() >= told.size()));
        if (!told.isEmpty() && !counted) {
            groups.removeIf(harm -> harm.type() == type && harm.group() == group);
            groups.add(new Harm(
                    type, group, CountRange.exactly(told.size(), told.get(0).wording())));
        }
    }

    private static void addGroups(List<Total> some, List<Total> stated) {
        for (Total total : some) {
            if (total.victims().counted() != Group.PEOPLE) {
                stated.add(total);
            }
        }
    }

    /** "three soldiers and two policemen": all that one claim counts of a group. */
    private static CountRange counted(Claim claim, Victims of) {
        return claim.victims().stream()
                .filter(victims -> victims.counted() == of.counted() && victims.harm() == of.harm())
                .map(Victims::count)
                .filter(Objects::nonNull)
                .reduce(CountRange::plus)
                .orElseThrow();
    }

    /** The single people whom the report names or ages. */
    List<Person> people() {
        return people.stream()
                .filter(LedgerPerson::described)
                .map(LedgerPerson::person)
                .toList();
    }
}
