package io.github.attest.cli;

import io.github.attest.model.Aggregate;
import io.github.attest.output.prose.ExtractionProse;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Toll;
import io.github.attest.record.json.TollJson;
import java.util.List;
import picocli.CommandLine.Command;

/** {@code attest toll}: totals over the incidents of the record. */
@Command(
        name = "toll",
        description = {
            "Add up the incidents of the record, by grade.",
            "A toll is a range: the sum of the least figures and the sum of the greatest.",
            "Confirmed and Fair together are the headline. Totals that reports state stand apart, never added."
        })
final class TollCommand extends RecordCommand {
    @Override
    public Integer call() {
        try (CasualtyRecord record = place().open();
                Results results = Results.ofOne(format(), attest().console())) {
            Toll toll = record.toll();
            List<Aggregate> aggregates = record.aggregates();
            results.write(() -> TollJson.of(toll, aggregates), () -> TollTable.prose(toll));
            if (!aggregates.isEmpty()) {
                results.writeOnlyProse(() -> new ExtractionProse(attest().style()).aggregates(aggregates));
            }
        }
        return ExitCode.DONE;
    }
}
