package io.github.attest.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Values of short lists by their names in JSON: lower case, whatever the locale. */
final class Labelled {
    private Labelled() {}

    /** The value of a name. Case does not matter. */
    static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> label(value).equals(name.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All names, for people. */
    static <E extends Enum<E>> String all(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Labelled::label).collect(Collectors.joining(", "));
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
