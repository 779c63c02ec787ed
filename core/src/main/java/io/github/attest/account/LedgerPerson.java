package io.github.attest.account;

import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.Person;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.Victims;
import io.github.attest.model.Victims.Reference;
import io.github.attest.text.Spelling;
import io.github.attest.weight.Weights;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One person in a {@link Ledger}, known by whatever the report has said so far. */
final class LedgerPerson {
    /** Oldest age, in years, that reports call a teenager and youngest that they call a man or a woman. */
    private static final int OLDEST_YOUTH = 19;

    private static final int YOUNGEST_ADULT = 16;

    /** As many letters as a last name has for one other letter to be a slip: "Ali" and "Adi" are two. */
    private static final int LONG_NAME = 5;

    private final List<Mention> mentions = new ArrayList<>();
    private final Set<ResolvedDate> dates = new LinkedHashSet<>();
    private @Nullable String name;
    private @Nullable Integer age;
    private @Nullable String sex;
    private @Nullable String noun;
    private final boolean related;
    private Group group;
    private boolean perpetrator;

    /** Whether words hold the person to be who did the harm; who only "shot himself" may have had an accident. */
    private boolean killer;

    private boolean titled = true;
    private HarmType status;

    LedgerPerson(Mention mention) {
        Victims victims = mention.victims();
        note(mention);
        this.name = victims.name();
        this.age = victims.age();
        this.sex = victims.sex();
        this.noun = named(victims);
        this.related = victims.reference() == Reference.RELATED;
        this.group = victims.group();
        this.perpetrator = victims.perpetrator();
        this.status = victims.harm();
    }

    private void note(Mention mention) {
        mentions.add(mention);
        ResolvedDate date = mention.placed().claim().date();
        if (date != null) {
            dates.add(date);
        }
        killer |= mention.victims().perpetrator() && mention.victims().harm() != HarmType.STRUCK;
        titled &= mention.placed().titled();
    }

    /** The noun of a description; pronouns are none. */
    private static @Nullable String named(Victims victims) {
        return victims.reference() == Reference.PRONOUN ? null : victims.noun();
    }

    /** How much speaks for words meaning this person. */
    double likeness(Mention mention, Weights<Sign> weights) {
        Victims victims = mention.victims();
        double sum = weights.of(prior(victims))
                + identity(victims, weights)
                + fate(mention, weights)
                + weights.of(Sign.OTHER_ROLE, otherRole(mention))
                + weights.of(Sign.OTHER_TIE, otherTie(victims))
                + weights.of(Sign.OTHER_TIE_BESIDE, tiedBeside(mention));
        boolean words = repeats(mention);
        return sum
                + weights.of(Sign.SAME_WORDS, words)
                + weights.of(Sign.SAME_SENTENCE, !words && mentions.getLast().beside(mention));
    }

    /** Whether a mention is the same words as one of the person; only those of its sentence, which stand last, may be. */
    private boolean repeats(Mention mention) {
        for (int at = mentions.size() - 1; at >= 0 && mentions.get(at).beside(mention); at--) {
            if (mention.repeats(mentions.get(at))) {
                return true;
            }
        }
        return false;
    }

    private static Sign prior(Victims victims) {
        if (victims.name() != null) {
            return Sign.SAME_NAMED;
        }
        return switch (victims.reference()) {
            case NEW -> Sign.SAME_NEW;
            case KNOWN -> Sign.SAME_KNOWN;
            case RELATED -> Sign.SAME_RELATED;
            case PRONOUN -> Sign.SAME_PRONOUN;
        };
    }

    private double identity(Victims victims, Weights<Sign> weights) {
        double sum = 0;
        if (name != null && victims.name() != null) {
            sum += weights.of(sameName(victims.name()));
        }
        if (age != null && victims.age() != null) {
            sum += weights.of(age.equals(victims.age()) ? Sign.SAME_AGE : Sign.OTHER_AGE);
        }
        if (sex != null && victims.sex() != null) {
            sum += weights.of(sex.equals(victims.sex()) ? Sign.SAME_SEX : Sign.OTHER_SEX);
        }
        String other = named(victims);
        return sum
                + weights.of(Sign.SAME_NOUN, noun != null && noun.equals(other))
                + weights.of(Sign.OTHER_NOUN, otherNoun(victims))
                + weights.of(Sign.OTHER_GENERATION, otherGeneration(victims));
    }

