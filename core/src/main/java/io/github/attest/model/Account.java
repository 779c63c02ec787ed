package io.github.attest.model;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that one report says of one incident.
 *
 * @param id the report's id, {@code #}, and the account's number in the report from 1
 * @param report id of the report
 * @param main whether this is the incident that the report is about; true for at most one account of a report
 * @param killed people killed; null where the report states no figure
 * @param injured people injured; null where the report states no figure
 * @param casualties a joint figure of killed and injured; null where there is none
 * @param missing people missing; null where the report states no figure
 * @param groups figures of parts of those people; they never add to the whole
 * @param date when; null if the report does not say
 * @param place where; null if the report does not say
 * @param belligerents who is held responsible, every one named
 * @param weapons keys of the weapon lexicon
 * @param target key of the target lexicon
 * @param people identified victims
 * @param chain who says so, from the publisher to the origin
 * @param claims the claims put together, in the order of the text
 */
public record Account(
        String id,
        String report,
        boolean main,
        @Nullable CountRange killed,
        @Nullable CountRange injured,
        @Nullable CountRange casualties,
        @Nullable CountRange missing,
        List<Harm> groups,
        @Nullable ResolvedDate date,
        @Nullable ResolvedPlace place,
        List<Belligerent> belligerents,
        List<String> weapons,
        @Nullable String target,
        List<Person> people,
        List<Source> chain,
        List<Claim> claims) {
    public Account {
        Objects.requireNonNull(id);
        Objects.requireNonNull(report);
        groups = List.copyOf(groups);
        belligerents = List.copyOf(belligerents);
        weapons = List.copyOf(weapons);
        people = List.copyOf(people);
        chain = List.copyOf(chain);
        claims = List.copyOf(claims);
    }

    /** The same account with other figures. */
    public Account counting(
            @Nullable CountRange otherKilled,
            @Nullable CountRange otherInjured,
            @Nullable CountRange otherCasualties,
            List<Harm> otherGroups) {
        return copy(otherKilled, otherInjured, otherCasualties, otherGroups, date, place);
    }

    /** The same account of another day and place. */
    public Account at(@Nullable ResolvedDate when, @Nullable ResolvedPlace where) {
        return copy(killed, injured, casualties, groups, when, where);
    }

    private Account copy(
            @Nullable CountRange otherKilled,
            @Nullable CountRange otherInjured,
            @Nullable CountRange otherCasualties,
            List<Harm> otherGroups,
            @Nullable ResolvedDate when,
            @Nullable ResolvedPlace where) {
        return new Account(
                id,
                report,
                main,
                otherKilled,
                otherInjured,
                otherCasualties,
                missing,
                otherGroups,
                when,
                where,
                belligerents,
                weapons,
                target,
                people,
                chain,
                claims);
    }

    /** The account's number in its report, from 1; 0 if its id does not say. */
    public long position() {
        String number = id.substring(id.lastIndexOf('#') + 1);
        return !number.isEmpty() && number.chars().allMatch(digit -> digit >= '0' && digit <= '9')
                ? Long.parseLong(number)
                : 0;
    }
}
