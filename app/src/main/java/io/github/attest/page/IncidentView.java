package io.github.attest.page;

import io.github.attest.decision.Judgement;
import io.github.attest.decision.Ruling;
import io.github.attest.decision.StandingDecision;
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
 * @param history what changed it, the latest first
 * @param threshold mean match weight, in bits, above which accounts are one incident
 * @param address its permanent address, whole
 * @param tag entity tag of what is shown, which a decision on it sends back
 * @param decided says what was decided on it
 * @param typed what was typed into a decision that was not taken
 */
public record IncidentView(
        RecordedIncident recorded,
        Figures figures,
        List<Balance> totals,
        List<Change> history,
        double threshold,
        String address,
        String tag,
        Decided decided,
        Typed typed) {
    /** So many lines, or cards, are read at once. */
    private static final int AT_ONCE = 8;

    /** Nobody is spared anything if so few more are folded away. */
    private static final int WORTHLESS = 2;

    public IncidentView {
        Objects.requireNonNull(recorded);
        Objects.requireNonNull(figures);
        totals = List.copyOf(totals);
        history = List.copyOf(history);
    }

    public Incident incident() {
        return recorded.incident();
    }

    /** Its accounts with their reports, the earliest published first. */
    public List<Told> told() {
        return Told.of(recorded);
    }

    /** What a list begins with: more at once is not taken in. */
    public static <T> List<T> first(List<T> all) {
        return all.subList(0, atOnce(all));
    }

    /** What else is in it. */
    public static <T> List<T> rest(List<T> all) {
        return all.subList(atOnce(all), all.size());
    }

    private static int atOnce(List<?> all) {
        return all.size() > AT_ONCE + WORTHLESS ? AT_ONCE : all.size();
    }

    /** Who said it first. */
    public VoicePicture picture(Strings strings) {
        return VoicePicture.of(recorded, strings);
    }

    /** What people decided and still holds, of what it is judged by. */
    public List<StandingDecision> judgements() {
        Ruling ruling = recorded.ruling();
        return ruling.decisions().stream()
                .filter(one -> one.decision() instanceof Judgement judgement
                        && !(judgement instanceof Judgement.Disclosed)
                        && ruling.holds(one, incident()))
                .toList();
    }

    /**
     * Why the rules judge it so, the decisive reason first, as far as people did not decide otherwise; why reports are one voice is told
     * with the voices.
     */
    public List<String> reasons() {
        List<String> voices = incident().origins().stream()
                .flatMap(origin -> origin.reasons().stream())
                .toList();
        List<String> ofRules = recorded.ruling().suggestion().reasons();
        return recorded.assessment().reasons().stream()
                .filter(reason -> ofRules.contains(reason) && !voices.contains(reason))
                .toList();
    }

    /** Part of what is in force that people decided, beside what the rules suggest; the same twice where nobody did. */
    public <T> boolean decided(Function<Assessment, T> part) {
        return !Objects.equals(
                part.apply(recorded.ruling().assessment()),
                part.apply(recorded.ruling().suggestion()));
    }

    /** The reports of a voice, the earliest first. */
    public List<RecordedReport> reports(Origin origin) {
        return VoicePicture.reports(recorded, origin);
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

    /** Address of the page of a report. */
    public String reportPath(RecordedReport report) {
        return Address.report(report.id());
    }
}
