package io.github.attest.output.prose;

import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Figures;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stands about one incident, in words: the judgement on it and why, who is behind it, and each figure's own words. */
public final class IncidentProse {
    private final Style style;

    /** Prose in a style. */
    public IncidentProse(Style style) {
        this.style = style;
    }

    /** An incident under an assessment of it; ends with a line break. */
    public String of(Incident incident, Assessment assessment) {
        return of(incident, assessment, new Figures(List.of(), null, null));
    }

    /** The same, with what other recorders would make of its figures. */
    public String of(Incident incident, Assessment assessment, Figures inFull) {
        Sheet sheet = judgement(incident, assessment);
        sheet.row("other recorders", Wording.others(inFull));
        sheet.row("reports", reports(incident));
        sheet.row(
                "voices",
                incident.origins().stream()
                        .flatMap(origin -> voice(origin).stream())
                        .toList());
        AccountProse figures = new AccountProse(style);
        String label = "figures";
        for (Account account : incident.accounts()) {
            List<String> lines = new ArrayList<>();
            lines.add(Wording.chain(account.chain()) + style.faint(" [" + account.id() + "]"));
            figures.figures(account).forEach(line -> lines.add("  " + line));
            sheet.row(label, lines);
            label = "";
        }
        return sheet.toString();
    }

    /** One line for a list: date, place, figures, grade. */
    public String line(Assessment assessment) {
        String when = Dates.of(assessment.date());
        return style.strong(assessment.incident()) + "  " + when + ", " + Wording.place(assessment.place()) + ": "
                + toll(assessment) + ". " + style.grade(assessment.grade());
    }

    private static String toll(Assessment assessment) {
        String toll = "killed " + Wording.count(assessment.killed(), "unknown") + ", injured "
                + Wording.count(assessment.injured(), "unknown");
        return assessment.casualties() == null
                ? toll
                : toll + ", killed or injured " + Wording.count(assessment.casualties(), "unknown");
    }

    private Sheet judgement(Incident incident, Assessment assessment) {
        Sheet sheet = new Sheet(style, 2);
        sheet.line(style.strong(Dates.of(assessment.date()) + ", " + Wording.place(assessment.place())));
        sheet.row("killed", Wording.count(assessment.killed(), "unknown"));
        sheet.row("injured", Wording.count(assessment.injured(), "unknown"));
        if (assessment.casualties() != null) {
            sheet.row("killed or injured", Wording.count(assessment.casualties(), "") + " (a joint figure)");
        }
        sheet.row("of these", Wording.groups(assessment.groups()));
        sheet.row("held responsible", Wording.belligerents(assessment.belligerents()));
        sheet.row("means", Means.of(incident.accounts()));
        sheet.row("grade", grade(incident, assessment));
        sheet.row("strike", Wording.strike(assessment.strikeStatus()));
        return sheet;
    }

    /** The grade and its reasons; those that stand with the voices are not told twice. */
    private List<String> grade(Incident incident, Assessment assessment) {
        Set<String> told = incident.origins().stream()
                .flatMap(origin -> origin.reasons().stream())
                .collect(Collectors.toSet());
        List<String> lines = new ArrayList<>(assessment.reasons());
        lines.removeIf(told::contains);
        String label = assessment.grade().label() + ": ";
        String grade = style.grade(assessment.grade());
        if (lines.isEmpty()) {
            return List.of(grade);
        }
        String decisive = lines.getFirst();
        lines.set(0, grade + ": " + (decisive.startsWith(label) ? decisive.substring(label.length()) : decisive));
        return lines;
    }

    private static String reports(Incident incident) {
        long reports =
                incident.accounts().stream().map(Account::report).distinct().count();
        long voices = incident.origins().size();
        return reports
                + (reports == 1 ? " report" : " reports")
                + (voices == 0 ? "" : ", " + voices + (voices == 1 ? " voice" : " voices"));
    }

    /** A voice and why its reports are one; its reports by their ids where nothing else says which they are. */
    private static List<String> voice(Origin origin) {
        List<String> lines = new ArrayList<>();
        String name = origin.source() == null
                ? "first source not named"
                : origin.source().name();
        lines.add(origin.reasons().isEmpty() ? name + ": " + String.join(", ", origin.reports()) : name);
        origin.reasons().forEach(reason -> lines.add("  " + reason));
        return lines;
    }
}
