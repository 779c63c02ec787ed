package io.github.attest.evaluate.gold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import io.github.attest.reading.Content;
import io.github.attest.reading.Details;
import io.github.attest.reading.Document;
import io.github.attest.reading.Reader;
import io.github.attest.reading.Reading;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the lines of {@code reports.jsonl}: a document as {@code attest read} takes it, and beside it {@code gold} (one
 * incident) or {@code templates} (MUC-4). Immutable; safe for use by several threads.
 */
public final class RowReader {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String JSON_TYPE = "application/json";
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

    private final Reader reader = Reader.standard();

    /**
     * Reads a line.
     *
     * @param line one JSON object
     * @param location file and line number, for problems
     */
    public Row read(String line, String location) {
        try {
            JsonNode row = JSON.readTree(line);
            if (!row.isObject()) {
                return unusable(location, "not-an-object", "The line is no JSON object; write one object a line.");
            }
            Gold gold = gold(row);
            Reading reading = reader.read(new Document(location, JSON_TYPE, Content.of(line), Details.NONE));
            Report report = reading.report() == null ? unread(row, location) : reading.report();
            return new Row.Usable(coded(row, report, gold), reading.problems());
        } catch (JsonProcessingException e) {
            return unusable(location, "not-json", "The line is no JSON: " + e.getOriginalMessage());
        } catch (InvalidGold e) {
            return unusable(location, e.code, e.text);
        }
    }

    /** The length is that of the row's own text, whatever reading cut away, so that a report never changes its column. */
    private static CodedReport coded(JsonNode row, Report report, Gold gold) {
        String text = row.path("text").asText();
        return CodedReport.of(report, gold, Length.of(text.isEmpty() ? report.text() : text));
    }

    /** A coded document that reading refuses is a report of nothing, so that it counts as unanswered. */
    private static Report unread(JsonNode row, String location) {
        String id = text(row, "id");
        return new Report(id == null ? location : id, null, null, null, null, null, null, "und", "", List.of(), "");
    }

    private static Row unusable(String location, String code, String message) {
        return new Row.Unusable(new Problem("evaluate", location, code, message));
    }

    private static Gold gold(JsonNode row) throws InvalidGold {
        if (row.path("templates").isArray()) {
            return TemplateReader.read(row.path("templates"));
        }
        JsonNode gold = row.path("gold");
        if (!gold.isObject()) {
            throw new InvalidGold("no-gold", "The row has neither \"gold\" nor \"templates\"; add what was coded.");
        }
        return new IncidentGold(
                text(gold, "incident"),
                number(gold, "killed"),
                number(gold, "injured"),
                date(gold, "date"),
                text(gold, "state"),
                text(gold, "city"));
    }

    private static @Nullable String text(JsonNode node, String field) {
        JsonNode value = node.path(field);
        return value.isValueNode() && !value.isNull() && !value.asText().isBlank() ? value.asText() : null;
    }

    private static @Nullable Integer number(JsonNode node, String field) throws InvalidGold {
        String text = text(node, field);
        if (text == null) {
            return null;
        }
        if (!text.matches("\\d{1,9}")) {
            throw new InvalidGold(
                    "bad-number", field + " is \"" + text + "\"; write a number from 0, or leave it out.");
        }
        return Integer.valueOf(text);
    }

    private static @Nullable LocalDate date(JsonNode node, String field) throws InvalidGold {
        String text = text(node, field);
        if (text == null) {
            return null;
        }
        try {
            return Character.isDigit(text.charAt(0)) ? LocalDate.parse(text) : LocalDate.parse(text, IN_WORDS);
        } catch (DateTimeParseException e) {
            throw new InvalidGold(
                    "bad-date", field + " is \"" + text + "\"; write \"2014-01-27\" or \"January 27, 2014\".");
        }
    }

    private static final class InvalidGold extends Exception {
        private final String code;
        private final String text;

        InvalidGold(String code, String text) {
            super(text);
            this.code = code;
            this.text = text;
        }
    }
}
