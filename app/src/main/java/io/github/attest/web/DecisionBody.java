package io.github.attest.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.page.Reason;
import io.github.attest.page.Strings;
import io.github.attest.page.Vocabulary;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A decision as the form of a page sends it, put into the body that programs send. The parts of a place, of the parties and of the sources have names
 * with dots: {@code place.name}, {@code belligerents.1.name}.
 */
final class DecisionBody {
    /** So many parties a form has room for. */
    static final int PARTIES = 20;

    /** So many sources a form has room for. */
    static final int VOICES = 3;

    private static final List<String> TEXTS =
            List.of("kind", "grade", "type", "group", "civilians", "date", "field", "name", "other", "other_etag");
    private static final List<String> NUMBERS = List.of("min", "max");
    private static final String ACCOUNTS = "accounts";
    private static final String COUNTRY = "country";
    private static final List<String> PLACE =
            List.of("name", "kind", "admin2", "admin1", COUNTRY, "precision", "gazetteer");
    private static final List<String> POINT = List.of("latitude", "longitude");

    /** The reason of the short list, and words of one's own, in the place of it or beside it. */
    private static final String REASON = "reason";

    private static final String WORDS = "words";

    private final Form form;

    private DecisionBody(Form form) {
        this.form = form;
    }

    /** Names of all fields that some decision has. */
    static Set<String> names() {
        return Stream.of(
                        TEXTS.stream(),
                        NUMBERS.stream(),
                        Stream.of(ACCOUNTS, REASON, WORDS),
                        Stream.concat(PLACE.stream(), POINT.stream()).map(DecisionBody::place),
                        IntStream.rangeClosed(1, PARTIES)
                                .boxed()
                                .flatMap(row -> Stream.of(party(row, "name"), party(row, "basis"))),
                        IntStream.rangeClosed(1, VOICES)
                                .boxed()
                                .flatMap(row -> Stream.of(voice(row, "name"), voice(row, "kind"))))
                .flatMap(names -> names)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The body that a form says. */
    static ObjectNode of(Form form, Strings strings) {
        return new DecisionBody(form).body(strings);
    }

    /** Why, in the words of whoever decides; empty if no reason was given. */
    static String reason(Form form, Strings strings) {
        return Stream.of(
                        form.one(REASON)
                                .flatMap(key -> Labelled.of(Reason.class, key))
                                .map(reason -> strings.label(REASON, reason)),
                        form.one(WORDS))
                .flatMap(reason -> reason.stream())
                .collect(Collectors.joining(" "));
    }

    private ObjectNode body(Strings strings) {
        ObjectNode body = Json.object();
        TEXTS.forEach(name -> form.one(name).ifPresent(value -> body.put(name, value)));
        NUMBERS.forEach(name -> form.one(name).ifPresent(value -> putNumber(body, name, value)));
        if (!form.all(ACCOUNTS).isEmpty()) {
            ArrayNode accounts = body.putArray(ACCOUNTS);
            form.all(ACCOUNTS).forEach(accounts::add);
        }
        String kind = form.one("kind").orElse("");
        if (kind.equals("voice")) {
            putVoices(body.putArray("voices"));
        }
        if (kind.equals("belligerent")) {
            putParties(body.putArray("belligerents"));
        } else if (kind.equals("place")
                || kind.equals("setting") && form.one(place("precision")).isPresent()) {
            putPlace(body.putObject("place"));
        }
        String reason = reason(form, strings);
        return reason.isEmpty() ? body : body.put(REASON, reason);
    }

    private void putParties(ArrayNode parties) {
        for (int row = 1; row <= PARTIES; row++) {
            String name = form.one(party(row, "name")).orElse("");
            if (!name.isEmpty()) {
                parties.addObject()
                        .put("name", Vocabulary.BELLIGERENT.key(name))
                        .put("basis", form.one(party(row, "basis")).orElse(""));
            }
        }
    }

    private void putVoices(ArrayNode voices) {
        for (int row = 1; row <= VOICES; row++) {
            String name = form.one(voice(row, "name")).orElse("");
            if (!name.isEmpty()) {
                voices.addObject()
                        .put("name", name)
                        .put("kind", form.one(voice(row, "kind")).orElse(""));
            }
        }
    }

    private void putPlace(ObjectNode place) {
        PLACE.forEach(name -> form.one(place(name)).ifPresent(value -> place.put(name, value)));
        form.one(place(COUNTRY)).ifPresent(word -> place.put(COUNTRY, Vocabulary.COUNTRY.key(word)));
        POINT.forEach(name -> form.one(place(name)).ifPresent(value -> putNumber(place, name, value)));
    }

    /** What is no number stays a text, which the decision then refuses by the name of its field. */
    private static void putNumber(ObjectNode node, String name, String value) {
        try {
            if (POINT.contains(name)) {
                node.put(name, Double.parseDouble(value));
            } else {
                node.put(name, Integer.parseInt(value));
            }
        } catch (NumberFormatException e) {
            node.put(name, value);
        }
    }

    private static String place(String name) {
        return "place." + name;
    }

    private static String voice(int row, String name) {
        return "voices." + row + "." + name;
    }

    private static String party(int row, String name) {
        return "belligerents." + row + "." + name;
    }
}
