package io.github.attest.reading;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One document in JSON: {@code {"id", "url", "source", "title", "published", "language", "text" | "html"}}, as strings; a
 * number does for the id. Other fields are passed over, a field given twice has its last value.
 */
final class JsonDocument {
    private static final Set<String> FIELDS =
            Set.of("id", "url", "source", "title", "byline", "published", "language", "text", "html");

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Document.LIMIT)
                    .build())
            .build();

    private final Map<String, String> fields = new HashMap<>();

    private JsonDocument() {}

    /** @throws JsonProcessingException if the text is not one JSON object and nothing else */
    static JsonDocument parse(String json) throws JsonProcessingException {
        JsonDocument document = new JsonDocument();
        try (JsonParser parser = JSON.createParser(json)) {
            document.read(parser);
        } catch (JsonProcessingException e) {
            throw e;
        } catch (IOException e) {
            throw new IllegalStateException("a string has no broken I/O", e);
        }
        return document;
    }

    private void read(JsonParser parser) throws IOException {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new JsonParseException(parser, "it does not start with {");
        }
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            JsonToken value = parser.nextToken();
            if (value.isScalarValue() && value != JsonToken.VALUE_NULL && FIELDS.contains(name)) {
                fields.put(name, parser.getText());
            } else {
                parser.skipChildren();
            }
        }
        if (parser.nextToken() != null) {
            throw new JsonParseException(parser, "something stands after the closing }");
        }
    }

    /** The value of a field; null if it is absent or blank. */
    @Nullable
    String field(String name) {
        String value = fields.get(name);
        return value == null || value.isBlank() ? null : value;
    }

    /** The details of the document; a date that is none is left out. */
    Details details() {
        return new Details(
                field("id"),
                field("url"),
                field("source"),
                field("title"),
                field("byline"),
                LooseDate.of(field("published")),
                null,
                field("language"));
    }
}
