package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** When and where, over the accounts: what most of the most exact ones say. */
final class Whereabouts {
    private Whereabouts() {}

    /**
     * The most frequent of the most exact dates that are stated; where several are as frequent, the span of all of them. If
     * none is stated, the first of those assumed.
     */
    static @Nullable ResolvedDate date(List<Account> accounts) {
        List<ResolvedDate> all =
                accounts.stream().map(Account::date).filter(Objects::nonNull).toList();
        List<ResolvedDate> dates = all.stream().filter(date -> !date.assumed()).toList();
        if (dates.isEmpty()) {
            return all.stream().min(Comparator.comparing(ResolvedDate::latest)).orElse(null);
        }
        List<ResolvedDate> likely = mostFrequent(mostExact(dates, ResolvedDate::precision));
        if (likely.size() == 1) {
            return likely.getFirst();
        }
        LocalDate earliest = likely.stream()
                .map(ResolvedDate::earliest)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate latest = likely.stream()
                .map(ResolvedDate::latest)
                .max(Comparator.naturalOrder())
                .orElseThrow();
        return ResolvedDate.between(earliest, latest);
    }

    /** The most frequent of the most exact places, one with a point before one without; the first by name of equals. */
    static @Nullable ResolvedPlace place(List<Account> accounts) {
        List<ResolvedPlace> places =
                accounts.stream().map(Account::place).filter(Objects::nonNull).toList();
        if (places.isEmpty()) {
            return null;
        }
        return mostFrequent(mostExact(places, ResolvedPlace::precision)).stream()
                .min(Comparator.comparing((ResolvedPlace place) -> place.latitude() == null)
                        .thenComparing(ResolvedPlace::name)
                        .thenComparing(ResolvedPlace::toString))
                .orElseThrow();
    }

    private static <T, P extends Comparable<? super P>> List<T> mostExact(List<T> values, Function<T, P> precision) {
        P best = values.stream().map(precision).min(Comparator.naturalOrder()).orElseThrow();
        return values.stream()
                .filter(value -> precision.apply(value).equals(best))
                .toList();
    }

    private static <T> List<T> mostFrequent(Collection<T> values) {
        Map<T, Long> counts =
                values.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        long most = counts.values().stream().mapToLong(Long::longValue).max().orElseThrow();
        return counts.entrySet().stream()
                .filter(entry -> entry.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
