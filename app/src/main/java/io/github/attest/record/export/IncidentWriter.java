package io.github.attest.record.export;

import io.github.attest.record.RecordedIncident;
import java.io.IOException;

/** Writes incidents one after the other, so that a record of any size can be exported. */
interface IncidentWriter {
    /** The next incident, as it may be published. */
    void write(RecordedIncident recorded) throws IOException;

    /** What stands after the last one. The output is flushed, not closed. */
    void end() throws IOException;
}
