package io.github.attest.output.prose;

import io.github.attest.decision.Ruling;
import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Figures;
import io.github.attest.model.Grade;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.OwnAssessment;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What stands about one incident, in words: the judgement on it and why, who is behind it, and each figure's own words. */
public final class IncidentProse {
    private final Style style;

    /** Prose in a style. */
    public IncidentProse(Style style) {
        this.style = style;
    }

    /** An incident with the judgement in force and what people decided; ends with a line break. */
    public String of(Incident incident, Ruling ruling) {
        return of(incident, ruling, new Figures(List.of(), List.of(), null, null));
    }

    /** The same, with what other recorders would make of its figures. */
    public String of(Incident incident, Ruling ruling, Figures inFull) {
        Sheet sheet = judgement(incident, ruling);
        sheet.row("other recorders", Wording.others(inFull));
        sheet.row("own assessment", own(inFull));
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
    public String line(Ruling ruling) {
        Assessment assessment = ruling.assessment();
        String when = Dates.of(assessment.date());
        return style.strong(assessment.incident()) + "  " + when + ", " + Wording.place(assessment.place()) + ": "
                + toll(assessment) + ". " + style.grade(assessment.grade())
                + (ruling.decided() ? " (decided)" : "");
    }

    private static String toll(Assessment assessment) {
        String toll = "killed " + Wording.count(assessment.killed(), "unknown") + ", injured "
                + Wording.count(assessment.injured(), "unknown");
        return assessment.casualties() == null
                ? toll
                : toll + ", killed or injured " + Wording.count(assessment.casualties(), "unknown");
    }

    private Sheet judgement(Incident incident, Ruling ruling) {
        Assessment assessment = ruling.assessment();
        Sheet sheet = new Sheet(style, 2);
        sheet.line(style.strong(Dates.of(assessment.date()) + ", " + Wording.place(assessment.place())));
        sheet.row("killed", decided(ruling, one -> Wording.count(one.killed(), "unknown")));
        sheet.row("injured", decided(ruling, one -> Wording.count(one.injured(), "unknown")));
        if (assessment.casualties() != null) {
            sheet.row(
                    "killed or injured",
                    decided(ruling, one -> Wording.count(one.casualties(), "unknown")) + " (a joint figure)");
        }
        sheet.row("of these", decided(ruling, one -> Wording.groups(one.groups())));
        sheet.row("held responsible", decided(ruling, one -> Wording.belligerents(one.belligerents())));
        sheet.row("means", Means.of(incident.accounts()));
        sheet.row("grade", grade(incident, ruling));
        sheet.row("strike", Wording.strike(assessment.strikeStatus()));
        sheet.row("decisions", DecisionProse.of(ruling, incident));
        return sheet;
    }

    /** A part of the judgement in force, and beside it what the rules suggest where people decided otherwise. */
    private static String decided(Ruling ruling, Function<Assessment, String> part) {
        String inForce = part.apply(ruling.assessment());
        String suggested = part.apply(ruling.suggestion());
        if (inForce.equals(suggested)) {
            return inForce;
        }
        return (inForce.isEmpty() ? "nobody" : inForce) + " (suggested: " + (suggested.isEmpty() ? "none" : suggested)
                + ")";
    }

    /** The grade and the rules' reasons, but for those that stand with the voices. */
    private List<String> grade(Incident incident, Ruling ruling) {
        Grade grade = ruling.assessment().grade();
        Grade suggested = ruling.suggestion().grade();
        List<String> lines = reasons(incident, ruling.suggestion());
        String label = suggested.label() + ": ";
        String decisive = lines.isEmpty() ? "" : lines.removeFirst();
        String reason = decisive.startsWith(label) ? decisive.substring(label.length()) : decisive;
        if (grade != suggested) {
            lines.addFirst("Suggested: " + suggested.label() + (reason.isEmpty() ? "." : ": " + reason));
            lines.addFirst(style.grade(grade) + ", as decided.");
        } else {
            lines.addFirst(style.grade(grade) + (reason.isEmpty() ? "" : ": " + reason));
        }
        return lines;
    }

    private static List<String> reasons(Incident incident, Assessment assessment) {
        List<String> reasons = new ArrayList<>(assessment.reasons());
        incident.origins().forEach(origin -> reasons.removeAll(origin.reasons()));
        return reasons;
    }

    static List<String> own(Figures inFull) {
        return inFull.ownAssessments().stream()
                .map(own -> own.party() + ": " + own.verdict().label().replace('_', ' ') + conceded(own) + ". "
                        + own.reason())
                .toList();
    }

    private static String conceded(OwnAssessment own) {
        return own.killed() == null ? "" : ", concedes " + Wording.count(own.killed(), "") + " killed";
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
