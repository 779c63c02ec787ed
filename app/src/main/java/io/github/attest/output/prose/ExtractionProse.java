package io.github.attest.output.prose;

import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Extraction;
import io.github.attest.model.Harm;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one report says, in words: its incidents, then the totals that it states. */
public final class ExtractionProse {
    private final Style style;

    /** Prose in a style. */
    public ExtractionProse(Style style) {
        this.style = style;
    }

    /** The report and all that was read out of it; ends with a line break. */
    public String of(Extraction extraction) {
        StringBuilder prose = new StringBuilder(heading(extraction.report()));
        AccountProse accounts = new AccountProse(style);
        int number = 0;
        for (Account account : extraction.accounts()) {
            prose.append('\n').append(accounts.section(account, ++number));
        }
        if (!extraction.aggregates().isEmpty()) {
            prose.append('\n').append(aggregates(extraction.aggregates()));
        }
        if (extraction.accounts().isEmpty() && extraction.aggregates().isEmpty()) {
            prose.append("  No harm to people is told of.\n");
        }
        return prose.toString();
    }

    private String heading(Report report) {
        String title = Optional.ofNullable(report.title()).orElse("(no title)");
        String imprint = Stream.of(
                        Optional.ofNullable(report.source()).map(Source::name),
                        Optional.<LocalDate>ofNullable(report.published()).map(Dates::of),
                        Optional.of("report " + report.id()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · "));
        return style.strong(Carried.flat(title)) + "\n" + style.faint(imprint) + "\n";
    }

    /** Totals, under a heading that says that they count for no incident. */
    public String aggregates(List<Aggregate> aggregates) {
        Sheet sheet = new Sheet(style, 5);
        sheet.line("  " + style.strong("Totals over a period and an area, never added to incidents"));
        Quotes quotes = new Quotes(style);
        for (Aggregate aggregate : aggregates) {
            String period = aggregate.period() == null ? "period not stated" : Dates.of(aggregate.period());
            sheet.line("     " + period + ", " + Wording.place(aggregate.place()));
            sheet.row(
                    "stated",
                    aggregate.harms().stream().map(ExtractionProse::harm).toList());
            sheet.row("held responsible", Wording.belligerents(aggregate.belligerents()));
            sheet.row(
                    "words",
                    aggregate.evidence().stream()
                            .filter(evidence -> evidence.field().harm())
                            .limit(3)
                            .map(quotes::show)
                            .toList());
            sheet.row("says who", Wording.chain(aggregate.chain()));
        }
        return sheet.toString();
    }

    private static String harm(Harm harm) {
        return Wording.groups(List.of(harm));
    }
}
