package io.github.attest.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The people of whom one claim says that harm was done to them, as its words describe them.
 *
 * @param harm what is said to have happened to them
 * @param count how many; null where the words name people without saying how many ("civilians were killed")
 * @param group whom the words describe
 * @param noun the noun they are called by, as a key of the lexicon of persons ("man", "officer"); null for a bare number or name
 * @param name the name of a single victim; null if not named
 * @param age age of a single victim in years, 0 to 130; null if not stated
 * @param sex {@code male}, {@code female}, or null if not stated
 * @param reference whether the words bring in new people or speak of people known already
 * @param share whether they are all the people spoken of, a part of them, or further ones
 * @param perpetrator whether the words also hold them to be those who did the harm
 */
public record Victims(
        HarmType harm,
        @Nullable CountRange count,
        Group group,
        @Nullable String noun,
        @Nullable String name,
        @Nullable Integer age,
        @Nullable String sex,
        Reference reference,
        Share share,
        boolean perpetrator) {
    /** Whether words bring in people or point back to them. */
    public enum Reference {
        /** "a man", "12 civilians". */
        NEW,
        /** "his wife", "her two sons": by their tie to somebody. */
        RELATED,
        /** "the man", "both victims", a name. */
        KNOWN,
        /** "he", "they". */
        PRONOUN
    }

    /** How people relate to others of the same report. */
    public enum Share {
        WHOLE,
        /** "two of them", "including seven children": counted already. */
        PART,
        /** "another", "12 others": not counted yet. */
        FURTHER
    }

    /** @throws IllegalArgumentException if the age is outside 0 to 130 */
    public Victims {
        Objects.requireNonNull(harm);
        Objects.requireNonNull(group);
        Objects.requireNonNull(reference);
        Objects.requireNonNull(share);
        if (age != null && (age < 0 || age > 130)) {
            throw new IllegalArgumentException("age " + age);
        }
    }

    /** Whether they are exactly one person. */
    public boolean one() {
        return count != null && count.exact() && count.min() == 1;
    }

    /** Whom a figure of them counts: as the words describe them, but children by their age. */
    public Group counted() {
        return group.aged(age);
    }

    /** Whether a noun, a name or an age says who they are: "a boy", "6-year-old", but not "1 dead". */
    public boolean described() {
        return noun != null || name != null || age != null;
    }

    /** Whether the words bring in people by a noun: they are no bare number, no part of others and not further to them. */
    public boolean broughtIn() {
        return reference == Reference.NEW && share == Share.WHOLE && noun != null;
    }

    /** The same people where nobody was told of before them: "others" than those of another harm. */
    public Victims whole() {
        return new Victims(harm, count, group, noun, name, age, sex, reference, Share.WHOLE, perpetrator);
    }

    /** The same people, of whom something else is known to have happened. */
    public Victims as(HarmType other) {
        return new Victims(other, count, group, noun, name, age, sex, reference, share, perpetrator);
    }

    /** All the people of whom these are a part: another number, no single name, age or sex. */
    public Victims of(CountRange whole) {
        return new Victims(harm, whole, Group.PEOPLE, null, null, null, null, reference, Share.WHOLE, false);
    }
}
