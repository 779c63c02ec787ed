package io.github.attest.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Verification;
import io.github.attest.record.Violation;
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
            results.write(() -> json(verification), () -> prose(verification));
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

    private static ObjectNode json(Verification verification) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("sound", verification.sound());
        node.put("entries", verification.tip().sequence());
        node.put("hash", verification.tip().hash());
        node.put("originals", verification.originals());
        ArrayNode violations = node.putArray("violations");
        verification.violations().forEach(violation -> violations.add(json(violation)));
        return node;
    }

    static ObjectNode json(Violation violation) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("entry", violation.sequence())
                .put("code", violation.code())
                .put("message", violation.message());
    }
}
