package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Ranges of parts: children, women, men, civilians, belligerents, by what happened to them. */
final class GroupRanges {
    private GroupRanges() {}

    static List<Harm> of(Case incident, List<String> remarks) {
        boolean contested = isStatusContested(incident);
        if (contested) {
            remarks.add("Accounts disagree whether the dead were civilians, so the least number of both is 0.");
        }
        List<Harm> ranges = new ArrayList<>();
        for (HarmType type : HarmType.values()) {
            for (Group group : Group.values()) {
                CountRange range = Ranges.over(incident.counted(account -> figure(account, type, group)));
                if (range != null) {
                    boolean open = contested && (group == Group.CIVILIANS || group == Group.BELLIGERENTS);
                    ranges.add(new Harm(type, group, open ? fromZero(range) : range));
                }
            }
        }
        return ranges;
    }

    /** What an account states of a group; the first figure where it states several. */
    private static @Nullable CountRange figure(Account account, HarmType type, Group group) {
        return account.groups().stream()
                .filter(harm -> harm.type() == type && harm.group() == group)
                .map(Harm::count)
                .findFirst()
                .orElse(null);
    }

    /** Whether some accounts count civilians only and others belligerents only. */
    private static boolean isStatusContested(Case incident) {
        List<Account> accounts = incident.accounts();
        return accounts.stream().anyMatch(account -> states(account, Group.CIVILIANS, Group.BELLIGERENTS))
                && accounts.stream().anyMatch(account -> states(account, Group.BELLIGERENTS, Group.CIVILIANS));
    }

    private static boolean states(Account account, Group group, Group not) {
        return figure(account, HarmType.KILLED, group) != null && figure(account, HarmType.KILLED, not) == null;
    }

    private static CountRange fromZero(CountRange range) {
        return new CountRange(0, range.max(), range.wording(), range.numeral());
    }
}
