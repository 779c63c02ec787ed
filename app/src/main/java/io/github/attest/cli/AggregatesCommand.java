package io.github.attest.cli;

import io.github.attest.output.json.BalanceJson;
import io.github.attest.output.prose.BalanceProse;
import io.github.attest.record.CasualtyRecord;
import picocli.CommandLine.Command;

/** {@code attest aggregates}: the totals that reports state, held against the incidents of the record. */
@Command(
        name = "aggregates",
        description = {
            "Hold the totals that reports state against the incidents.",
            "For each: the incidents of its period and area that it covers or may cover, and what is left.",
            "Totals are never added to incidents; those tied to no period or no place are refused."
        })
final class AggregatesCommand extends RecordCommand {
    @Override
    public Integer call() {
        BalanceProse prose = new BalanceProse(attest().style());
        try (CasualtyRecord record = place().open();
                Results results = Results.in(format(), attest().console())) {
            record.balances().forEach(balance -> results.write(() -> BalanceJson.of(balance), () -> prose.of(balance)));
        }
        return ExitCode.DONE;
    }
}
