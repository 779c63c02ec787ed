package io.github.attest.web;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The parameters of an address. What is not known, given twice or empty is refused, or said on a page: a filter is never passed over. */
final class Query {
    /** Longest value that is taken, in characters; longer ones are no words that somebody looks for. */
    private static final int LONGEST = 1000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, List<String>> unknown = new LinkedHashMap<>();

    /**
     * @param raw what stands behind the question mark, encoded
     * @param known names that it may hold
     * @throws Failure if it holds another, or is malformed
     */
    Query(String raw, Set<String> known) {
        take(raw, known);
        unknown.keySet().stream().findFirst().map(Query::unknown).ifPresent(failure -> {
            throw failure;
        });
    }

    private Query() {}

    /** The parameters of a page: what is empty is left out, as forms send it; what is not known is set aside, as others add it to addresses that they pass on. */
    static Query ofPage(String raw, Set<String> known) {
        Query query = new Query();
        query.take(filled(raw), known);
        return query;
    }

    private void take(String raw, Set<String> known) {
        for (String pair : raw.isEmpty() ? new String[0] : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            String name = Encoded.decode(equals < 0 ? pair : pair.substring(0, equals), true);
            String value = equals < 0 ? "" : Encoded.decode(pair.substring(equals + 1), true);
            if (known.contains(name)) {
                add(name, value);
            } else {
                unknown.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
            }
        }
    }

    static Failure unknown(String name) {
        return Failure.ofParameter("parameter-unknown", name, "there is no such parameter here");
    }

    private void add(String name, String value) {
        if (value.isBlank() || value.length() > LONGEST || value.indexOf('\0') >= 0) {
            throw invalid(name, "give 1 to " + LONGEST + " characters, or leave the parameter out");
        }
        values.computeIfAbsent(name, none -> new ArrayList<>()).add(value);
    }

    /** These parameters and others; one that is in both is there twice. */
    Query and(Query others) {
        Query both = new Query();
        values.forEach((name, given) -> given.forEach(value -> both.add(name, value)));
        others.values.forEach((name, given) -> given.forEach(value -> both.add(name, value)));
        return both;
    }

    /** The same parameters without one of them. */
    Query without(String name) {
        Query rest = new Query();
        rest.values.putAll(values);
        rest.values.remove(name);
        return rest;
    }

    /** All values of a parameter. */
    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The one value of a parameter. */
    Optional<String> one(String name) {
        List<String> given = all(name);
        if (given.size() > 1) {
            throw invalid(name, "give it once");
        }
        return given.stream().findFirst();
    }

    /** The one value of a parameter as something else, which its text has to be. */
    <T> Optional<T> one(String name, Function<String, T> reading, String expected) {
        return one(name).map(value -> read(name, value, reading, expected));
    }

    /** A value as something else, which its text has to be. */
    static <T> T read(String name, String value, Function<String, T> reading, String expected) {
        try {
            return reading.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw invalid(name, expected);
        }
    }

    /** A day. */
    Optional<LocalDate> day(String name) {
        return one(name, LocalDate::parse, "give a day such as 2026-03-31");
    }

    /** A whole number between bounds. */
    Optional<Long> number(String name, long least, long greatest) {
        String expected = "give a whole number from " + least + " to " + greatest;
        return one(name, Long::valueOf, expected).map(number -> {
            if (number < least || number > greatest) {
                throw invalid(name, expected);
            }
            return number;
        });
    }

    /** The same without what is empty: browsers send the empty fields of a form too. */
    static String filled(String raw) {
        return Arrays.stream(raw.split("&", -1))
                .filter(pair -> pair.indexOf('=') >= 0 && !pair.endsWith("="))
                .collect(Collectors.joining("&"));
    }

    /** What was set aside, as it is not known, and its values. */
    Map<String, List<String>> unknown() {
        return unknown;
    }

    /** All parameters and their values. */
    Map<String, List<String>> values() {
        return values;
    }

    /** The same parameters, encoded, behind a question mark; empty if there are none. */
    String text() {
        return text(values);
    }

    private static String text(Map<String, List<String>> values) {
        StringBuilder query = new StringBuilder();
        values.forEach((name, given) -> given.forEach(value -> query.append(query.isEmpty() ? '?' : '&')
                .append(Encoded.encode(name))
                .append('=')
                .append(Encoded.encode(value))));
        return query.toString();
    }

    /** The same parameters with one of them replaced, encoded. */
    String with(String name, String value) {
        return with(Map.of(name, List.of(value)));
    }

    /** The same parameters with the values of some of them replaced, or taken out where there are none, encoded. */
    String with(Map<String, List<String>> replaced) {
        Map<String, List<String>> now = new LinkedHashMap<>(values);
        replaced.keySet().forEach(now::remove);
        now.putAll(replaced);
        return text(now);
    }

    static Failure invalid(String name, String expected) {
        return Failure.ofParameter("parameter-invalid", name, expected);
    }
}
