package io.github.attest.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.output.json.DuplicateJson;
import io.github.attest.output.prose.DuplicateProse;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Duplicate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code attest duplicates}: incidents that may be one. */
@Command(
        name = "duplicates",
        description = {
            "List pairs of incidents that may be one, the likeliest first.",
            "Each with what speaks for and against it, and the command that settles it. What was decided is left out."
        })
final class DuplicatesCommand extends RecordCommand {
    /** What somebody looks at in one sitting. */
    private static final int LIMIT = 20;

    @Option(names = "--limit", paramLabel = "COUNT", description = "How many pairs at most. Default: " + LIMIT + ".")
    private int limit = LIMIT;

    @Override
    public Integer call() {
        double threshold = attest().weights().threshold();
        DuplicateProse prose = new DuplicateProse(attest().style(), threshold, place().argument());
        try (CasualtyRecord record = place().open();
                Results results = Results.in(format(), attest().console())) {
            List<Duplicate> duplicates = record.duplicates(attest().pipeline());
            duplicates.stream()
                    .limit(limit)
                    .forEach(pair -> results.write(() -> json(pair, threshold), () -> prose(prose, pair)));
            results.writeOnlyProse(() -> rest(duplicates.size()));
        }
        return ExitCode.DONE;
    }

    private static ObjectNode json(Duplicate pair, double threshold) {
        return DuplicateJson.of(
                List.of(pair.one().id(), pair.other().id()), pair.match(), threshold, pair.toldApartBy());
    }

    private static String prose(DuplicateProse prose, Duplicate pair) {
        return prose.of(List.of(pair.one().ruling(), pair.other().ruling()), pair.match(), pair.toldApartBy());
    }

    private String rest(int found) {
        if (found == 0) {
            return "No two incidents look like one.\n";
        }
        return found > limit ? "And " + (found - limit) + " more; --limit " + found + " shows all.\n" : "";
    }
}
