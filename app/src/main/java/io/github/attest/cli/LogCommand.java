package io.github.attest.cli;

import io.github.attest.json.MalformedJson;
import io.github.attest.output.prose.DecisionProse;
import io.github.attest.output.prose.Style;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Kind;
import io.github.attest.record.journal.Payload;
import io.github.attest.record.json.EntryJson;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code attest log}: the entries of the journal. */
@Command(
        name = "log",
        description = {
            "Print the journal of the record: who did what, when and why.",
            "Prints the last entries if not told otherwise."
        })
final class LogCommand extends RecordCommand {
    /** What fits a screen. */
    private static final int LIMIT = 20;

    @Option(names = "--from", paramLabel = "NUMBER", description = "The first entry to print, from 1.")
    private @Nullable Long from;

    @Option(names = "--limit", paramLabel = "COUNT", description = "How many entries at most. Default: " + LIMIT + ".")
    private int limit = LIMIT;

    @Override
    public Integer call() {
        try (CasualtyRecord record = place().open();
                Results results = Results.ofLines(format(), attest().console())) {
            long first = from == null ? Math.max(1, record.tip().sequence() - limit + 1) : from;
            record.log(first, limit)
                    .forEach(entry -> results.write(() -> EntryJson.of(entry), () -> line(attest().style(), entry)));
        }
        return ExitCode.DONE;
    }

    private static String line(Style style, Entry entry) {
        String reason = entry.reason().isEmpty() ? "" : "  " + entry.reason();
        return style.strong(String.valueOf(entry.sequence())) + "  " + entry.time() + "  "
                + entry.author() + "  " + entry.kind() + decided(entry) + reason + "  "
                + style.faint(entry.hash().substring(0, 12)) + "\n";
    }

    /** What a person decided, which the kind alone does not say. */
    private static String decided(Entry entry) {
        try {
            return Kind.of(entry.kind())
                    .map(kind -> switch (Payload.read(kind, entry.payload())) {
                        case Payload.Decided decided -> ": " + DecisionProse.of(decided.decision());
                        case Payload.DecisionWithdrawn withdrawn -> ": entry " + withdrawn.decision();
                        case Payload other -> "";
                    })
                    .orElse("");
        } catch (MalformedJson e) {
            // a damaged journal is shown as it is; attest verify says what is wrong with it
            return "";
        }
    }
}
