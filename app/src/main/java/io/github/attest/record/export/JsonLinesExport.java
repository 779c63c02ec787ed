package io.github.attest.record.export;

import io.github.attest.output.json.IncidentJson;
import io.github.attest.record.RecordedIncident;
import java.io.IOException;
import java.io.Writer;

/** One line for each incident: that of {@code attest link}, and its accounts in full. */
final class JsonLinesExport implements IncidentWriter {
    private final Writer out;

    JsonLinesExport(Writer out) {
        this.out = out;
    }

    @Override
    public void write(RecordedIncident recorded) throws IOException {
        out.write(IncidentJson.whole(recorded.incident(), recorded.ruling()).toString());
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
