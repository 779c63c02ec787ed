package io.github.attest.record.projection;

import io.github.attest.model.Account;
import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Person;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.record.journal.Entry;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The words by which a report is found: of its text, its quotes, its people and its places. */
final class Searched {
    /**
     * So much of a text is searched, in UTF-16 units: all of any report, and of a text of the size of a book still less than the
     * 1 MB that PostgreSQL's index takes of one document (https://www.postgresql.org/docs/current/textsearch-limitations.html).
     */
    private static final int LONGEST = 250_000;

    private Searched() {}

    /** The row of a report. */
    static Row row(Entry entry, Extraction extraction) {
        Report report = extraction.report();
        Set<String> people = new LinkedHashSet<>();
        Set<String> places = new LinkedHashSet<>();
        Set<String> quotes = new LinkedHashSet<>();
        for (Account account : extraction.accounts()) {
            account.people().stream().map(Person::name).filter(Objects::nonNull).forEach(people::add);
            places.addAll(names(account.place()));
            for (Claim claim : account.claims()) {
                claim.evidence().stream().map(Evidence::quote).forEach(quotes::add);
            }
        }
        String title = report.title() == null ? "" : report.title() + "\n";
        return Row.of(Table.SEARCH, entry.sequence())
                .with("report", report.id())
                .with("people", SearchWords.column(people))
                .with("places", SearchWords.column(places))
                .with("quotes", cut(SearchWords.column(quotes)))
                .with("words", cut(SearchWords.of(title + cut(report.text()))));
    }

    /** The names under which a place may be looked for: its own, and those of the areas around it. */
    static List<String> names(@Nullable ResolvedPlace place) {
        return place == null
                ? List.of()
                : Stream.of(place.name(), place.admin2(), place.admin1())
                        .filter(Objects::nonNull)
                        .toList();
    }

    private static String cut(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }
}
