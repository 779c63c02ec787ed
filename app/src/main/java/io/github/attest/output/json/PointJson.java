package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** A point as GeoJSON has it (RFC 7946). */
public final class PointJson {
    private PointJson() {}

    public static ObjectNode of(double latitude, double longitude) {
        ObjectNode node = Nodes.object().put("type", "Point");
        // RFC 7946, 3.1.1: longitude comes first.
        node.putArray("coordinates").add(longitude).add(latitude);
        return node;
    }
}
