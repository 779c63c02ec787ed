package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.Person;
import io.github.attest.model.Victims;
import io.github.attest.model.Victims.Reference;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One person in a {@link Ledger}, known by whatever the report has said so far. */
final class LedgerPerson {
    /** Age in years from which somebody is no longer a child (Convention on the Rights of the Child, article 1). */
    private static final int ADULT = 18;

    private final Claim claim;
    private @Nullable String name;
    private @Nullable Integer age;
    private @Nullable String sex;
    private final @Nullable String noun;
    private final boolean related;
    private Group group;
    private boolean perpetrator;
    private HarmType status;
    private String wording;

    LedgerPerson(Victims victims, Claim claim, String wording) {
        this.claim = claim;
        this.name = victims.name();
        this.age = victims.age();
        this.sex = victims.sex();
        this.noun = victims.noun();
        this.related = victims.reference() == Reference.RELATED;
        this.group = victims.group();
        this.perpetrator = victims.perpetrator();
        this.status = victims.harm();
        this.wording = wording;
    }

    /** Whether a description can mean this person. */
    boolean compatible(Victims victims) {
        Integer otherAge = victims.age();
        if (age != null && otherAge != null && !age.equals(otherAge)) {
            return false;
        }
        if (sex != null && victims.sex() != null && !sex.equals(victims.sex())) {
            return false;
        }
        if (name != null && victims.name() != null) {
            return sharesName(victims.name());
        }
        return sameRole(victims) && sameGeneration(victims) && sameTie(victims) && sameFate(victims);
    }

    /** Who killed others and then himself is not one of those others; who shot himself by accident may be told of before. */
    private boolean sameRole(Victims victims) {
        boolean byAccident = victims.harm() == HarmType.STRUCK || status == HarmType.STRUCK;
        boolean sameWord = noun != null && noun.equals(victims.noun()) && victims.reference() == Reference.KNOWN;
        return perpetrator == victims.perpetrator() || byAccident || sameWord;
    }

    /** "a man was killed … a man was wounded": people brought in as new with another fate are others. */
    private boolean sameFate(Victims victims) {
        boolean opposite = status == HarmType.KILLED && victims.harm() == HarmType.INJURED
                || status == HarmType.INJURED && victims.harm() == HarmType.KILLED;
        return !opposite || victims.reference() != Reference.NEW;
    }

    /** "his wife" may be the woman told of before, but neither his son nor an officer whose sex is not said. */
    private boolean sameTie(Victims victims) {
        if (victims.reference() != Reference.RELATED || noun == null || noun.equals(victims.noun())) {
            return true;
        }
        return !related && sex != null && sex.equals(victims.sex());
    }

    /** Whether a description names or ages exactly this person. */
    boolean identified(Victims victims) {
        boolean sameName = name != null && victims.name() != null && sharesName(victims.name());
        return sameName || age != null && age.equals(victims.age());
    }

    private boolean sharesName(String other) {
        List<String> words = Arrays.asList(other.split(" ", -1));
        String own = name == null ? "" : name;
        return Arrays.stream(own.split(" ", -1)).anyMatch(word -> word.length() > 2 && words.contains(word));
    }

    private boolean sameGeneration(Victims victims) {
        boolean adultHere = grown(group, age);
        boolean childHere = young(group, age);
        return !(adultHere && young(victims.group(), victims.age()))
                && !(childHere && grown(victims.group(), victims.age()));
    }

    private static boolean grown(Group group, @Nullable Integer age) {
        return age != null ? age >= ADULT : group == Group.MEN || group == Group.WOMEN || group == Group.BELLIGERENTS;
    }

    private static boolean young(Group group, @Nullable Integer age) {
        return age != null ? age < ADULT : group == Group.CHILDREN;
    }

    /** Takes over what a further description adds; a death replaces an injury, never the other way round. */
    void learn(Victims victims) {
        name = name == null || longer(victims.name(), name) ? victims.name() == null ? name : victims.name() : name;
        age = age == null ? victims.age() : age;
        sex = sex == null ? victims.sex() : sex;
        group = group == Group.PEOPLE ? victims.group() : group;
        perpetrator |= victims.perpetrator();
        if (rank(victims.harm()) > rank(status)) {
            status = victims.harm();
        }
    }

    private static boolean longer(@Nullable String one, String other) {
        return one != null && one.length() > other.length();
    }

    private static int rank(HarmType type) {
        return switch (type) {
            case MISSING -> 0;
            case STRUCK -> 1;
            case INJURED -> 2;
            case KILLED_OR_INJURED -> 1;
            case KILLED -> 3;
        };
    }

    void die() {
        status = HarmType.KILLED;
    }

    HarmType status() {
        return status;
    }

    boolean perpetrator() {
        return perpetrator;
    }

    Group group() {
        return young(group, age) ? Group.CHILDREN : group;
    }

    Claim claim() {
        return claim;
    }

    String wording() {
        return wording;
    }

    /** Whether the report names or ages the person. */
    boolean described() {
        return name != null || age != null;
    }

    Person person() {
        return new Person(name, age, sex, status == HarmType.STRUCK ? HarmType.INJURED : status);
    }
}
