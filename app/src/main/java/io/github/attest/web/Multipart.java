package io.github.attest.web;

import io.helidon.http.Status;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a body of several: the fields and the files of a form (RFC 7578, RFC 2046).
 *
 * @param parts in their order
 */
record Multipart(List<Part> parts) {
    static final String TYPE = "multipart/form-data";

    /** More files than that are better sent as an archive; a preview of many accounts has some hundred fields. */
    private static final int MOST = 1000;

    /** A boundary has 1 to 70 characters, of which none needs a regular expression's care (RFC 2046, 5.1.1). */
    private static final int LONGEST_BOUNDARY = 70;

    private static final Pattern PARAMETER =
            Pattern.compile(";\\s*([\\w*-]+)\\s*=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^;\\s]*))");

    /** One character a byte, so that what is found in the text stands at the same place in the body. */
    private static final Charset BYTES = StandardCharsets.ISO_8859_1;

    Multipart {
        parts = List.copyOf(parts);
    }

    /**
     * One part.
     *
     * @param name of the field
     * @param file the name that a file had with the caller, never used as a path; null for a field that is none
     * @param type the media type with its parameters; null if it is not said
     * @param content its bytes
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Part(
            String name, @Nullable String file, @Nullable String type, byte[] content) {
        String text() {
            return new String(content, StandardCharsets.UTF_8).strip();
        }
    }

    /** @throws Failure if the body is not what its type says */
    static Multipart of(String contentType, byte[] body) {
        String boundary = parameter(contentType, "boundary")
                .filter(text -> !text.isEmpty() && text.length() <= LONGEST_BOUNDARY)
                .orElseThrow(Multipart::malformed);
        String text = new String(body, BYTES);
        String delimiter = "\r\n--" + boundary;
        List<Part> parts = new ArrayList<>();
        // the first delimiter need not follow a line
        int at = text.startsWith(delimiter.substring(2)) ? delimiter.length() - 2 : after(text, delimiter);
        while (!text.startsWith("--", at)) {
            int head = text.indexOf("\r\n", at);
            int content = text.indexOf("\r\n\r\n", Math.max(head, at));
            int end = content < 0 ? -1 : text.indexOf(delimiter, content + 2);
            if (head < 0 || end < 0 || !text.substring(at, head).isBlank() || parts.size() == MOST) {
                throw malformed();
            }
            parts.add(part(
                    new String(Arrays.copyOfRange(body, head, content), StandardCharsets.UTF_8),
                    Arrays.copyOfRange(body, Math.min(content + 4, end), end)));
            at = end + delimiter.length();
        }
        return new Multipart(parts);
    }

    /** The files. */
    List<Part> files() {
        return parts.stream().filter(part -> part.file() != null).toList();
    }

    /**
     * The fields beside them; those left empty are as good as not there.
     *
     * @param known names that they may have
     * @throws Failure if there is another
     */
    Query fields(Set<String> known) {
        return new Query(
                parts.stream()
                        .filter(part -> part.file() == null && !part.text().isEmpty())
                        .map(part -> Encoded.encode(part.name()) + "=" + Encoded.encode(part.text()))
                        .collect(Collectors.joining("&")),
                known);
    }

    private static int after(String text, String delimiter) {
        int found = text.indexOf(delimiter);
        if (found < 0) {
            throw malformed();
        }
        return found + delimiter.length();
    }

    private static Part part(String head, byte[] content) {
        String disposition = field(head, "content-disposition").orElseThrow(Multipart::malformed);
        return new Part(
                parameter(disposition, "name").orElseThrow(Multipart::malformed),
                parameter(disposition, "filename").orElse(null),
                field(head, "content-type").orElse(null),
                content);
    }

    private static Optional<String> field(String head, String name) {
        return head.lines()
                .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ":"))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst();
    }

    private static Optional<String> parameter(String value, String name) {
        Matcher parameter = PARAMETER.matcher(value);
        while (parameter.find()) {
            if (parameter.group(1).equalsIgnoreCase(name)) {
                String quoted = parameter.group(2);
                return Optional.of(quoted == null ? parameter.group(3) : quoted.replaceAll("\\\\(.)", "$1"));
            }
        }
        return Optional.empty();
    }

    private static Failure malformed() {
        return new Failure(
                Status.BAD_REQUEST_400,
                "multipart-malformed",
                "the body has to be a form of up to " + MOST + " parts, with the boundary that its Content-Type names");
    }
}
