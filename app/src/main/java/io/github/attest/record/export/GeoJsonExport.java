package io.github.attest.record.export;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.output.json.PointJson;
import io.github.attest.record.RecordedIncident;
import java.io.IOException;
import java.io.Writer;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A feature collection (RFC 7946) of all incidents: a point where a place is known as a point, no geometry where it is an
 * area or unknown, so that no map draws the centre of a country as the place of a death.
 */
final class GeoJsonExport implements IncidentWriter {
    /** Columns that the geometry stands for. */
    private static final Set<String> GEOMETRY = Set.of("latitude", "longitude");

    private final Writer out;
    private String before = "";

    GeoJsonExport(Writer out) throws IOException {
        this.out = out;
        out.write("{\"type\":\"FeatureCollection\",\"features\":[");
    }

    @Override
    public void write(RecordedIncident recorded) throws IOException {
        ObjectNode feature = JsonNodeFactory.instance.objectNode();
        feature.put("type", "Feature");
        feature.put("id", recorded.id());
        putPoint(feature, recorded.assessment().place());
        ObjectNode properties = feature.putObject("properties");
        for (Column column : Column.ALL) {
            if (!GEOMETRY.contains(column.title())) {
                properties.putPOJO(column.title(), column.of(recorded));
            }
        }
        out.write(before + "\n");
        out.write(feature.toString());
        before = ",";
    }

    @Override
    public void end() throws IOException {
        out.write("\n]}\n");
        out.flush();
    }

    private static void putPoint(ObjectNode feature, @Nullable ResolvedPlace place) {
        if (place == null || place.latitude() == null || place.longitude() == null) {
            feature.putNull("geometry");
            return;
        }
        feature.set("geometry", PointJson.of(place.latitude(), place.longitude()));
    }
}
