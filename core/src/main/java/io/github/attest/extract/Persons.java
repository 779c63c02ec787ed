package io.github.attest.extract;

import io.github.attest.model.Group;
import io.github.attest.model.Victims.Reference;
import io.github.attest.model.Victims.Share;
import io.github.attest.text.Numeral;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A group of words for people, read as a unit: "at least 12 civilians", "a 22-year-old man", "James Means, 15", "two of them".
 *
 * @param first its first token
 * @param end the token after its last
 * @param numeral the number the words state; null if they state none
 * @param of the number of those whom they are some of, as far as the words beside theirs state it; null if they do not
 * @param implied the number that follows from an article or a name, such as 1 for "a man"; 0 if none does
 * @param noun the head noun; null for a bare number or a name
 * @param name the name of a single person
 * @param age age in years
 * @param sex {@code male} or {@code female}
 * @param reference whether the words bring in people or point back
 * @param share whole, part or further
 * @param form how the words are built
 */
record Persons(
        int first,
        int end,
        @Nullable Numeral numeral,
        @Nullable Numeral of,
        int implied,
        @Nullable PersonNoun noun,
        @Nullable String name,
        @Nullable Integer age,
        @Nullable String sex,
        Reference reference,
        Share share,
        Form form) {
    /** How words for people are built. */
    enum Form {
        NOUN,
        /** A number with no noun behind it. */
        BARE,
        /** A part with a noun of its own: "four of them children". */
        PART,
        NAME,
        AGE,
        PRONOUN
    }

    /** Whether the words mean anybody of a kind: "civilians", but not "the civilians", "ten civilians" or a name. */
    boolean anybody() {
        return numeral == null && implied == 0 && name == null && age == null && reference == Reference.NEW;
    }

    /** People with no noun, whose number the words imply: "another", "both". */
    static Persons bare(int first, int end, int implied, Reference reference, Share share) {
        return new Persons(first, end, null, null, implied, null, null, null, null, reference, share, Form.BARE);
    }

    /** People whose number the words state. */
    static Persons counted(
            int first, HeadReader.Head head, Numeral numeral, Reference reference, Share share, Form form) {
        return of(first, head, numeral, 0, reference, share, form);
    }

    /** People whose number follows from the words: "a man", "the victims". */
    static Persons implied(int first, HeadReader.Head head, int implied, Reference reference, Share share) {
        return of(first, head, null, implied, reference, share, Form.NOUN);
    }

    private static Persons of(
            int first,
            HeadReader.Head head,
            @Nullable Numeral numeral,
            int implied,
            Reference reference,
            Share share,
            Form form) {
        PersonNoun noun = head.noun();
        return new Persons(
                first, head.end(), numeral, null, implied, noun, null, head.age(), noun.sex(), reference, share, form);
    }

    /** The same with words before them that say how they relate to others. */
    Persons behind(int start, Reference relation, Share portion) {
        return new Persons(start, end, numeral, of, implied, noun, name, age, sex, relation, portion, form);
    }

    /** The same with a name or an age behind them. */
    Persons described(int until, @Nullable String called, @Nullable Integer years) {
        Reference known = reference == Reference.PRONOUN ? Reference.KNOWN : reference;
        return new Persons(
                first, until, numeral, of, Math.max(implied, 1), noun, called, years, sex, known, share, form);
    }

    /** The same as what words behind a verb say that they are: "four of the dead were" and "children". */
    Persons being(Persons others) {
        return new Persons(
                first, end, numeral, of, implied, others.noun, name, age, others.sex, reference, share, Form.PART);
    }

    /** The same with a description behind them, up to a token: "Randy Smith" and "a 33-year-old miner". */
    Persons identified(int until, Persons by) {
        PersonNoun known = name == null || noun == null ? by.noun : noun;
        return new Persons(first, until, numeral, of, implied, known, name, by.age, by.sex, reference, share, form);
    }

    /** The same as some of a number of people. */
    Persons among(@Nullable Numeral whole) {
        return new Persons(first, end, numeral, whole, implied, noun, name, age, sex, reference, share, form);
    }

    /** People of whom a number is left when some are taken away. */
    Persons but(int some) {
        Numeral all = Objects.requireNonNull(of == null ? numeral : of);
        Numeral left = new Numeral(all.first(), all.end(), all.min() - some, all.min() - some, null, false);
        return new Persons(first, end, left, null, 0, noun, null, null, sex, Reference.NEW, Share.WHOLE, Form.NOUN);
    }

    boolean perpetrator() {
        return noun != null && noun.kind() == PersonNoun.Kind.PERP;
    }

    /** Whether they are called by what they are to somebody: "his wife". */
    boolean kin() {
        return noun != null && noun.kind() == PersonNoun.Kind.KIN;
    }

    /** Whether the words may speak of one person. */
    boolean single() {
        if (numeral != null) {
            return numeral.vague() == null && numeral.max() != null && numeral.max() == 1;
        }
        return implied == 1;
    }

    /** Whether the words speak of several people and do not say how many: "nuns", but not "police"; of somebody's "children" more is mostly said. */
    boolean plural() {
        boolean nouns = noun != null && noun.number() == 0 && !kin() && noun.group() != Group.CHILDREN;
        return nouns && numeral == null && implied == 0 && form == Form.NOUN;
    }

    /** Whether the words speak of several people and say how many. */
    boolean several() {
        return numeral != null && !single() || implied > 1;
    }

    /** Whether the words call two people the same, by noun, age or group. */
    boolean alike(Persons other) {
        boolean named = noun != null
                && other.noun != null
                && (noun.key().equals(other.noun.key())
                        || noun.group() == other.noun.group() && noun.group() != Group.PEOPLE);
        return named || age != null && age.equals(other.age);
    }

    /** The same people where more is said of them: "another was shot and died" is one person. */
    Persons again() {
        Reference known = reference == Reference.NEW ? Reference.KNOWN : reference;
        Share whole = share == Share.FURTHER ? Share.WHOLE : share;
        return new Persons(first, end, numeral, of, implied, noun, name, age, sex, known, whole, form);
    }
}
