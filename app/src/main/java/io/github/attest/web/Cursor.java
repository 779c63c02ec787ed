package io.github.attest.web;

import io.github.attest.record.IncidentOrder;
import io.github.attest.record.IncidentPage.Position;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the next page of a list begins, in a form that callers hand back and do not read. */
final class Cursor {
    /** Name of the parameter. */
    static final String NAME = "cursor";

    private static final Pattern POSITION = Pattern.compile("([^/]*)/([^/]*)/(\\d{1,18})");

    private Cursor() {}

    static String of(IncidentOrder order, Position position) {
        return encode(order.label() + "/" + position.key() + "/" + position.number());
    }

    static String of(long entry) {
        return encode(Long.toString(entry));
    }

    static String of(String name) {
        return encode(name);
    }

    /** A place in a list of this order; one in another is none. */
    static Optional<Position> position(Query query, IncidentOrder order) {
        return decoded(query, text -> {
            Matcher position = POSITION.matcher(text);
            if (!position.matches() || !position.group(1).equals(order.label()) || !order.takes(position.group(2))) {
                throw new IllegalArgumentException();
            }
            return new Position(position.group(2), Long.parseLong(position.group(3)));
        });
    }

    static Optional<Long> entry(Query query) {
        return decoded(query, Long::valueOf);
    }

    static Optional<String> name(Query query) {
        return decoded(query, name -> name);
    }

    private static <T> Optional<T> decoded(Query query, Function<String, T> reading) {
        return query.one(NAME, cursor -> reading.apply(decode(cursor)), "take it from the link to the next page");
    }

    private static String encode(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decode(String cursor) {
        return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    }
}
