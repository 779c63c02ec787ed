package io.github.attest.cli;

import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.Addition;
import io.github.attest.record.Captured;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Linking;
import io.github.attest.record.Signature;
import io.github.attest.record.json.ChangesJson;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Reports on their way into a record, and what became of each. */
final class Adding {
    /** So many reports are one transaction: what a kill in the midst of it costs is read again in a second. */
    private static final int MOST_AT_A_TIME = 100;

    private static final long MOST_BYTES = 16_000_000;

    private final CasualtyRecord record;
    private final Signature by;
    private final Console console;
    private final Results results;
    private final List<Captured> waiting = new ArrayList<>();
    private long bytes;
    private int added;
    private int standing;
    private int refused;

    Adding(CasualtyRecord record, Signature by, Console console, Results results) {
        this.record = record;
        this.by = by;
        this.console = console;
        this.results = results;
    }

    /** Adds one report, with a few others at a time; what the record refuses is told as a problem. */
    void add(Extracted extracted) {
        byte[] original = extracted.document().content().bytes();
        waiting.add(new Captured(extracted.extraction(), original));
        bytes += original.length;
        if (waiting.size() >= MOST_AT_A_TIME || bytes >= MOST_BYTES) {
            flush();
        }
    }

    /** Adds those that wait: afterwards all that was given stands in the record, or was refused. */
    void flush() {
        record.addAll(waiting, by).forEach(this::tell);
        waiting.clear();
        bytes = 0;
    }

    private void tell(Addition addition) {
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

    /** Whether any report has come to the record. */
    boolean added() {
        return added > 0;
    }

    /** Links all accounts of the record and sums up, in one sentence, what has changed. */
    void link(Pipeline pipeline) {
        flush();
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
