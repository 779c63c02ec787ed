package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.CivilianStatus;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Reckoning;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The ranges of an incident.
 *
 * @param killed over the accounts that count; null where none states a figure
 * @param injured likewise
 * @param casualties likewise, of joint figures
 * @param parts likewise, of parts of those people
 * @param contested whether accounts disagree if the dead were civilians
 */
record Casualties(
        @Nullable Reckoning killed,
        @Nullable Reckoning injured,
        @Nullable Reckoning casualties,
        List<Reckoning> parts,
        boolean contested) {

    static Casualties of(Case incident) {
        List<Reckoning> parts = new ArrayList<>();
        for (HarmType type : HarmType.values()) {
            for (Group group : Group.values()) {
                Reckoning part = incident.part(type, group);
                if (part != null) {
                    parts.add(part);
                }
            }
        }
        return new Casualties(
                incident.whole(HarmType.KILLED, Account::killed),
                incident.whole(HarmType.INJURED, Account::injured),
                incident.whole(HarmType.KILLED_OR_INJURED, Account::casualties),
                parts,
                isStatusContested(incident));
    }

    /** Every range with how it comes about, the wholes first. */
    List<Reckoning> all() {
        return Stream.concat(Stream.of(killed, injured, casualties).filter(Objects::nonNull), ranges())
                .toList();
    }

    /** The ranges of the parts. */
    List<Harm> groups() {
        return ranges().map(part -> new Harm(part.type(), part.group(), part.range()))
                .toList();
    }

    /** Who the dead were, by the accounts that say so; null if none does. */
    @Nullable
    CivilianStatus civilians() {
        boolean civilians = killed(Group.CIVILIANS);
        boolean belligerents = killed(Group.BELLIGERENTS);
        if (contested) {
            return CivilianStatus.CONTESTED;
        }
        if (civilians && belligerents) {
            return CivilianStatus.BOTH;
        }
        return civilians ? CivilianStatus.CIVILIANS : belligerents ? CivilianStatus.BELLIGERENTS : null;
    }

    private boolean killed(Group group) {
        return parts.stream().anyMatch(part -> part.type() == HarmType.KILLED && part.group() == group);
    }

    /** If it is contested whether the dead were civilians, there may have been none of either (Airwars). */
    private Stream<Reckoning> ranges() {
        return parts.stream()
                .map(part -> contested && (part.group() == Group.CIVILIANS || part.group() == Group.BELLIGERENTS)
                        ? new Reckoning(
                                part.type(), part.group(), part.range().fromZero(), part.counted(), part.leftOut())
                        : part);
    }

    /** Whether some accounts count civilians only and others belligerents only. */
    private static boolean isStatusContested(Case incident) {
        List<Account> accounts = incident.accounts();
        return accounts.stream().anyMatch(account -> states(account, Group.CIVILIANS, Group.BELLIGERENTS))
                && accounts.stream().anyMatch(account -> states(account, Group.BELLIGERENTS, Group.CIVILIANS));
    }

    private static boolean states(Account account, Group group, Group not) {
        return Case.stated(account, HarmType.KILLED, group) != null
                && Case.stated(account, HarmType.KILLED, not) == null;
    }
}
