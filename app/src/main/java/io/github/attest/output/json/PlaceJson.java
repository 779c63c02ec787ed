package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.ResolvedPlace;

/** A place as JSON. A place without a point has {@code null} for both coordinates; none is ever guessed. */
public final class PlaceJson {
    private PlaceJson() {}

    /** A place; coordinates are WGS 84 degrees. */
    public static ObjectNode of(ResolvedPlace place) {
        ObjectNode node = Nodes.object();
        node.put("name", place.name());
        node.put("kind", place.kind());
        node.put("admin2", place.admin2());
        node.put("admin1", place.admin1());
        node.put("country", place.country());
        node.put("latitude", place.latitude());
        node.put("longitude", place.longitude());
        node.put("precision", place.precision().label());
        node.put("gazetteer", place.gazetteer());
        return node;
    }
}
