package io.github.attest.capture;

import io.github.attest.capture.Uncaptured.Why;
import io.github.attest.reading.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * One request and what was answered.
 *
 * @param address what was asked for
 * @param server the address of the server that answered
 * @param time when it was asked
 * @param request line and fields of the request, as they were sent
 * @param status number of the answer's status
 * @param head line and fields of the answer, as they came, but for the transfer coding, which is undone
 * @param body body of the answer, with the content coding that the server gave it
 * @param fields the answer's fields, by their names in lower case, the first of each name
 */
record Exchange(
        WebAddress address,
        InetAddress server,
        Instant time,
        Content request,
        int status,
        Content head,
        Content body,
        Map<String, String> fields) {
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int UNAVAILABLE = 503;

    /** Whoever asks to be left alone for longer is left alone for a day. */
    private static final Duration LONGEST = Duration.ofDays(1);

    private static final Set<String> PLAIN = Set.of("", "identity", "none");
    private static final Set<String> ZIPPED = Set.of("gzip", "x-gzip");

    Exchange {
        fields = Map.copyOf(fields);
    }

    /** The first field of a name. */
    Optional<String> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    boolean isSuccess() {
        return status >= 200 && status < 300;
    }

    boolean isRedirect() {
        return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
    }

    /** Whether the document is the one that the request said is known. */
    boolean isUnchanged() {
        return status == 304;
    }

    boolean isServerError() {
        return status >= 500;
    }

    /** Whether the server may answer otherwise later. */
    boolean isPassing() {
        return isServerError() || status == TOO_MANY_REQUESTS;
    }

    /** How long the server asks to be left alone, in seconds or until a moment (RFC 9110, 10.2.3); empty if it does not. */
    Optional<Duration> retryAfter() {
        return status == TOO_MANY_REQUESTS || status == UNAVAILABLE
                ? field("retry-after").map(String::strip).flatMap(this::read)
                : Optional.empty();
    }

    private Optional<Duration> read(String wait) {
        try {
            Duration asked = wait.matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(wait))
                    : Duration.between(time, DateTimeFormatter.RFC_1123_DATE_TIME.parse(wait, Instant::from));
            Duration least = asked.isNegative() ? Duration.ZERO : asked;
            return Optional.of(least.compareTo(LONGEST) < 0 ? least : LONGEST);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The answer as it would come over a line that codes nothing. */
    byte[] response() {
        ByteArrayOutputStream whole = new ByteArrayOutputStream(head.size() + body.size());
        whole.writeBytes(head.bytes());
        whole.writeBytes(body.bytes());
        return whole.toByteArray();
    }

    /**
     * The body without the content coding.
     *
     * @throws Uncaptured if it is too large without it, or damaged
     */
    byte[] content(int limit) throws Uncaptured {
        try (InputStream content = decoded()) {
            byte[] bytes = content.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw tooLarge(address, limit);
            }
            return bytes;
        } catch (Uncaptured e) {
            throw e;
        } catch (IOException e) {
            throw new Uncaptured(address.toString(), Why.UNEXPECTED_CONTENT, "its compressed data is damaged");
        }
    }

    private InputStream decoded() throws IOException {
        String coding = field("content-encoding").orElse("").strip().toLowerCase(Locale.ROOT);
        if (ZIPPED.contains(coding)) {
            return new GZIPInputStream(body.open());
        }
        if (PLAIN.contains(coding)) {
            return body.open();
        }
        throw new Uncaptured(address.toString(), Why.UNEXPECTED_CONTENT, "it is compressed by " + coding);
    }

    static Uncaptured tooLarge(WebAddress address, int limit) {
        return new Uncaptured(
                address.toString(), Why.RESPONSE_TOO_LARGE, "the answer is longer than " + (limit >> 20) + " MB");
    }
}
