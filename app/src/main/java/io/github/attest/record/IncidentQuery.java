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
            conditions.add(
                    "incident IN (SELECT membership.incident FROM search JOIN account ON account.report = search.report"
                            + " JOIN membership ON membership.account = account.id WHERE " + database.finds() + ")");
            values.put("text", database.wording(text));
        }
    }

    /** One condition more. */
    IncidentQuery and(String condition, Map<String, Object> named) {
        conditions.add(condition);
        values.putAll(named);
        return this;
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
