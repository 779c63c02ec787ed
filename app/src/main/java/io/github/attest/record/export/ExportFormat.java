package io.github.attest.record.export;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedIncident;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The forms in which a record is given away; {@code docs/exports.md} describes each field. */
public enum ExportFormat {
    /** One line of JSON for each incident: that of {@code attest link}, and its accounts in full. */
    JSONL,
    /** A table with one row for each incident, RFC 4180; unknown is an empty cell, never 0. */
    CSV,
    /** A feature collection, RFC 7946; only a place known as a point has a geometry. */
    GEOJSON;

    /** The name on the command line: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The format of a name. */
    public static Optional<ExportFormat> of(String label) {
        return Arrays.stream(values())
                .filter(format -> format.label().equals(label))
                .findFirst();
    }

    /**
     * Writes all incidents of a record, one after the other, as they stand at one moment.
     *
     * @param record where they stand
     * @param redaction what of the sensitive parts is released
     * @param out where to; flushed at the end, not closed
     * @throws IOException if it cannot be written to
     * @throws io.github.attest.record.RecordUnavailable if the record cannot be read
     */
    public void write(CasualtyRecord record, Redaction redaction, Writer out) throws IOException {
        write(record, incident -> Publication.of(incident, redaction), out);
    }

    /** Writes the same with nothing withheld, not even what people decided to withhold. */
    public void writeEverything(CasualtyRecord record, Writer out) throws IOException {
        write(record, incident -> incident, out);
    }

    /**
     * Writes some incidents, all of whose parts may be published.
     *
     * @throws IOException if it cannot be written to
     */
    public void write(Iterable<RecordedIncident> incidents, Writer out) throws IOException {
        IncidentWriter writer = writer(out);
        for (RecordedIncident incident : incidents) {
            writer.write(incident);
        }
        writer.end();
    }

    /** The media type of what is written. */
    public String mediaType() {
        return switch (this) {
            case JSONL -> "application/x-ndjson";
            case CSV -> "text/csv";
            case GEOJSON -> "application/geo+json";
        };
    }

    private void write(CasualtyRecord record, UnaryOperator<RecordedIncident> shown, Writer out) throws IOException {
        IncidentWriter writer = writer(out);
        try {
            record.eachIncident(incident -> {
                try {
                    writer.write(shown.apply(incident));
                } catch (IOException e) {
                    throw new Unwritten(e);
                }
            });
        } catch (Unwritten e) {
            throw e.getCause();
        }
        writer.end();
    }

    /** Carries a failure to write, and no other, out of the record. */
    private static final class Unwritten extends UncheckedIOException {
        private static final long serialVersionUID = 1;

        Unwritten(IOException cause) {
            super(cause);
        }
    }

    private IncidentWriter writer(Writer out) throws IOException {
        return switch (this) {
            case JSONL -> new JsonLinesExport(out);
            case CSV -> new CsvExport(out);
            case GEOJSON -> new GeoJsonExport(out);
        };
    }
}