    /** "a judge", "a driver"; but "a person" may be either. */
    private boolean otherNoun(Victims victims) {
        String other = named(victims);
        boolean vague = group == Group.PEOPLE || victims.group() == Group.PEOPLE;
        return victims.reference() == Reference.NEW && noun != null && other != null && !vague && !noun.equals(other);
    }

    private double fate(Mention mention, Weights<Sign> weights) {
        Victims victims = mention.victims();
        boolean opposite = status == HarmType.KILLED && victims.harm() == HarmType.INJURED
                || status == HarmType.INJURED && victims.harm() == HarmType.KILLED;
        return weights.of(Sign.SAME_FATE, status == victims.harm())
                + weights.of(Sign.OTHER_FATE_NEW, opposite && mention.bringsIn());
    }

    /** Who killed others and then himself is not one of those others; who shot himself may be told of before. */
    private boolean otherRole(Mention mention) {
        Victims victims = mention.victims();
        boolean struck = victims.harm() == HarmType.STRUCK || status == HarmType.STRUCK;
        boolean another = killer ? !victims.perpetrator() && mention.bringsIn() : victims.perpetrator();
        boolean told = titled || victims.reference() == Reference.KNOWN;
        boolean sameWord = told && noun != null && noun.equals(victims.noun());
        boolean apart = !struck || besideOthers(mention);
        return another && apart && !sameWord && !identified(victims);
    }

    /** Whether the sentence tells of the person in other words, and not by a pronoun: "a man suspected of shooting a clerk died". */
    private boolean besideOthers(Mention mention) {
        return mentions.getLast().beside(mention)
                && !repeats(mention)
                && mention.victims().reference() != Reference.PRONOUN;
    }

    private boolean identified(Victims victims) {
        return age != null && age.equals(victims.age())
                || name != null && victims.name() != null && sameName(victims.name()) == Sign.SAME_NAME;
    }

    /** "his wife" may be the woman told of before, but neither his son nor an officer whose sex is not said. */
    private boolean otherTie(Victims victims) {
        if (victims.reference() != Reference.RELATED || noun == null || noun.equals(victims.noun())) {
            return false;
        }
        return related || sex == null || !sex.equals(victims.sex());
    }

    /** "a boy died and his brother was hurt": in one sentence, whoever is told of by a tie is another than whoever has it. */
    private boolean tiedBeside(Mention mention) {
        Victims victims = mention.victims();
        return victims.reference() == Reference.RELATED
                && mentions.getLast().beside(mention)
                && !Objects.equals(noun, victims.noun());
    }

    /** What another name speaks for: of two full names those of one family may only share the last. */
    private Sign sameName(String other) {
        List<String> words = words(name == null ? "" : name);
        List<String> others = words(other);
        if (words.stream().noneMatch(word -> word.length() > 2 && others.contains(word))) {
            return misspelt(words, others) ? Sign.SAME_NAME : Sign.OTHER_NAME;
        }
        boolean full = words.size() > 1 && others.size() > 1;
        boolean otherGiven = full && !words.contains(others.getFirst()) && !others.contains(words.getFirst());
        return otherGiven ? Sign.OTHER_GIVEN : Sign.SAME_NAME;
    }

    /** Whether two last names differ by a letter: "Vergen" and "Virgen". */
    private static boolean misspelt(List<String> words, List<String> others) {
        if (words.isEmpty() || others.isEmpty()) {
            return false;
        }
        String last = words.getLast();
        String other = others.getLast();
        return Math.min(last.length(), other.length()) >= LONG_NAME && Spelling.distance(last, other) == 1;
    }

    /** The words of a name without those that are short for something: "Mr.", an initial. */
    private static List<String> words(String name) {
        return Arrays.stream(name.split(" ", -1))
                .filter(word -> !word.endsWith("."))
                .toList();
    }

    private boolean otherGeneration(Victims victims) {
        return grown(group, age) && young(victims.group(), victims.age())
                || young(group, age) && grown(victims.group(), victims.age());
    }

