package io.github.attest.decision;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a person puts right in what was read out of a report: what the words say, not what happened. The words themselves, and what
 * the rules read, stay as they are.
 */
public sealed interface Correction extends Decision {
    /** The accounts that it is about: one, or all of a report. */
    List<String> accounts();

    /** Which part of these accounts: a later correction of the same part takes the place of an earlier one. */
    String part();

    @Override
    default List<String> named() {
        return accounts();
    }

    /** The account under this correction; empty if it is none. */
    Optional<Account> of(Account account);

    /**
     * A report counts no more: it was withdrawn by its publisher, made up, or is none.
     *
     * @param report its id
     * @param accounts its accounts
     */
    record Retracted(String report, List<String> accounts) implements Correction {
        public Retracted {
            Objects.requireNonNull(report);
            accounts = List.copyOf(accounts);
        }

        @Override
        public String label() {
            return "retract";
        }

        @Override
        public String part() {
            return "report";
        }

        @Override
        public Optional<Account> of(Account account) {
            return Optional.empty();
        }
    }

    /**
     * A report tells of no such incident.
     *
     * @param account id of what was taken for an account of one
     */
    record Dismissed(String account) implements Correction {
        public Dismissed {
            Objects.requireNonNull(account);
        }

        @Override
        public List<String> accounts() {
            return List.of(account);
        }

        @Override
        public String label() {
            return "dismiss";
        }

        @Override
        public String part() {
            return "account";
        }

        @Override
        public Optional<Account> of(Account account) {
            return Optional.empty();
        }
    }

    /**
     * How many people a report says were harmed.
     *
     * @param account id of the account
     * @param type killed, injured, or a joint figure of both
     * @param group the part of the people that is counted; null for all of them
     * @param min the least number, 0 or more; null where the report states none
     * @param max the greatest number; null if there is only a lower bound
     */
    record Counted(
            String account,
            HarmType type,
            @Nullable Group group,
            @Nullable Integer min,
            @Nullable Integer max) implements Correction {
        /** @throws IllegalArgumentException if min is negative or above max, or the type has no figure in an account */
        public Counted {
            Objects.requireNonNull(account);
            if (min == null ? max != null : min < 0 || max != null && max < min) {
                throw new IllegalArgumentException("range from " + min + " to " + max);
            }
            if (type == HarmType.STRUCK || type == HarmType.MISSING) {
                throw new IllegalArgumentException("no figure of " + type.label() + " can be corrected");
            }
        }

        @Override
        public List<String> accounts() {
            return List.of(account);
        }

        @Override
        public String label() {
            return "figure";
        }

        @Override
        public String part() {
            return group == null ? type.label() : type.label() + " " + group.label();
        }

        /** The figure, worded as a range; null where the report states none. */
        public @Nullable CountRange count() {
            return min == null ? null : new CountRange(min, max, WrittenRange.text(min, max), null);
        }

        @Override
        public Optional<Account> of(Account account) {
            CountRange count = count();
            if (group != null) {
                return Optional.of(account.counting(
                        account.killed(),
                        account.injured(),
                        account.casualties(),
                        groups(account.groups(), group, count)));
            }
            return Optional.of(account.counting(
                    type == HarmType.KILLED ? count : account.killed(),
                    type == HarmType.INJURED ? count : account.injured(),
                    type == HarmType.KILLED_OR_INJURED ? count : account.casualties(),
                    account.groups()));
        }

        private List<Harm> groups(List<Harm> groups, Group part, @Nullable CountRange count) {
            List<Harm> corrected = new ArrayList<>(groups);
            corrected.removeIf(harm -> harm.type() == type && harm.group() == part);
            if (count != null) {
                corrected.add(new Harm(type, part, count));
            }
            return corrected;
        }
    }

    /**
     * When and where a report says it happened.
     *
     * @param account id of the account
     * @param date the days between which it happened; null to leave what was read
     * @param place the place; null to leave what was read
     */
    record Situated(
            String account,
            @Nullable ResolvedDate date,
            @Nullable ResolvedPlace place) implements Correction {
        /** @throws IllegalArgumentException unless it is one of the two */
        public Situated {
            Objects.requireNonNull(account);
            if ((date == null) == (place == null)) {
                throw new IllegalArgumentException("either a date or a place");
            }
        }

        @Override
        public List<String> accounts() {
            return List.of(account);
        }

        @Override
        public String label() {
            return "setting";
        }

        @Override
        public String part() {
            return date == null ? "place" : "date";
        }

        @Override
        public Optional<Account> of(Account account) {
            return Optional.of(
                    account.at(date == null ? account.date() : date, place == null ? account.place() : place));
        }
    }
}
