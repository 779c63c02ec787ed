package io.github.attest.web;

import io.github.attest.page.Chosen;
import io.github.attest.page.Strings;
import io.helidon.http.Status;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * What the parameters of an address ask for as far as they can be used. A program that sends one that cannot is refused; a person
 * who does sees what the others ask for, and is told what was left out.
 *
 * @param asked what is asked for
 * @param query the parameters that ask for it
 * @param wrong why others were left out, by their names
 */
record Understood<T>(T asked, Query query, Map<String, Failure> wrong) {
    /**
     * Reads parameters, without those that cannot be used.
     *
     * @param reading what the parameters ask for; throws a {@link Failure} of the parameter that it cannot use
     */
    static <T> Understood<T> of(Query query, Function<Query, T> reading) {
        Map<String, Failure> wrong = new LinkedHashMap<>();
        query.unknown().keySet().forEach(name -> wrong.put(name, Query.unknown(name)));
        Query left = query;
        while (true) {
            try {
                return new Understood<>(reading.apply(left), left, wrong);
            } catch (Failure failure) {
                String name = failure.field();
                if (left.all(name).isEmpty()) {
                    throw failure;
                }
                wrong.put(name, failure);
                left = left.without(name);
            }
        }
    }

    /** What a filter was filled with, and a sentence in the reader's words for each that was left out. */
    Chosen chosen(Call call) {
        Strings strings = Html.strings(call.visit());
        Map<String, List<String>> values = new LinkedHashMap<>(call.query().values());
        values.putAll(call.query().unknown());
        Map<String, String> sentences = new LinkedHashMap<>();
        wrong.forEach((name, failure) ->
                sentences.put(name, sentence(name, values.getOrDefault(name, List.of()), failure, strings)));
        return new Chosen(values, sentences);
    }

    private static String sentence(String name, List<String> values, Failure failure, Strings strings) {
        String field = "filter." + name;
        return strings.say(
                "filter.unusable",
                Filters.NAMES.contains(name) && strings.has(field) ? strings.say(field) : strings.isolated(name),
                strings.isolated(String.join(strings.say("list.separator"), values)),
                Html.sentence(failure, strings));
    }

    /** That of a page that shows it. */
    Status status() {
        return wrong.isEmpty() ? Status.OK_200 : Status.BAD_REQUEST_400;
    }
}
