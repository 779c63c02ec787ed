package io.github.attest.assess;

import io.github.attest.model.Assessment;
import io.github.attest.model.Belligerent.Basis;
import io.github.attest.model.Incident;
import io.github.attest.model.NumeralProfile;
import io.github.attest.model.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Judges an incident by rule: ranges, grade, strike status, each with its reasons. What a rule says is a suggestion, until
 * a person decides. The order of the accounts does not matter. Stateless; safe for use by several threads.
 */
public final class Assessor {
    /**
     * Judges an incident without knowing when its reports were published, so that no figure replaces an earlier one.
     *
     * @param profile gives the figures of vague numerals
     */
    public Assessment assess(Incident incident, NumeralProfile profile) {
        return assess(incident, profile, List.of());
    }

    /**
     * Judges an incident.
     *
     * @param profile gives the figures of vague numerals
     * @param reports the reports of its accounts, for the days on which they were published; others do no harm
     */
    public Assessment assess(Incident incident, NumeralProfile profile, Collection<Report> reports) {
        Case laidOut = new Case(incident, profile, published(reports));
        Grading grading = new Grading(laidOut);
        Judgement judgement = grading.judge();
        Casualties casualties = Casualties.of(laidOut);
        List<String> reasons = new ArrayList<>(List.of(judgement.reason()));
        reasons.addAll(denials(laidOut));
        reasons.addAll(casualties.remarks());
        incident.origins().forEach(origin -> reasons.addAll(origin.reasons()));
        return new Assessment(
                incident.id(),
                casualties.killed(),
                casualties.injured(),
                casualties.casualties(),
                casualties.groups(),
                Whereabouts.date(laidOut.accounts()),
                Whereabouts.place(laidOut.accounts()),
                Parties.of(laidOut.accounts()),
                judgement.grade(),
                grading.strikeStatus(),
                reasons.stream().distinct().toList(),
                judgement.author());
    }

    private static List<String> denials(Case incident) {
        return Parties.named(incident.accounts(), Set.of(Basis.DENIED)).stream()
                .map(party -> party + " denies responsibility.")
                .toList();
    }

    private static Map<String, LocalDate> published(Collection<Report> reports) {
        Map<String, LocalDate> published = new HashMap<>();
        for (Report report : reports) {
            LocalDate day = report.published();
            if (day != null) {
                published.put(report.id(), day);
            }
        }
        return published;
    }
}
