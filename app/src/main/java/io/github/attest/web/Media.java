package io.github.attest.web;

import io.helidon.http.Status;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Media types that a caller sends and wants (RFC 9110, 8.3 and 12.5.1). */
final class Media {
    private Media() {}

    /** @throws Failure if the caller wants none of these types */
    static void requireAccepted(Optional<String> accept, Set<String> given) {
        boolean accepted = accept.isEmpty()
                || Arrays.stream(accept.get().split(",", -1))
                        .filter(Media::wanted)
                        .map(Media::type)
                        .anyMatch(range -> given.stream().anyMatch(type -> covers(range, type)));
        if (!accepted) {
            throw new Failure(Status.NOT_ACCEPTABLE_406, "not-acceptable", "this is answered as " + list(given));
        }
    }

    /** @throws Failure if a body is wanted and is of none of these types */
    static void requireTaken(Optional<String> contentType, Set<String> taken) {
        if (!taken.isEmpty()
                && contentType.map(Media::type).filter(taken::contains).isEmpty()) {
            throw new Failure(
                            Status.UNSUPPORTED_MEDIA_TYPE_415,
                            "media-type-unsupported",
                            "send a body with a Content-Type that is one of " + list(taken))
                    .with("Accept", list(taken));
        }
    }

    /** A media type without its parameters. */
    static String type(String value) {
        return value.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean wanted(String range) {
        return Arrays.stream(range.split(";", -1))
                .map(parameter -> parameter.replace(" ", "").toLowerCase(Locale.ROOT))
                .noneMatch(List.of("q=0", "q=0.0", "q=0.00", "q=0.000")::contains);
    }

    private static boolean covers(String range, String type) {
        return range.equals("*/*")
                || range.equals(type)
                || range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1));
    }

    private static String list(Set<String> types) {
        return String.join(", ", new TreeSet<>(types));
    }
}
