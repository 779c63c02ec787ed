package io.github.attest.evaluate;

import io.github.attest.evaluate.gold.CodedReport;
import io.github.attest.evaluate.gold.IncidentGold;
import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reports whose incident was coded, grouped by what was coded and by what was linked. A report is where its main account
 * is; one without any account stands alone. Not thread-safe.
 */
public final class Grouping {
    private final List<CodedReport> reports = new ArrayList<>();
    private final List<Extraction> extractions = new ArrayList<>();

    /** Adds a report; one whose incident was not coded is passed over. */
    public void add(Judgement judgement) {
        if (coded(judgement.coded()) != null) {
            reports.add(judgement.coded());
            extractions.add(judgement.extraction());
        }
    }

    /**
     * Links the reports of all slices together, and says for each slice how its reports' groups agree with the coded ones.
     *
     * @param linker groups the accounts of all reports into incidents
     * @return empty if no report has a coded incident
     */
    public Map<Slice, Agreement> compare(Function<List<Extraction>, List<Incident>> linker) {
        Map<Slice, Agreement> agreements = new EnumMap<>(Slice.class);
        if (!reports.isEmpty()) {
            List<String> known = reports.stream().map(Grouping::coded).toList();
            List<String> linked = linked(linker.apply(extractions));
            for (Slice slice : Slice.values()) {
                agreements.put(slice, Agreement.of(known, linked, i -> slice.holds(reports.get(i))));
            }
        }
        return agreements;
    }

    private List<String> linked(List<Incident> incidents) {
        Map<String, String> byReport = new HashMap<>();
        for (Incident incident : incidents) {
            incident.accounts().stream()
                    .filter(Account::main)
                    .forEach(account -> byReport.put(account.report(), incident.id()));
        }
        return reports.stream()
                .map(coded -> coded.report().id())
                .map(id -> byReport.getOrDefault(id, "alone: " + id))
                .toList();
    }

    private static @Nullable String coded(CodedReport report) {
        return report.gold() instanceof IncidentGold gold ? gold.incident() : null;
    }
}
