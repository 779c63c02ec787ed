package io.github.attest.record.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.record.journal.Entry;

/** An entry of the journal as JSON. */
public final class EntryJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private EntryJson() {}

    /** An entry with what it says and the hashes around it. */
    public static ObjectNode of(Entry entry) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("sequence", entry.sequence());
        node.put("time", entry.time());
        node.put("author", entry.author());
        node.put("kind", entry.kind());
        node.put("reason", entry.reason());
        try {
            node.set("payload", MAPPER.readTree(entry.payload()));
        } catch (JsonProcessingException e) {
            // a damaged journal is shown as it is; attest verify says what is wrong with it
            node.put("payload", entry.payload());
        }
        node.put("previous", entry.previous());
        node.put("hash", entry.hash());
        return node;
    }
}
