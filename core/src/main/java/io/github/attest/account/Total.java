package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.Victims;
import io.github.attest.model.Victims.Reference;
import io.github.attest.model.Victims.Share;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number of people that a claim states.
 *
 * @param victims the people
 * @param count how many
 * @param placed the claim and where it stands
 * @param person whom it counts, if it counts one who is entered: null for others
 */
record Total(
        Victims victims,
        CountRange count,
        Placed placed,
        @Nullable LedgerPerson person) {
    Total(Victims victims, CountRange count, Placed placed) {
        this(victims, count, placed, null);
    }

    /** The same number of people, of whom something else is known to have happened. */
    Total as(HarmType harm) {
        return new Total(victims.as(harm), count, placed, person);
    }

    /** "nine were wounded, and two of them died": the number of people hurt without some who died; otherwise the same. */
    Total without(CountRange dead) {
        boolean some = victims.harm() == HarmType.INJURED
                && person == null
                && count.exact()
                && dead.exact()
                && dead.min() < count.min();
        return some ? new Total(victims, CountRange.exactly(count.min() - dead.min(), count.wording()), placed) : this;
    }

    /** "two were found with wounds, two others dead": whether it counts people hit, beside whom a claim tells of further ones who died. */
    boolean survivedBeside(Placed others) {
        return victims.harm() == HarmType.STRUCK
                && victims.share() == Share.WHOLE
                && count.min() > 1
                && placed.beside(others)
                && !placed.claim().equals(others.claim());
    }

    /** Whether it counts people to whom a harm was done, and no further ones; somebody injured who died is no longer counted. */
    boolean counts(HarmType harm) {
        return victims.harm() == harm
                && victims.share() != Share.FURTHER
                && (harm == HarmType.KILLED || person == null || person.status() != HarmType.KILLED);
    }

    /**
     * Whether another source that the report names gives another figure of people of the same kind. Of one source a later
     * figure takes the place of an earlier one, and what no source is named for is the report's own choice.
     */
    boolean contradicts(Total other) {
        return victims.harm() == other.victims.harm()
                && (victims.group() == other.victims.group() || victims.group() == Group.PEOPLE || exceeds(other))
                && victims.share() == Share.WHOLE
                && count.min() > 1
                && other.count.min() > 1
                && count.numeral() == null
                && other.count.numeral() == null
                && !victims.perpetrator()
                && cited()
                && other.cited()
                && !sameVoice(other);
    }

    /** Whether it counts more people of a kind than the other counts of all: they are no part of those. */
    private boolean exceeds(Total other) {
        Integer most = other.count.max();
        return other.victims.group() == Group.PEOPLE && most != null && count.min() > most;
    }

    /** Whether it says the same number, or rounds it: in a title "more than 100" for at least 104, anywhere "dozens" for 45. */
    boolean agrees(Total other) {
        boolean rough = count.numeral() != null || placed.titled() && count.max() == null;
        return count.min() == other.count.min() || rough && count.min() <= other.count.min();
    }

    /** Whether it counts people of another kind in the sentence of another total: "two soldiers died and four rebels were killed". */
    boolean besides(Total other) {
        return victims.harm() == other.victims.harm()
                && placed.beside(other.placed)
                && count.numeral() == null
                && other.count.numeral() == null
                && other.claim().victims().stream().allMatch(this::ofAnotherKind);
    }

    /**
     * Whether the text brings in the people it counts as no part of others: they may come on top of another total. What one party says
     * it did to the other is its own claim.
     */
    boolean addsTo(Total other) {
        return victims.harm() == other.victims.harm()
                && !placed.titled()
                && !placed.active()
                && claim().chain().equals(other.claim().chain())
                && victims.reference() == Reference.NEW
                && victims.share() != Share.PART
                && count.numeral() == null;
    }

    /** Whether it counts on from another total of the same sentence or the one before: "31 people died on the spot, and a further six in a clinic"; the same number may be said twice. */
    boolean continues(Total other) {
        return victims.share() == Share.FURTHER
                && victims.harm() == other.victims.harm()
                && count.numeral() == null
                && other.count.numeral() == null
                && count.min() != other.count.min()
                && placed.position().start() > other.placed.position().start()
                && (placed.beside(other.placed)
                        || victims.reference() == Reference.NEW && placed.rightBehind(other.placed));
    }

    private boolean ofAnotherKind(Victims others) {
        return victims.broughtIn()
                && others.broughtIn()
                && victims.group() != Group.PEOPLE
                && others.group() != Group.PEOPLE
                && !Objects.equals(victims.noun(), others.noun());
    }

    /** Whether a claim of the same sentence says more of the people it counts. */
    boolean replaced(Placed behind) {
        return placed.beside(behind)
                && behind.claim().victims().stream().anyMatch(others -> buriedBy(others) || continuedBy(others));
    }

    /** "the two were taken to a clinic, where they died": the injured died, by the same words. */
    private boolean buriedBy(Victims others) {
        return victims.harm() == HarmType.INJURED
                && others.harm() == HarmType.KILLED
                && others.count() != null
                && others.share() != Share.PART
                && !others.one()
                && count.wording().equals(others.count().wording());
    }

    /** "one died at once, another at the hospital": one, and further ones behind. */
    private boolean continuedBy(Victims others) {
        return person != null && others.one() && others.share() == Share.FURTHER && others.harm() == victims.harm();
    }

    /** Whether both are of one source, by its whole name or by how that ends: "the health ministry", and then "the ministry". */
    private boolean sameVoice(Total other) {
        String one = ' ' + claim().chain().getLast().name();
        String two = ' ' + other.claim().chain().getLast().name();
        return one.endsWith(two) || two.endsWith(one);
    }

    /** Whether the report names a source beside itself. */
    private boolean cited() {
        return claim().chain().size() > 1;
    }

    /**
     * How many of the people told of behind a number are those whom it counts: "two brothers, Amir Hadi, 31, and Sami Hadi, 54", "five
     * people, three men and two women"; but "two soldiers, a woman and a child" are four.
     */
    static int spelledOut(List<Victims> counted) {
        Victims whole = counted.get(0);
        CountRange number = Objects.requireNonNull(whole.count());
        boolean identified = true;
        int sum = 0;
        int next = 1;
        while (next < counted.size() && sum < number.min()) {
            Victims victims = counted.get(next++);
            sum += Objects.requireNonNull(victims.count()).min();
            identified &= victims.name() != null || victims.age() != null;
        }
        boolean alike = whole.group() == Group.PEOPLE
                || whole.group() == Group.CIVILIANS
                        && counted.stream().noneMatch(victims -> victims.group() == Group.BELLIGERENTS);
        boolean described = alike && next > 2 && next == counted.size();
        return !whole.one() && number.exact() && sum == number.min() && (identified || described) ? next - 1 : 0;
    }

    Claim claim() {
        return placed.claim();
    }
}
