package io.github.attest.record;

import io.github.attest.model.Grade;
import io.github.attest.record.projection.SearchWords;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;

/** A filter as a condition on the table {@code assessment}. Nothing that a user typed becomes part of the statement. */
final class IncidentQuery {
    private IncidentOrder order = IncidentOrder.LATEST;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    IncidentQuery(IncidentFilter filter, Database database) {
        and("date_latest >= :from", "from", filter.from());
        and("date_earliest <= :to", "to", filter.to());
        and("country = :country", "country", filter.country());
        like("places", filter.place());
        like("belligerents", filter.belligerent());
        like("weapons", filter.weapon());
        like("targets", filter.target());
        if (!filter.grades().isEmpty()) {
            conditions.add("grade IN (<grades>)");
            lists.put(
                    "grades", filter.grades().stream().map(Grade::name).sorted().toList());
        }
        IncidentFilter.Area area = filter.area();
        if (area != null) {
            conditions.add("latitude BETWEEN :south AND :north");
            conditions.add(
                    area.west() <= area.east()
                            ? "longitude BETWEEN :west AND :east"
                            : "(longitude >= :west OR longitude <= :east)");
            values.put("south", area.south());
            values.put("north", area.north());
            values.put("west", area.west());
            values.put("east", area.east());
        }
        TextQuery text = filter.text();
        if (text != null) {
            conditions.add("assessment.incident IN (SELECT membership.incident FROM (" + database.found() + ") AS found"
                    + " JOIN report ON report.entry = found.entry JOIN account ON account.report = report.id"
                    + " JOIN membership ON membership.account = account.id)");
            values.put("text", database.wording(text));
        }
    }

    /** Brings the incidents into an order. */
    IncidentQuery sortedBy(IncidentOrder order) {
        this.order = order;
        return this;
    }

    /** Leaves out those before a place in that order, and the one there. */
    void after(IncidentPage.Position place) {
        conditions.add("(" + order.key().column() + ", " + number() + ") " + (order.descending() ? "<" : ">")
                + " (:sorted, :number)");
        values.put("sorted", order.key().value(place.key()));
        values.put("number", place.number());
    }

    /** What a place in the order is: {@code sorted} and {@code number}. */
    String columns() {
        return order.key().column() + " AS sorted, " + number();
    }

    /** The tables, beginning with {@code FROM}. */
    String from() {
        return " FROM assessment" + order.key().join();
    }

    /** The order, beginning with {@code ORDER BY}. */
    String orderBy() {
        String direction = order.descending() ? " DESC" : " ASC";
        return " ORDER BY " + order.key().column() + direction + ", " + number() + direction;
    }

    private String number() {
        return order.key().table() + ".number";
    }

    /** The condition, beginning with {@code WHERE}; empty for all incidents. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }

    /** The query with its values. */
    Query bind(Query query) {
        values.forEach(query::bind);
        lists.forEach(query::bindList);
        return query;
    }

    private void and(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value.toString());
        }
    }

    private void like(String column, @Nullable String words) {
        if (words != null) {
            conditions.add(column + " LIKE :" + column);
            values.put(column, SearchWords.pattern(words));
        }
    }
}
