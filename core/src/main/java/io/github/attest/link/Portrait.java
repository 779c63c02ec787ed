package io.github.attest.link;

import io.github.attest.model.Account;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Claim;
import io.github.attest.model.Person;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedDate.Precision;
import io.github.attest.text.Folding;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account as comparisons see it: what two accounts are held against each other by, computed once, and close together in
 * memory.
 *
 * @param account the account
 * @param main whether its report is about it
 * @param published the day its report was published, see {@link Days#day}
 * @param date the date that the report states; null if it states none
 * @param days days that its claims name, other than its date
 * @param place the place; null where none is stated
 * @param killed people killed; null where no figure is stated, and so for the next two
 * @param injured people injured
 * @param casualties people killed and injured together
 * @param belligerents folded names of the belligerents
 * @param weapons keys of the weapons
 * @param targets the target, if there is one
 * @param ages ages of the victims, named or not
 * @param people names of the victims, those of two words or more
 * @param words the words in which the report tells of it
 * @param headline the words of the headline over it; empty for an account that the report is not about
 */
record Portrait(
        Account account,
        boolean main,
        int published,
        @Nullable Days date,
        Marks days,
        @Nullable Site place,
        @Nullable Figure killed,
        @Nullable Figure injured,
        @Nullable Figure casualties,
        Marks belligerents,
        Marks weapons,
        Marks targets,
        Marks ages,
        List<VictimName> people,
        WordVector words,
        WordVector headline) {
    /** The fewest letters of a victim's name that can tell one from another; shorter ones are initials. */
    private static final int LETTERS = 5;

    static Portrait of(
            Account account,
            @Nullable LocalDate published,
            @Nullable Site place,
            WordVector words,
            WordVector headline,
            Pool pool) {
        ResolvedDate date = account.date();
        String target = account.target();
        return new Portrait(
                account,
                account.main(),
                Days.day(published),
                pool.oneOrNone(date == null || date.assumed() ? null : Days.of(date)),
                pool.one(days(account)),
                place,
                pool.oneOrNone(Figure.of(account.killed())),
                pool.oneOrNone(Figure.of(account.injured())),
                pool.oneOrNone(Figure.of(account.casualties())),
                pool.one(Marks.of(account.belligerents().stream()
                        .map(Belligerent::name)
                        .map(Portrait::plain)
                        .toList())),
                pool.one(Marks.of(account.weapons())),
                pool.one(Marks.of(target == null ? List.of() : List.of(target))),
                pool.one(Marks.of(account.people().stream()
                        .map(Person::age)
                        .filter(Objects::nonNull)
                        .toList())),
                victims(account.people()),
                words,
                headline);
    }

    private static Marks days(Account account) {
        ResolvedDate own = account.date();
        return Marks.of(account.claims().stream()
                .map(Claim::date)
                .filter(date -> date != null && !date.assumed() && date.precision() == Precision.DAY)
                .filter(date -> own == null || !date.earliest().equals(own.earliest()))
                .map(date -> Days.day(date.earliest()))
                .toList());
    }

    private static List<VictimName> victims(List<Person> people) {
        return people.stream()
                .map(Person::name)
                .filter(Objects::nonNull)
                .map(Portrait::plain)
                .filter(name -> name.length() >= LETTERS && name.indexOf(' ') > 0)
                .sorted()
                .distinct()
                .map(VictimName::of)
                .toList();
    }

    /** A name without case, accents and punctuation, its words apart by single spaces. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        for (char c : Folding.fold(name).toCharArray()) {
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                plain.append(c);
            } else if (c != '\'' && c != '.' && !plain.isEmpty() && plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        }
        return plain.toString().strip();
    }
}
