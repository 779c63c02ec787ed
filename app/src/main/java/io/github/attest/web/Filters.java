package io.github.attest.web;

import io.github.attest.model.Grade;
import io.github.attest.page.Vocabulary;
import io.github.attest.record.IncidentFilter;
import io.github.attest.record.IncidentOrder;
import io.github.attest.record.IncidentSelection;
import io.github.attest.record.TextQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Filters as parameters of an address. */
final class Filters {
    /** The parameters that narrow down a list of incidents, or a toll. */
    static final Set<String> NAMES =
            Set.of("from", "to", "country", "place", "bbox", "belligerent", "weapon", "target", "grade", "text");

    /** The parameter that brings a list of incidents into an order. */
    static final String SORT = "sort";

    private static final String ORDERS =
            IncidentOrder.ALL.stream().map(IncidentOrder::label).collect(Collectors.joining(", "));

    private static final Pattern CODE = Pattern.compile("[A-Za-z]{2}");

    private Filters() {}

    /** The filter that the parameters name. */
    static IncidentFilter of(Query query, Disclosure disclosure) {
        LocalDate from = query.day("from").orElse(null);
        LocalDate to = query.day("to").orElse(null);
        if (from != null && to != null && to.isBefore(from)) {
            throw Query.invalid("to", "give a day that is not before the one in 'from'");
        }
        return new IncidentFilter(
                from,
                to,
                query.one(
                                "country",
                                Filters::country,
                                "give a country, or its ISO 3166-1 code of two letters such as SY")
                        .orElse(null),
                query.one("place").orElse(null),
                query.one("bbox", Filters::area, "give west,south,east,north in degrees")
                        .orElse(null),
                query.one("belligerent").map(Vocabulary.BELLIGERENT::key).orElse(null),
                query.one("weapon").map(Vocabulary.WEAPON::key).orElse(null),
                query.one("target").map(Vocabulary.TARGET::key).orElse(null),
                grades(query),
                query.one("text")
                        .map(text -> text("text", text, disclosure.scopes()))
                        .orElse(null));
    }

    /** The same parameters and another one. */
    static Set<String> with(String other) {
        Set<String> names = new HashSet<>(NAMES);
        names.add(other);
        return names;
    }

    /** The part of a list of incidents that the parameters name. */
    static IncidentSelection selection(Query query, Disclosure disclosure) {
        IncidentOrder order = order(query);
        return new IncidentSelection(
                of(query, disclosure), order, Cursor.position(query, order).orElse(null), Paging.limit(query));
    }

    /** The order that the parameters name. */
    static IncidentOrder order(Query query) {
        return query.one(SORT)
                .map(name -> IncidentOrder.of(name).orElseThrow(() -> Query.invalid(SORT, "give one of " + ORDERS)))
                .orElse(IncidentOrder.LATEST);
    }

    /** Words to look for. */
    static TextQuery text(String name, String typed, Set<TextQuery.Scope> scopes) {
        return Query.read(name, typed, words -> TextQuery.of(words, scopes), "give one to twenty words to look for");
    }

    /** The code of a country, by itself or by a name in any language of the pages. */
    static String country(String codeOrName) {
        String code = Vocabulary.COUNTRY.key(codeOrName);
        if (!CODE.matcher(code).matches()) {
            throw new IllegalArgumentException();
        }
        return code.toUpperCase(Locale.ROOT);
    }

    private static IncidentFilter.Area area(String bbox) {
        List<Double> sides =
                Arrays.stream(bbox.split(",", -1)).map(Double::valueOf).toList();
        if (sides.size() != 4) {
            throw new IllegalArgumentException();
        }
        return new IncidentFilter.Area(sides.get(0), sides.get(1), sides.get(2), sides.get(3));
    }

    private static Set<Grade> grades(Query query) {
        Set<Grade> grades = EnumSet.noneOf(Grade.class);
        query.all("grade")
                .forEach(grade -> grades.add(Labelled.of(Grade.class, grade)
                        .orElseThrow(() -> Query.invalid("grade", "give " + Labelled.all(Grade.class)))));
        return grades;
    }
}