    private static boolean grown(Group group, @Nullable Integer age) {
        boolean noun = group == Group.MEN || group == Group.WOMEN || group == Group.BELLIGERENTS;
        return age != null ? age > OLDEST_YOUTH : noun;
    }

    private static boolean young(Group group, @Nullable Integer age) {
        return age != null ? age < YOUNGEST_ADULT : group == Group.CHILDREN;
    }

    /** Takes over what a further description adds; a death replaces an injury, never the other way round. */
    void learn(Mention mention) {
        Victims victims = mention.victims();
        note(mention);
        name = longer(name, victims.name());
        age = age == null ? victims.age() : age;
        sex = sex == null ? victims.sex() : sex;
        noun = noun == null ? named(victims) : noun;
        group = group == Group.PEOPLE ? victims.group() : group;
        perpetrator |= victims.perpetrator();
        suffer(victims.harm());
    }

    /** Takes a harm for the person's, if it is worse than what is known. */
    void suffer(HarmType harm) {
        status = rank(harm) > rank(status) ? harm : status;
    }

    private static @Nullable String longer(@Nullable String one, @Nullable String other) {
        return one == null || other != null && other.length() > one.length() ? other : one;
    }

    private static int rank(HarmType type) {
        return switch (type) {
            case MISSING -> 0;
            case STRUCK, KILLED_OR_INJURED -> 1;
            case INJURED -> 2;
            case KILLED -> 3;
        };
    }

    /** How much that is known of the person speaks for being of an incident of a day. */
    double standing(@Nullable ResolvedDate day, Weights<Sign> weights) {
        return weights.of(Sign.COUNTS)
                + weights.of(Sign.COUNTS_DESCRIBED, described())
                + weights.of(Sign.COUNTS_AGAIN, mentions.size() > 1)
                + weights.of(Sign.COUNTS_STRUCK, status == HarmType.STRUCK)
                + weights.of(Sign.COUNTS_OTHER_DAY, day != null && ofOtherDay(day));
    }

    private boolean ofOtherDay(ResolvedDate day) {
        return !dates.isEmpty() && dates.stream().noneMatch(date -> date.overlaps(day));
    }

    /** Whether words of the sentence of a claim say that the person died. */
    boolean dies(Placed placed) {
        return mentions.stream()
                .anyMatch(mention ->
                        mention.placed().beside(placed) && mention.victims().harm() == HarmType.KILLED);
    }

    /** The words that brought in the person, had they told of a death. */
    Mention dead() {
        Mention first = mentions.get(0);
        return new Mention(first.victims().as(HarmType.KILLED), first.placed());
    }

    /** Takes over all that is known of somebody who is the same person. */
    void take(LedgerPerson other) {
        other.mentions.forEach(this::learn);
    }

    /** Whether the person is first told of behind a mention in its sentence: "he shot Omar and then himself" speaks of another. */
    boolean toldBehind(Mention mention) {
        Placed first = mentions.get(0).placed();
        return first.beside(mention.placed())
                && first.position().start() > mention.placed().position().start();
    }

    /** Whether words of the sentence of a claim tell of the person. */
    boolean toldBeside(Placed placed) {
        return mentions.getLast().placed().beside(placed);
    }

    /** The group the person counts in: by age, or, where none is told, by the words. */
    Group counted() {
        return group.aged(age);
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

    /** The claim that the person is first told of in. */
    Placed first() {
        return mentions.get(0).placed();
    }

    /** What brought in the person, as a number of people. */
    Total brought() {
        Mention mention = mentions.get(0);
        return new Total(mention.victims(), CountRange.exactly(1, wording()), mention.placed(), this);
    }

    String wording() {
        Victims victims = mentions.get(0).victims();
        return victims.count() == null ? "" : victims.count().wording();
    }

    /** Whether words tell of the person in one breath with others. */
    boolean listed() {
        return mentions.stream()
                .anyMatch(mention -> mention.placed().claim().victims().size() > 1);
    }

    /** Whether only the title tells of the person. */
    boolean titled() {
        return titled;
    }

    /** Whether the report names or ages the person. */
    boolean described() {
        return name != null || age != null;
    }

    Person person() {
        return new Person(name, age, sex, status == HarmType.STRUCK ? HarmType.INJURED : status);
    }
}
