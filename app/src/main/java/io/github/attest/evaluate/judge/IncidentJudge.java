package io.github.attest.evaluate.judge;

import io.github.attest.evaluate.gold.IncidentGold;
import io.github.attest.model.Account;
import io.github.attest.model.ResolvedPlace;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the main account with the one incident that was coded. */
final class IncidentJudge {
    private static final Set<ResolvedPlace.Precision> AREAS =
            EnumSet.range(ResolvedPlace.Precision.ADMIN2, ResolvedPlace.Precision.COUNTRY);

    private final PlaceNames places;

    IncidentJudge(PlaceNames places) {
        this.places = places;
    }

    List<Verdict> judge(IncidentGold gold, List<Account> accounts) {
        Account main = accounts.stream().filter(Account::main).findFirst().orElse(null);
        List<Verdict> verdicts = new ArrayList<>(new People(gold, main).judge());
        if (gold.date() != null) {
            verdicts.addAll(Days.judge(gold.date(), main));
        }
        if (gold.city() != null) {
            verdicts.add(city(gold.city(), main));
        }
        if (gold.state() != null) {
            verdicts.add(state(gold.state(), main));
        }
        return verdicts;
    }

    /** How much a place has of what was coded: the settlement and the first-level area, one each. */
    int right(IncidentGold gold, ResolvedPlace place) {
        boolean city = gold.city() != null && isCity(place, gold.city());
        boolean state = gold.state() != null && isState(place, gold.state());
        return (city ? 1 : 0) + (state ? 1 : 0);
    }

    private Verdict city(String gold, @Nullable Account account) {
        boolean right = account != null && account.place() != null && isCity(account.place(), gold);
        return verdict(Field.PLACE, right, gold, account);
    }

    private Verdict state(String gold, @Nullable Account account) {
        boolean right = account != null && account.place() != null && isState(account.place(), gold);
        return verdict(Field.STATE, right, gold, account);
    }

    private boolean isCity(ResolvedPlace place, String gold) {
        List<String> names = names(gold);
        return places.matches(place, names) || PlaceNames.same(place.admin2(), names);
    }

    private static boolean isState(ResolvedPlace place, String gold) {
        return PlaceNames.same(place.admin1(), List.of(gold));
    }

    private static Verdict verdict(Field field, boolean right, String gold, @Nullable Account account) {
        Kind kind = right ? Kind.RIGHT : kind(field, account);
        Tally tally = switch (kind) {
            case RIGHT -> Tally.CORRECT;
            case NO_ACCOUNT, MISSED -> Tally.MISSED;
            default -> Tally.WRONG;
        };
        return new Verdict(field, kind, tally, gold, Wording.place(account), null, account);
    }

    private static Kind kind(Field field, @Nullable Account account) {
        if (account == null) {
            return Kind.NO_ACCOUNT;
        }
        ResolvedPlace place = account.place();
        if (place == null) {
            return Kind.MISSED;
        }
        return field == Field.PLACE && AREAS.contains(place.precision()) ? Kind.BROADER : Kind.ELSEWHERE;
    }

    /** {@code Chicago (Englewood)} is either; {@code Halifax (county)} is Halifax County. */
    private static List<String> names(String city) {
        int open = city.indexOf('(');
        int close = city.lastIndexOf(')');
        if (open <= 0 || close < open) {
            return List.of(city);
        }
        String first = city.substring(0, open).strip();
        String second = city.substring(open + 1, close).strip();
        return List.of(first, second, first + ' ' + second);
    }
}
