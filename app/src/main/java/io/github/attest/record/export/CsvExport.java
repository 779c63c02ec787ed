package io.github.attest.record.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.dataformat.csv.CsvGenerator;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import io.github.attest.record.RecordedIncident;
import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row for each incident, RFC 4180, with a heading. */
final class CsvExport implements IncidentWriter {
    /** What makes a spreadsheet take a cell for a formula (OWASP, CSV Injection), also in full width. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private static final CsvMapper MAPPER = CsvMapper.csvBuilder()
            .enable(CsvGenerator.Feature.STRICT_CHECK_FOR_QUOTING)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .build();

    private final SequenceWriter rows;

    CsvExport(Writer out) throws IOException {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        for (Column column : Column.ALL) {
            schema.addColumn(column.title());
        }
        rows = MAPPER.writer(schema.build()).writeValues(out);
    }

    @Override
    public void write(RecordedIncident recorded) throws IOException {
        Map<String, @Nullable Object> row = new LinkedHashMap<>();
        for (Column column : Column.ALL) {
            row.put(column.title(), harmless(column.of(recorded)));
        }
        rows.write(row);
    }

    @Override
    public void end() throws IOException {
        rows.close();
    }

    /** Text that a spreadsheet would compute gets an apostrophe before it; numbers stay numbers. */
    private static @Nullable Object harmless(@Nullable Object cell) {
        return cell instanceof String text && !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : cell;
    }
}
