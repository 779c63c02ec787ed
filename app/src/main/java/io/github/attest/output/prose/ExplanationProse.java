package io.github.attest.output.prose;

import io.github.attest.decision.Judgement;
import io.github.attest.decision.Ruling;
import io.github.attest.model.Account;
import io.github.attest.model.Balance;
import io.github.attest.model.Evidence;
import io.github.attest.model.Figures;
import io.github.attest.model.Group;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.model.Origin;
import io.github.attest.model.Reckoning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Why an incident stands as it does, in words: its accounts, its figures, its grade, its voices, what people decided. */
public final class ExplanationProse {
    private final Style style;
    private final Quotes quotes;
    private final double threshold;

    /**
     * Prose in a style.
     *
     * @param threshold mean match weight above which accounts are one incident
     */
    public ExplanationProse(Style style, double threshold) {
        this.style = style;
        this.threshold = threshold;
        quotes = new Quotes(style);
    }

    /**
     * The reasons of all that stands about an incident; ends with a line break.
     *
     * @param totals those that cover the incident or may cover it
     */
    public String of(Incident incident, Ruling ruling, Figures figures, List<Balance> totals) {
        Sheet sheet = new Sheet(style, 4);
        sheet.line(new IncidentProse(style).line(ruling));
        sheet.line("").line(style.strong("Why these accounts are one incident"));
        accounts(incident, sheet);
        sheet.line("").line(style.strong("Why these figures"));
        if (ruling.decisions().stream().anyMatch(one -> one.decision() instanceof Judgement.Ranged)) {
            sheet.line("  People decided on some of them, see below. The rules suggest:");
        }
        figures.ranges().forEach(range -> range(range, incident, sheet));
        if (figures.ranges().isEmpty()) {
            sheet.line("  No account states a figure, which is not zero.");
        }
        sheet.line("").line(style.strong("Why this grade"));
        grade(ruling, figures, sheet);
        sheet.line("").line(style.strong("Who says so"));
        incident.origins().forEach(origin -> origin(origin, incident, sheet));
        if (!ruling.decisions().isEmpty()) {
            sheet.line("").line(style.strong("What people decided"));
            DecisionProse.of(ruling, incident).forEach(line -> paragraph(line, sheet));
        }
        if (!totals.isEmpty()) {
            sheet.line("").line(style.strong("Totals that may count the same people, never added to this incident"));
            totals.forEach(balance -> paragraph(total(balance, incident), sheet));
        }
        return sheet.toString();
    }

    private static String total(Balance balance, Incident incident) {
        String reason =
                balance.overlap(incident.id()).map(Balance.Overlap::reason).orElse("");
        return Dates.of(balance.aggregate().period()) + ", "
                + Wording.place(balance.aggregate().place()) + ": " + Wording.groups(List.of(balance.stated()))
                + ", says "
                + Wording.chain(balance.aggregate().chain()) + " ["
                + balance.aggregate().report() + "]; "
                + (reason.isEmpty() ? "it covers this incident" : "it may cover this incident: " + reason);
    }

    private void accounts(Incident incident, Sheet sheet) {
        if (incident.links().isEmpty()) {
            sheet.line("  There is a single account; nothing was put together.");
        }
        for (Link link : incident.links()) {
            String pair = name(link.account(), incident) + " and " + name(link.other(), incident);
            boolean decided = link.kind() == Link.Kind.ASSERTED;
            paragraph(pair + (decided ? ": decided by people" : Waterfall.sum(link.matchWeight(), threshold)), sheet);
            link.waterfall().forEach(part -> sheet.line("    " + Waterfall.line(part)));
        }
    }

    private static void range(Reckoning range, Incident incident, Sheet sheet) {
        String group = range.group() == Group.PEOPLE ? "" : " " + range.group().label();
        sheet.line("  " + Wording.count(range.range(), "") + group + " " + Wording.type(range.type()));
        if (!range.lowest().equals(range.highest())) {
            sheet.row("lowest", names(range.lowest(), incident));
            sheet.row("highest", names(range.highest(), incident));
        }
        sheet.row("counted", lines(range.counted(), Reckoning.Figure::account, incident, ExplanationProse::stated));
        sheet.row("left out", lines(range.leftOut(), Reckoning.LeftOut::account, incident, ExplanationProse::why));
    }

    private static <T> List<String> lines(
            List<T> figures, Function<T, String> account, Incident incident, Function<T, String> words) {
        return figures.stream()
                .map(figure -> name(account.apply(figure), incident) + ": " + words.apply(figure))
                .toList();
    }

    private static String stated(Reckoning.Figure figure) {
        return Wording.count(figure.count(), "") + " (“" + figure.count().wording() + "”)";
    }

    private static String why(Reckoning.LeftOut left) {
        Reckoning.Figure by = left.by();
        return switch (left.why()) {
            case REPLACED ->
                "the same voices said otherwise later" + (by == null ? "" : ", in " + by.account() + ": " + stated(by));
            case JOINT_FIGURE -> "states one figure for killed and injured together, which says nothing of either";
            case NO_FIGURE -> "states no figure";
        };
    }

    private void grade(Ruling ruling, Figures figures, Sheet sheet) {
        if (ruling.assessment().grade() != ruling.suggestion().grade()) {
            paragraph(style.grade(ruling.assessment().grade()) + ", as decided. The rules suggest:", sheet);
        }
        ruling.suggestion().reasons().stream().limit(1).forEach(reason -> paragraph(reason, sheet));
        sheet.row("strike", Wording.strike(ruling.suggestion().strikeStatus()));
        sheet.row("own assessment", IncidentProse.own(figures));
        sheet.row("other recorders", Wording.others(figures));
    }

    private void origin(Origin origin, Incident incident, Sheet sheet) {
        sheet.line("  "
                + (origin.source() == null
                        ? "first source not named"
                        : origin.source().name()));
        List<String> lines = new ArrayList<>(origin.reasons());
        for (Account account : incident.accounts()) {
            List<String> words = quotes.of(account, Evidence.Field.CHAIN, null);
            if (origin.reports().contains(account.report()) && !words.isEmpty()) {
                lines.add(account.id() + ": " + String.join(", ", words));
            }
        }
        sheet.row("because", lines);
    }

    private static void paragraph(String text, Sheet sheet) {
        Sheet.wrap("  " + text, Sheet.WIDTH).forEach(sheet::line);
    }

    private static String names(List<String> accounts, Incident incident) {
        return accounts.stream().map(account -> name(account, incident)).collect(Collectors.joining(", "));
    }

    /** The publisher and the id of an account. */
    private static String name(String id, Incident incident) {
        Optional<String> publisher = incident.accounts().stream()
                .filter(account -> account.id().equals(id) && !account.chain().isEmpty())
                .map(account -> account.chain().getFirst().name() + " ")
                .findFirst();
        return publisher.orElse("") + "[" + id + "]";
    }
}
