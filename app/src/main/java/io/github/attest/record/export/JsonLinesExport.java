package io.github.attest.record.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.output.json.AccountJson;
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
        ObjectNode line = IncidentJson.of(recorded.incident(), recorded.ruling());
        // "accounts" holds their ids already, and a name of the output never changes its meaning.
        ArrayNode details = line.putArray("account_details");
        recorded.incident()
                .accounts()
                .forEach(account -> details.add(AccountJson.of(account).put("report", account.report())));
        out.write(line.toString());
        out.write('\n');
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }
}
