package io.github.attest.record;

import io.github.attest.decision.Judgement;
import io.github.attest.model.Grade;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A program of its own that adds reports to a record, for tests that kill it or run two at once. It prints the id of each
 * report as soon as the record has acknowledged it.
 */
final class Recorder {
    /** What a line begins with that acknowledges a decision; the number of its entry follows. */
    static final String DECIDED = "decided ";

    /** So many additions come before each linking and decision. */
    private static final int BETWEEN_DECISIONS = 3;

    private static final List<Grade> GRADES = List.of(Grade.values());

    private Recorder() {}

    private static void decide(CasualtyRecord record, int number, PrintStream out) {
        RecordedIncident incident = record.incidents().getLast();
        Judgement grade = new Judgement.Graded(
                incident.id(), record.accounts(incident.id()), GRADES.get(number / BETWEEN_DECISIONS % GRADES.size()));
        if (record.decide(grade, new Signature("recorder", "a reason")) instanceof Settlement.Settled settled) {
            out.println(DECIDED + settled.entry());
        }
    }

    /** Arguments: the record, a prefix of the ids, how many reports. Ends with 3 where the record is unavailable. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (CasualtyRecord record = CasualtyRecord.open(arguments[0])) {
            int count = Integer.parseInt(arguments[2]);
            for (int i = 1; i <= count; i++) {
                String id = arguments[1] + i;
                if (record.add(Samples.report(id), Samples.original(id), Signature.of("recorder"))
                        instanceof Addition.Added) {
                    out.println(id);
                }
                if (i % BETWEEN_DECISIONS == 0) {
                    record.link(Grouping.of(arguments[1] + 1 + " " + arguments[1] + i), Signature.of("recorder"));
                    decide(record, i, out);
                }
            }
        } catch (RecordUnavailable e) {
            e.printStackTrace();
            out.println("unavailable " + e.problem().code());
            System.exit(3);
        }
    }
}
