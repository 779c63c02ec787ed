package io.github.attest.reading;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** What the JSON-LD of a page says of its article (schema.org). The first value counts; what is not JSON is passed over. */
final class LinkedData {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Nodes looked at in one page, so that a page of data does not cost more than a page of text. */
    private static final int NODES = 500;

    private @Nullable String headline;
    private @Nullable String published;
    private @Nullable String author;
    private @Nullable String publisher;
    private @Nullable String articleBody;

    void read(String json) {
        try {
            Deque<JsonNode> open = new ArrayDeque<>();
            open.add(JSON.readTree(json));
            for (int seen = 0; seen < NODES && !open.isEmpty(); seen++) {
                JsonNode node = open.removeFirst();
                if (node.isObject()) {
                    note(node);
                }
                JsonNode inner = node.isArray() ? node : node.path("@graph");
                inner.forEach(open::addLast);
            }
        } catch (JsonProcessingException e) {
            return;
        }
    }

    private void note(JsonNode node) {
        String date = text(node.path("datePublished"));
        if (date == null) {
            return;
        }
        published = published == null ? date : published;
        headline = headline == null ? text(node.path("headline")) : headline;
        author = author == null ? text(node.path("author")) : author;
        publisher = publisher == null ? text(node.path("publisher")) : publisher;
        articleBody = articleBody == null ? text(node.path("articleBody")) : articleBody;
    }

    /** The text of a value: itself, the name of an object, that of an array's first. */
    private static @Nullable String text(JsonNode value) {
        JsonNode node = value.isArray() && !value.isEmpty() ? value.get(0) : value;
        JsonNode named = node.isObject() ? node.path("name") : node;
        String text = named.isTextual()
                ? Parser.unescapeEntities(named.textValue(), false).strip()
                : "";
        return text.isEmpty() ? null : text;
    }

    @Nullable
    String headline() {
        return headline;
    }

    @Nullable
    String published() {
        return published;
    }

    @Nullable
    String author() {
        return author;
    }

    @Nullable
    String publisher() {
        return publisher;
    }

    @Nullable
    String articleBody() {
        return articleBody;
    }
}
