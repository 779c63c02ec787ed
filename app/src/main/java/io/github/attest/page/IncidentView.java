package io.github.attest.page;

import io.github.attest.model.Assessment;
import io.github.attest.model.Balance;
import io.github.attest.model.Figures;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * An incident with all that stands about it, as the reader may see it.
 *
 * @param recorded the incident
 * @param figures how its figures were reckoned
 * @param totals those that reports state and that cover it, or may
 * @param threshold mean match weight, in bits, above which accounts are one incident
 * @param address its permanent address, whole
 * @param tag entity tag of what is shown, which a decision on it sends back
 * @param typed what was typed into a decision that was not taken
 */
public record IncidentView(
        RecordedIncident recorded,
        Figures figures,
        List<Balance> totals,
        double threshold,
        String address,
        String tag,
        Typed typed) {
    public IncidentView {
        Objects.requireNonNull(recorded);
        Objects.requireNonNull(figures);
        totals = List.copyOf(totals);
    }

    public Incident incident() {
        return recorded.incident();
    }

    /** Its accounts with their reports, the earliest published first. */
    public List<Told> told() {
        return Told.of(recorded);
    }

    /** Who said it first. */
    public VoicePicture picture(Strings strings) {
        return VoicePicture.of(recorded, strings);
    }

    /** Why it is judged so, the decisive reason first; why reports are one voice is told with the voices. */
    public List<String> reasons() {
        List<String> voices = incident().origins().stream()
                .flatMap(origin -> origin.reasons().stream())
                .toList();
        return recorded.assessment().reasons().stream()
                .filter(reason -> !voices.contains(reason))
                .toList();
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

    /** Who published a report; where that is not known its title, or else its id. */
    public String publisher(RecordedReport report) {
        return VoicePicture.publisher(report);
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
        return Told.report(recorded, id);
    }

    /** Address of the page of a report. */
    public String reportPath(RecordedReport report) {
        return Address.report(report.id());
    }
}
