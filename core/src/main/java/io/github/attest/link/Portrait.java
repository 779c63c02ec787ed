package io.github.attest.link;

import io.github.attest.model.Account;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Person;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An account as comparisons see it: what two accounts are held against each other by, computed once.
 *
 * @param account the account
 * @param published the day its report was published; null if unknown
 * @param words the words in which the report tells of it
 * @param headline the words of the headline over it; empty for an account that the report is not about
 * @param placeName names of the place; null where none is stated
 * @param belligerents folded names of the belligerents
 * @param people names of the victims, those of two words or more
 * @param ages ages of the victims, named or not
 */
record Portrait(
        Account account,
        @Nullable LocalDate published,
        WordVector words,
        WordVector headline,
        @Nullable PlaceName placeName,
        Set<String> belligerents,
        List<VictimName> people,
        Set<Integer> ages) {
    /** The fewest letters of a victim's name that can tell one from another; shorter ones are initials. */
    private static final int LETTERS = 5;

    static Portrait of(
            Account account,
            @Nullable LocalDate published,
            WordVector words,
            WordVector headline,
            PlaceFrequencies places) {
        ResolvedPlace place = account.place();
        return new Portrait(
                account,
                published,
                words,
                headline,
                place == null ? null : PlaceName.of(place, places),
                account.belligerents().stream()
                        .map(Belligerent::name)
                        .map(Portrait::plain)
                        .collect(Collectors.toCollection(TreeSet::new)),
                account.people().stream()
                        .map(Person::name)
                        .filter(Objects::nonNull)
                        .map(Portrait::plain)
                        .filter(name -> name.length() >= LETTERS && name.indexOf(' ') > 0)
                        .sorted()
                        .distinct()
                        .map(VictimName::of)
                        .toList(),
                account.people().stream()
                        .map(Person::age)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The date that the report states; null if it states none. */
    @Nullable
    ResolvedDate date() {
        ResolvedDate date = account.date();
        return date == null || date.assumed() ? null : date;
    }

    @Nullable
    ResolvedPlace place() {
        return account.place();
    }

    /** A name without case, accents and punctuation, its words apart by single spaces. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char c : Folding.fold(name).toCharArray()) {
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                plain.append(c);
            } else if (c != '\'' && c != '.') {
                plain.append(' ');
            }
        }
        return plain.toString().strip().replaceAll(" +", " ");
    }
}
