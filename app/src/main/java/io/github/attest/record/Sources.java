package io.github.attest.record;

import io.github.attest.json.ModelJson;
import io.github.attest.json.WellFormed;
import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Source;
import io.github.attest.record.RecordedSource.Cited;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** Who published the reports, read inside one transaction. */
final class Sources {
    private static final String COUNTED =
            "SELECT source, COUNT(DISTINCT report.id) AS reports, COUNT(DISTINCT membership.incident) AS incidents"
                    + " FROM report LEFT JOIN account ON account.report = report.id LEFT JOIN membership ON"
                    + " membership.account = account.id WHERE source ";

    private static final String TOLD = "SELECT membership.incident, report.source, report.published, account.body FROM"
            + " membership JOIN account ON account.id = membership.account JOIN report ON report.id = account.report WHERE"
            + " report.source IS NOT NULL ORDER BY membership.incident";

    private final Handle handle;

    Sources(Handle handle) {
        this.handle = handle;
    }

    List<RecordedSource> page(@Nullable String after, int limit) {
        return counted(handle.createQuery(COUNTED + "> :name GROUP BY source ORDER BY source LIMIT :limit")
                .bind("name", WellFormed.of(after == null ? "" : after))
                .bind("limit", limit));
    }

    Optional<RecordedSource> named(String name) {
        String known = WellFormed.of(name);
        return counted(handle.createQuery(COUNTED + "= :name GROUP BY source").bind("name", known)).stream()
                .findFirst()
                .map(source ->
                        new RecordedSource(source.name(), source.reports(), source.incidents(), cited(source.name())));
    }

    /**
     * That somebody published an account of an incident.
     *
     * @param incident id of the incident
     * @param publisher who published it
     * @param day when; null if that is not known
     * @param said what the account says
     */
    record Telling(
            String incident, String publisher, @Nullable LocalDate day, Said said) {}

    /**
     * The members of an account that tie its publisher to others.
     *
     * @param chain who is cited
     * @param killed how many people were killed; null if it does not say
     */
    record Said(List<Source> chain, @Nullable CountRange killed) {}

    /** Gives each account of an incident whose publisher is known, one incident after the other, without holding all of them. */
    void tellings(Consumer<Telling> reader) {
        handle.createQuery(TOLD)
                .map((row, context) -> new Telling(
                        RowMappers.text(row, "incident"),
                        RowMappers.text(row, "source"),
                        RowMappers.day(row.getString("published")),
                        ModelJson.part(RowMappers.text(row, "body"), Said.class)))
                .forEach(reader);
    }

    private static List<RecordedSource> counted(Query query) {
        return query.map((row, context) -> new RecordedSource(
                        RowMappers.text(row, "source"), row.getLong("reports"), row.getLong("incidents"), List.of()))
                .list();
    }

    private List<Cited> cited(String name) {
        Map<Source, Long> accounts = new HashMap<>();
        handle.createQuery("SELECT body FROM account JOIN report ON report.id = account.report WHERE source = :name")
                .bind("name", name)
                .map((row, context) -> ModelJson.read(RowMappers.text(row, "body"), Account.class))
                .forEach(account -> account.chain().stream()
                        .filter(source -> !source.name().equals(name))
                        .distinct()
                        .forEach(source -> accounts.merge(source, 1L, Long::sum)));
        return accounts.entrySet().stream()
                .map(entry -> new Cited(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(Cited::accounts)
                        .reversed()
                        .thenComparing(cited -> cited.source().name())
                        .thenComparing(cited -> cited.source().kind()))
                .toList();
    }
}
