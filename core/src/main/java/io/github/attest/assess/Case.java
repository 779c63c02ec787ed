package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Incident;
import io.github.attest.model.NumeralProfile;
import io.github.attest.model.Origin;
import io.github.attest.model.Reckoning;
import io.github.attest.model.Reckoning.Figure;
import io.github.attest.model.Reckoning.LeftOut;
import io.github.attest.model.Reckoning.Why;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An incident laid out for judging: its accounts in order, whose voice each is, and the figures that count. */
final class Case {
    private final Incident incident;
    private final NumeralProfile profile;
    private final PublicationDays days;
    private final Map<String, Account> accounts = new TreeMap<>();
    private final Map<String, Set<Integer>> originsOfReport = new HashMap<>();

    Case(Incident incident, NumeralProfile profile, PublicationDays days) {
        this.incident = incident;
        this.profile = profile;
        this.days = days;
        incident.accounts().forEach(account -> accounts.putIfAbsent(account.id(), account));
        for (int origin = 0; origin < incident.origins().size(); origin++) {
            for (String report : incident.origins().get(origin).reports()) {
                originsOfReport.computeIfAbsent(report, key -> new TreeSet<>()).add(origin);
            }
        }
    }

    /** Every account once, by id. */
    List<Account> accounts() {
        return List.copyOf(accounts.values());
    }

    PublicationDays days() {
        return days;
    }

    Account account(String id) {
        return Objects.requireNonNull(accounts.get(id));
    }

    List<Origin> origins() {
        return incident.origins();
    }

    /** The accounts through which an origin speaks. */
    List<Account> accounts(Origin origin) {
        return accounts.values().stream()
                .filter(account -> origin.reports().contains(account.report()))
                .toList();
    }

    /** The same incident under another numeral profile. */
    Case under(NumeralProfile other) {
        return new Case(incident, other, days);
    }

    /** The range over some of the accounts; null if none of them states a figure. */
    @Nullable
    CountRange range(List<Account> some, Function<Account, @Nullable CountRange> kind) {
        List<Figure> stated = stated(some, kind);
        return stated.isEmpty() ? null : Ranges.over(stated);
    }

    /** The range of the people to whom something happened; null if no account states a figure. */
    @Nullable
    Reckoning whole(HarmType type, Function<Account, @Nullable CountRange> kind) {
        Reckoning reckoning = reckon(type, Group.PEOPLE, kind);
        if (reckoning == null) {
            return null;
        }
        List<LeftOut> leftOut = new ArrayList<>(reckoning.leftOut());
        for (Account account : accounts.values()) {
            if (kind.apply(account) == null) {
                boolean joint = account.casualties() != null;
                leftOut.add(new LeftOut(
                        account.id(), joint ? Why.JOINT_FIGURE : Why.NO_FIGURE, account.casualties(), null));
            }
        }
        leftOut.sort(Comparator.comparing(LeftOut::account));
        return new Reckoning(type, Group.PEOPLE, reckoning.range(), reckoning.counted(), leftOut);
    }

    /** The range of a part of those people; null if no account states a figure of it. */
    @Nullable
    Reckoning part(HarmType type, Group group) {
        return reckon(type, group, account -> stated(account, type, group));
    }

    /** What an account states of a group; the first figure where it states several. */
    static @Nullable CountRange stated(Account account, HarmType type, Group group) {
        return account.groups().stream()
                .filter(harm -> harm.type() == type && harm.group() == group)
                .findFirst()
                .map(Harm::count)
                .orElse(null);
    }

    private @Nullable Reckoning reckon(HarmType type, Group group, Function<Account, @Nullable CountRange> kind) {
        List<Figure> stated = stated(accounts.values(), kind);
        if (stated.isEmpty()) {
            return null;
        }
        List<Figure> counted = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (Figure figure : stated) {
            stated.stream()
                    .filter(later -> replaces(later, figure))
                    .findFirst()
                    .ifPresentOrElse(
                            later -> leftOut.add(new LeftOut(figure.account(), Why.REPLACED, figure.count(), later)),
                            () -> counted.add(figure));
        }
        return new Reckoning(type, group, Ranges.over(counted), counted, leftOut);
    }

    private List<Figure> stated(Collection<Account> some, Function<Account, @Nullable CountRange> kind) {
        List<Figure> stated = new ArrayList<>();
        for (Account account : some) {
            CountRange count = kind.apply(account);
            if (count != null) {
                stated.add(new Figure(account.id(), profile.apply(count)));
            }
        }
        return stated;
    }

    /**
     * Whether every voice behind a figure has stated another one on a later day. Reports that repeat a voice may be late
     * themselves, so what looks like a correction downwards is one only in the same outlet's hands; a toll that grows is
     * always taken for news.
     */
    private boolean replaces(Figure later, Figure earlier) {
        Account account = account(earlier.account());
        Account laterAccount = account(later.account());
        if (!days.isLater(laterAccount.report(), account.report())) {
            return false;
        }
        Set<Integer> voices = originsOfReport.getOrDefault(account.report(), Set.of());
        boolean sameVoices = !voices.isEmpty()
                && originsOfReport.getOrDefault(laterAccount.report(), Set.of()).containsAll(voices);
        boolean grows = later.count().min() > earlier.highest();
        return sameVoices && (grows || sameOutlet(laterAccount, account));
    }

    private static boolean sameOutlet(Account one, Account other) {
        return !one.chain().isEmpty()
                && !other.chain().isEmpty()
                && one.chain().getFirst().equals(other.chain().getFirst());
    }
}
