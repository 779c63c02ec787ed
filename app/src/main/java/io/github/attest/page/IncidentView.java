package io.github.attest.page;

import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Balance;
import io.github.attest.model.Evidence;
import io.github.attest.model.Figures;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.PartialWeight;
import io.github.attest.output.prose.Carried;
import io.github.attest.output.prose.Figure;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An incident with all that stands about it, as the reader may see it.
 *
 * @param recorded the incident
 * @param figures how its figures were reckoned
 * @param totals those that reports state and that cover it, or may
 * @param threshold mean match weight, in bits, above which accounts are one incident
 * @param address its permanent address, whole
 * @param tag entity tag of what is shown, which a decision on it sends back
 * @param refusal why a decision was not taken; null where none was refused
 */
public record IncidentView(
        RecordedIncident recorded,
        Figures figures,
        List<Balance> totals,
        double threshold,
        String address,
        String tag,
        @Nullable String refusal) {
    private static final double LONGEST_BAR = 100;

    /** So that twenty bits, a likelihood ratio of a million, fill the scale. */
    private static final double BAR_OF_A_BIT = 5;

    public IncidentView {
        Objects.requireNonNull(recorded);
        Objects.requireNonNull(figures);
        totals = List.copyOf(totals);
    }

    /** One report's account, beside its report. */
    public record Told(Account account, RecordedReport report) {
        /** The figures that it states. */
        public List<Figure> stated() {
            return Figure.of(account);
        }

        /** The words that carry a figure. */
        public List<Evidence> words(Figure figure) {
            return Carried.of(account, figure.field(), figure.count());
        }

        /** The words that carry a part of the account. */
        public List<Evidence> words(Evidence.Field field) {
            return Carried.of(account, field, null);
        }
    }

    public Incident incident() {
        return recorded.incident();
    }

    /** Its accounts with their reports, the earliest published first. */
    public List<Told> told() {
        List<Told> told = new ArrayList<>();
        for (Account account : incident().accounts()) {
            told.add(new Told(account, report(account.report())));
        }
        told.sort(
                Comparator.comparing(one -> one.report().published(), Comparator.nullsLast(Comparator.naturalOrder())));
        return told;
    }

    /** Part of what is in force that people decided, beside what the rules suggest; the same twice where nobody did. */
    public <T> boolean decided(Function<Assessment, T> part) {
        return !Objects.equals(
                part.apply(recorded.ruling().assessment()),
                part.apply(recorded.ruling().suggestion()));
    }

    /** The reports of a voice, in order. */
    public List<RecordedReport> reports(Origin origin) {
        return origin.reports().stream().map(this::report).toList();
    }

    /** Who published an account, and its id. */
    public String name(String account) {
        return incident().accounts().stream()
                .filter(one -> one.id().equals(account))
                .findFirst()
                .map(one -> one.chain().isEmpty()
                        ? one.id()
                        : one.chain().getFirst().name())
                .orElse(account);
    }

    private RecordedReport report(String id) {
        return recorded.reports().stream()
                .filter(report -> report.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** Address of an account on the page of its report. */
    public String reportPath(Told told) {
        return Address.account(told.report().id(), told.account().id());
    }

    /** Address of the page of a report. */
    public String reportPath(RecordedReport report) {
        return Address.report(report.id());
    }

    /** Where the bar of a partial weight begins, on a scale from -100 to 100. */
    public double barStart(PartialWeight part) {
        return part.bits() < 0 ? -barWidth(part) : 0;
    }

    /** How long the bar of a partial weight is, up to 100. */
    public double barWidth(PartialWeight part) {
        return Math.min(LONGEST_BAR, Math.abs(part.bits()) * BAR_OF_A_BIT);
    }
}
