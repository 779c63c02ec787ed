package io.github.attest.golden;

import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One answer of the pipeline, in the words of the golden texts.
 *
 * @param field for example {@code children killed}
 * @param value for example {@code 7}
 */
record Found(String field, String value) {
    /** All answers of an extraction, accounts first. */
    static List<Found> in(Extraction extraction) {
        List<Found> found = new ArrayList<>();
        extraction.accounts().forEach(account -> found.addAll(in(account)));
        extraction.aggregates().forEach(aggregate -> found.addAll(in(aggregate, "aggregate ")));
        return found;
    }

    static List<Found> in(Account account) {
        List<Found> found = new ArrayList<>();
        count(found, "killed", account.killed());
        count(found, "injured", account.injured());
        count(found, "casualties", account.casualties());
        count(found, "missing", account.missing());
        for (Harm harm : account.groups()) {
            if (harm.group() != Group.PEOPLE) {
                count(found, harm.group().label() + " " + type(harm), harm.count());
            }
        }
        date(found, "date", account.date());
        place(found, account.place());
        account.weapons().forEach(weapon -> found.add(new Found("weapon", weapon)));
        account.belligerents()
                .forEach(party -> found.add(
                        new Found("by", party.name() + " " + party.basis().label())));
        chain(found, account.chain());
        return found;
    }

    /** The answers of an aggregate, its figures with {@code prefix} before their names. */
    static List<Found> in(Aggregate aggregate, String prefix) {
        List<Found> found = new ArrayList<>();
        for (Harm harm : aggregate.harms()) {
            boolean whole = harm.group() == Group.PEOPLE || harm.equals(aggregate.total(harm.type()));
            count(found, prefix + (whole ? "" : harm.group().label() + " ") + type(harm), harm.count());
        }
        date(found, "period", aggregate.period());
        date(found, "date", aggregate.period());
        place(found, aggregate.place());
        aggregate
                .belligerents()
                .forEach(party -> found.add(
                        new Found("by", party.name() + " " + party.basis().label())));
        chain(found, aggregate.chain());
        return found;
    }

    private static String type(Harm harm) {
        return harm.type() == HarmType.KILLED_OR_INJURED
                ? "casualties"
                : harm.type().label();
    }

    private static void count(List<Found> found, String field, @Nullable CountRange count) {
        if (count != null) {
            found.add(new Found(field, written(count)));
        }
    }

    private static String written(CountRange count) {
        Integer max = count.max();
        if (count.numeral() != null) {
            return "~" + count.numeral();
        }
        if (max == null) {
            return count.min() + "..";
        }
        return count.exact() ? max.toString() : (count.min() == 0 ? "" : count.min()) + ".." + max;
    }

    private static void date(List<Found> found, String field, @Nullable ResolvedDate date) {
        if (date != null) {
            found.add(new Found(field, date.earliest() + "/" + date.latest()));
        }
    }

    private static void place(List<Found> found, @Nullable ResolvedPlace place) {
        if (place != null) {
            found.add(new Found("place", place.name()));
        }
    }

    private static void chain(List<Found> found, List<Source> chain) {
        chain.forEach(source -> found.add(new Found("says", source.name())));
        if (!chain.isEmpty()) {
            found.add(new Found("chain", chain.stream().map(Source::name).collect(Collectors.joining(" < "))));
        }
    }

    @Override
    public String toString() {
        return field + " " + value;
    }
}
