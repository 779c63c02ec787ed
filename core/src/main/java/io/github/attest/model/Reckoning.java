package io.github.attest.model;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a range of an incident comes about: which account states which figure, and which accounts do not count, and why.
 *
 * @param type what happened to the people
 * @param group whom the figures count; {@link Group#PEOPLE} for the whole
 * @param range from the lowest to the highest figure that counts
 * @param counted the figures that count, by the accounts' ids; never empty
 * @param leftOut the accounts that do not count, by their ids; of a part of the people only those that state a figure of it
 */
public record Reckoning(HarmType type, Group group, CountRange range, List<Figure> counted, List<LeftOut> leftOut) {
    /**
     * A figure that counts.
     *
     * @param account id of the account that states it
     * @param count the figure, under the numeral profile of the reckoning
     */
    public record Figure(String account, CountRange count) {
        public Figure {
            Objects.requireNonNull(account);
            Objects.requireNonNull(count);
        }

        /** The greatest number stated: the upper figure, or, where there is only a lower bound, that bound. */
        public int highest() {
            Integer max = count.max();
            return max == null ? count.min() : max;
        }
    }

    /**
     * An account that does not count.
     *
     * @param account its id
     * @param why why
     * @param count the figure that it states; null if it states none
     * @param by the figure that takes the place of this one; null if none does
     */
    public record LeftOut(
            String account,
            Why why,
            @Nullable CountRange count,
            @Nullable Figure by) {
        public LeftOut {
            Objects.requireNonNull(account);
            Objects.requireNonNull(why);
        }
    }

    /** Why an account does not count for a range. */
    public enum Why {
        /** Its voices have all stated another figure later. */
        REPLACED,
        /** It states one joint figure of killed and injured, which says nothing of either. */
        JOINT_FIGURE,
        /** It states no figure, which is not zero. */
        NO_FIGURE
    }

    /** @throws IllegalArgumentException if no figure counts */
    public Reckoning {
        Objects.requireNonNull(type);
        Objects.requireNonNull(group);
        Objects.requireNonNull(range);
        counted = List.copyOf(counted);
        leftOut = List.copyOf(leftOut);
        if (counted.isEmpty()) {
            throw new IllegalArgumentException("a range without a figure");
        }
    }

    /** The greatest number that a figure which counts names; a lower bound names itself. */
    public int greatest() {
        return counted.stream().mapToInt(Figure::highest).max().orElseThrow();
    }

    /** Ids of the accounts that state the lowest figure. */
    public List<String> lowest() {
        int least =
                counted.stream().mapToInt(figure -> figure.count().min()).min().orElseThrow();
        return accounts(figure -> figure.count().min() == least);
    }

    /** Ids of the accounts that state the highest figure; a lower bound counts as the number it names. */
    public List<String> highest() {
        int most = greatest();
        return accounts(figure -> figure.highest() == most);
    }

    private List<String> accounts(Predicate<Figure> condition) {
        return counted.stream().filter(condition).map(Figure::account).toList();
    }
}
