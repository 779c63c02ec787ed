package io.github.attest.web;

import io.github.attest.page.IncidentMap;
import io.github.attest.page.Section;
import io.github.attest.page.Spot;
import io.github.attest.place.Extents;
import io.github.attest.record.IncidentFilter;
import io.github.attest.record.export.ExportFormat;
import io.helidon.http.Status;
import java.util.List;

/** Where incidents happened: the map, and what it draws. */
final class MapPages {
    static final String GEOJSON = ExportFormat.GEOJSON.mediaType();

    /** How many incidents are drawn: so many fit into 200 kB, and a map of more says no more. */
    static final int MOST = 5000;

    /** How many of them stand beside the map before its script has run. */
    private static final int LISTED = 50;

    private final Office office;
    private final Html html;

    MapPages(Office office, Html html) {
        this.office = office;
        this.html = html;
    }

    /** The page around the map, with the latest incidents as a list. */
    Reply show(Call call) {
        Understood<IncidentFilter> understood =
                Understood.of(call.query(), asked -> Filters.of(asked, call.disclosure()));
        IncidentFilter filter = understood.asked();
        String query = understood.query().text();
        return html.page(
                call,
                understood.status(),
                Section.MAP,
                "map",
                new IncidentMap(
                        understood.chosen(call),
                        office.record().toll(filter).incidents(),
                        MOST,
                        "/map/incidents" + query,
                        "/incidents" + query,
                        spots(call, filter, LISTED)));
    }

    /** The incidents as features, with their values in the words of the reader's language. */
    Reply features(Call call) {
        MapFeatures features = new MapFeatures(Html.strings(call.visit()), Extents.standard());
        spots(call, Filters.of(call.query(), call.disclosure()), MOST).forEach(features::add);
        return new Reply(Status.OK_200, GEOJSON, Json.bytes(features.collection())).packed(call);
    }

    private List<Spot> spots(Call call, IncidentFilter filter, int limit) {
        return office.record().latest(filter, limit).stream()
                .map(call.disclosure()::spot)
                .toList();
    }
}
