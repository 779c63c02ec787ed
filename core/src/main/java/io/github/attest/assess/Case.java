package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Incident;
import io.github.attest.model.NumeralProfile;
import io.github.attest.model.Origin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An incident laid out for judging: its accounts in order, whose voice each is, and the figures that count. */
final class Case {
    private final Incident incident;
    private final NumeralProfile profile;
    private final Map<String, LocalDate> published;
    private final List<Account> accounts;
    private final Map<String, Set<Integer>> originsOfReport = new HashMap<>();

    /** @param published the day each report was published, by its id, as far as known */
    Case(Incident incident, NumeralProfile profile, Map<String, LocalDate> published) {
        this.incident = incident;
        this.profile = profile;
        this.published = published;
        Map<String, Account> distinct = new LinkedHashMap<>();
        incident.accounts().stream()
                .sorted(Comparator.comparing(Account::id))
                .forEach(account -> distinct.putIfAbsent(account.id(), account));
        accounts = List.copyOf(distinct.values());
        for (int origin = 0; origin < incident.origins().size(); origin++) {
            for (String report : incident.origins().get(origin).reports()) {
                originsOfReport.computeIfAbsent(report, key -> new TreeSet<>()).add(origin);
            }
        }
    }

    String id() {
        return incident.id();
    }

    /** Every account once, by id. */
    List<Account> accounts() {
        return accounts;
    }

    List<Origin> origins() {
        return incident.origins();
    }

    /** The accounts through which an origin speaks. */
    List<Account> accounts(Origin origin) {
        return accounts.stream()
                .filter(account -> origin.reports().contains(account.report()))
                .toList();
    }

    /** The figures of one kind that count: all but those that the same origin replaced later. */
    List<Figure> counted(Function<Account, @Nullable CountRange> kind) {
        List<Figure> stated = stated(kind);
        return stated.stream()
                .filter(figure -> replacement(figure, stated) == null)
                .toList();
    }

    /** A sentence for each figure that does not count. */
    List<String> replaced(Function<Account, @Nullable CountRange> kind) {
        List<Figure> stated = stated(kind);
        List<String> sentences = new ArrayList<>();
        for (Figure figure : stated) {
            Figure later = replacement(figure, stated);
            if (later != null) {
                sentences.add("\"" + figure.count().wording() + "\" ("
                        + figure.account().report()
                        + ") is replaced by the later \"" + later.count().wording() + "\" of the same origin ("
                        + later.account().report() + ").");
            }
        }
        return sentences;
    }

    private List<Figure> stated(Function<Account, @Nullable CountRange> kind) {
        List<Figure> stated = new ArrayList<>();
        for (Account account : accounts) {
            CountRange count = kind.apply(account);
            if (count != null) {
                stated.add(new Figure(account, profile.apply(count)));
            }
        }
        return stated;
    }

    private @Nullable Figure replacement(Figure figure, List<Figure> stated) {
        return stated.stream()
                .filter(other -> replaces(other, figure))
                .findFirst()
                .orElse(null);
    }

    /**
     * Whether every voice behind a figure has stated another one on a later day. Reports that repeat a voice may be late
     * themselves, so what looks like a correction downwards is one only in the same outlet's hands; a toll that grows is
     * always taken for news.
     */
    private boolean replaces(Figure later, Figure earlier) {
        Set<Integer> voices = originsOfReport.getOrDefault(earlier.account().report(), Set.of());
        LocalDate day = published.get(earlier.account().report());
        LocalDate laterDay = published.get(later.account().report());
        if (voices.isEmpty() || day == null || laterDay == null || !laterDay.isAfter(day)) {
            return false;
        }
        boolean sameVoices =
                originsOfReport.getOrDefault(later.account().report(), Set.of()).containsAll(voices);
        boolean grows = later.count().min() > earlier.highest();
        return sameVoices && (grows || sameOutlet(later.account(), earlier.account()));
    }

    private static boolean sameOutlet(Account one, Account other) {
        return !one.chain().isEmpty()
                && !other.chain().isEmpty()
                && one.chain().getFirst().equals(other.chain().getFirst());
    }
}
