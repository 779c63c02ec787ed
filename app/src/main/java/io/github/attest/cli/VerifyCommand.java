package io.github.attest.cli;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Verification;
import io.github.attest.record.Violation;
import io.github.attest.record.json.VerificationJson;
import picocli.CommandLine.Command;

/** {@code attest verify}: checks the record against its own hashes. */
@Command(
        name = "verify",
        description = {
            "Check that nothing in the record was altered.",
            "Goes through the chain of hashes, every original document, every quote and every table.",
            "Exit code 3 if anything is not as it should be. Note the last hash elsewhere: no chain shows that",
            "its end was cut off."
        })
final class VerifyCommand extends RecordCommand {
    @Override
    public Integer call() {
        try (CasualtyRecord record = place().open();
                Results results = Results.ofOne(format(), attest().console())) {
            Verification verification = record.verify();
            results.write(() -> VerificationJson.of(verification), () -> prose(verification));
            return verification.sound() ? ExitCode.DONE : ExitCode.RECORD_UNUSABLE;
        }
    }

    private static String prose(Verification verification) {
        StringBuilder prose = new StringBuilder();
        for (Violation violation : verification.violations()) {
            String entry = violation.sequence() == 0 ? "" : "entry " + violation.sequence() + ": ";
            prose.append(entry)
                    .append(violation.message())
                    .append(" (")
                    .append(violation.code())
                    .append(")\n");
        }
        String outcome = verification.sound()
                ? "The record is sound"
                : "The record is damaged in " + verification.violations().size() + " places";
        return prose + outcome + ": " + verification.tip().sequence() + " entries, " + verification.originals()
                + " documents.\nLast hash: " + verification.tip().hash() + "\n";
    }
}
