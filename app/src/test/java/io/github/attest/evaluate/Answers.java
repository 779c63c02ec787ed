package io.github.attest.evaluate;

import io.github.attest.model.Account;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Accounts written by hand, as an extraction would give them. */
public record Answers(
        @Nullable CountRange killed,
        @Nullable CountRange injured,
        @Nullable CountRange casualties,
        @Nullable ResolvedDate date,
        @Nullable ResolvedPlace place,
        List<Belligerent> belligerents) {
    public static final Answers NOTHING = new Answers(null, null, null, null, null, List.of());

    public Answers killed(int count) {
        return killed(CountRange.exactly(count, count + " killed"));
    }

    public Answers killed(CountRange count) {
        return new Answers(count, injured, casualties, date, place, belligerents);
    }

    public Answers injured(int count) {
        CountRange range = CountRange.exactly(count, count + " injured");
        return new Answers(killed, range, casualties, date, place, belligerents);
    }

    public Answers casualties(int count) {
        CountRange range = CountRange.exactly(count, count + " casualties");
        return new Answers(killed, injured, range, date, place, belligerents);
    }

    public Answers on(String first, String last) {
        ResolvedDate between = ResolvedDate.between(LocalDate.parse(first), LocalDate.parse(last));
        return new Answers(killed, injured, casualties, between, place, belligerents);
    }

    public Answers in(ResolvedPlace where) {
        return new Answers(killed, injured, casualties, date, where, belligerents);
    }

    public Answers by(String... names) {
        List<Belligerent> parties = Arrays.stream(names)
                .map(name -> new Belligerent(name, Belligerent.Basis.ALLEGED))
                .toList();
        return new Answers(killed, injured, casualties, date, place, parties);
    }

    /** A settlement in an area of a country. */
    public static ResolvedPlace town(String name, String admin1, String country) {
        return new ResolvedPlace(
                name, "town", null, admin1, country, null, null, ResolvedPlace.Precision.SETTLEMENT, null);
    }

    /** A country. */
    public static ResolvedPlace country(String name, String code) {
        return new ResolvedPlace(name, "country", null, null, code, null, null, ResolvedPlace.Precision.COUNTRY, null);
    }

    /** The account with these answers; the first one of a report is the main one. */
    public Account account(String report, int number) {
        return new Account(
                report + "#" + number,
                report,
                number == 1,
                killed,
                injured,
                casualties,
                null,
                List.of(),
                date,
                place,
                belligerents,
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    /** An extraction with one account. */
    public Extraction extraction(Report report) {
        return new Extraction(report, List.of(account(report.id(), 1)), List.of(), List.of());
    }
}
