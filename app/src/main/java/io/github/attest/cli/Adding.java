package io.github.attest.cli;

import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.Addition;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Linking;
import io.github.attest.record.Signature;
import io.github.attest.record.json.ChangesJson;
import java.util.StringJoiner;

/** Reports on their way into a record, and what became of each. */
final class Adding {
    private final CasualtyRecord record;
    private final Signature by;
    private final Console console;
    private final Results results;
    private int added;
    private int standing;
    private int refused;

    Adding(CasualtyRecord record, Signature by, Console console, Results results) {
        this.record = record;
        this.by = by;
        this.console = console;
        this.results = results;
    }

    /** Adds one report; what the record refuses is told as a problem. */
    void add(Extracted extracted) {
        byte[] original = extracted.document().content().bytes();
        Addition addition = record.add(extracted.extraction(), original, by);
        switch (addition) {
            case Addition.Added entry -> added++;
            case Addition.AlreadyThere entry -> standing++;
            case Addition.Refused refusal -> {
                refused++;
                console.warn(Problems.line(refusal.problem()));
            }
        }
        results.writeOnlyJson(() -> ChangesJson.of(addition));
    }

    /** Links all accounts of the record and sums up, in one sentence, what has changed. */
    void link(Pipeline pipeline) {
        Linking linking = record.link(pipeline, by);
        results.writeOnlyProse(() -> summary(linking));
    }

    private String summary(Linking linking) {
        StringJoiner sentence = new StringJoiner(", ", "", ".\n");
        sentence.add(Changes.count(added, "report") + " added");
        if (standing > 0) {
            sentence.add(standing + " there already");
        }
        if (refused > 0) {
            sentence.add(refused + " refused");
        }
        sentence.add(Changes.of(linking));
        return sentence.toString();
    }
}
