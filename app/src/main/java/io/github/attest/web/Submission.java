package io.github.attest.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.capture.Web;
import io.github.attest.json.Sha256;
import io.github.attest.model.Problem;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.reading.Content;
import io.github.attest.reading.Details;
import io.github.attest.reading.Document;
import io.github.attest.reading.Reader;
import io.github.attest.reading.Reading;
import io.helidon.http.Status;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody gives on the page for adding. Until it is entered, the browser keeps it and the server does not: the page that shows
 * what was read sends it again, with a digest of what was shown.
 */
final class Submission {
    /** The field that holds one document, as often as there are documents. */
    static final String FIELD = "document";

    /** The field that holds the digest of them all. */
    static final String DIGEST = "digest";

    /** Encoded for the way back it must still fit in a body. */
    static final int MOST_BYTES = 20 << 20;

    private static final String PASTED = "text";
    private static final List<String> DETAILS = List.of("title", "source", "published", "url");

    private final List<Given> given;
    private final List<Problem> problems;

    private Submission(List<Given> given, List<Problem> problems) {
        this.given = List.copyOf(given);
        this.problems = List.copyOf(problems);
    }

    /**
     * A document as it was given.
     *
     * @param name of the file, by which it is known what it is
     * @param archive whether it is a web archive with one document in it, which is kept as a whole
     * @param content its bytes
     */
    private record Given(String name, boolean archive, Content content) {
        void read(List<Reading> readings) {
            if (!archive) {
                Reader.standard().read(name, content.open(), readings::add);
                return;
            }
            List<Reading> within = new ArrayList<>();
            Reader.standard().readArchive(name, content.open(), within::add);
            within.stream()
                    .findFirst()
                    .map(reading -> new Reading(
                            new Document(name, null, content, Details.NONE), reading.report(), reading.problems()))
                    .ifPresent(readings::add);
        }

        String field() {
            ObjectNode node = Json.object().put("name", name).put("archive", archive);
            return new String(Json.bytes(node.put("bytes", content.bytes())), StandardCharsets.UTF_8);
        }

        static Given of(String field) {
            ObjectNode node = Json.object(field.getBytes(StandardCharsets.UTF_8));
            byte[] bytes;
            try {
                bytes = Base64.getDecoder().decode(node.path("bytes").asText());
            } catch (IllegalArgumentException e) {
                throw differs();
            }
            return new Given(node.path("name").asText(), node.path("archive").asBoolean(), Content.of(bytes));
        }
    }

    /**
     * What was pasted, chosen or named.
     *
     * @param web where an address may be fetched from; null if nowhere
     */
    static Submission of(Upload upload, @Nullable Web web) {
        List<Given> given = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        upload.one(PASTED).ifPresent(text -> given.add(pasted(text, upload)));
        for (Multipart.Part file : upload.files()) {
            given.add(new Given(String.valueOf(file.file()), false, Content.of(file.content())));
        }
        if (web != null) {
            upload.one("fetch").ifPresent(address -> {
                Reading reading = web.read(address, Reader.standard());
                Document document = reading.document();
                if (reading.report() == null || document == null) {
                    problems.addAll(reading.problems());
                } else {
                    given.add(new Given(address, true, document.content()));
                }
            });
        }
        return new Submission(given, problems).within(MOST_BYTES);
    }

    /** Text with what was said of it, as programs send it; without any of that, what stands above the text is taken for it. */
    private static Given pasted(String text, Upload upload) {
        ObjectNode document = Json.object();
        DETAILS.forEach(name -> upload.one(name).ifPresent(value -> document.put(name, value)));
        return document.isEmpty()
                ? new Given("text.txt", false, Content.of(text))
                : new Given(
                        "text.json",
                        false,
                        Content.of(new String(Json.bytes(document.put(PASTED, text)), StandardCharsets.UTF_8)));
    }

    private Submission within(int most) {
        long bytes = given.stream().mapToLong(one -> one.content().size()).sum();
        if (bytes > most) {
            throw Request.tooLarge(most);
        }
        return this;
    }

    /**
     * What the page that showed it sends again.
     *
     * @throws Failure if it is not what was shown
     */
    static Submission again(Upload upload) {
        List<String> fields = upload.all(FIELD);
        if (fields.isEmpty()
                || upload.one(DIGEST).filter(digest(fields)::equals).isEmpty()) {
            throw differs();
        }
        return new Submission(fields.stream().map(Given::of).toList(), List.of());
    }

    private static Failure differs() {
        return new Failure(
                Status.UNPROCESSABLE_CONTENT_422, "preview-differs", "this is not what was shown; begin again");
    }

    /** Whether nothing was given. */
    boolean isEmpty() {
        return given.isEmpty() && problems.isEmpty();
    }

    /** Reads the documents. Nothing is written. */
    Documents read(Pipeline pipeline) {
        List<Reading> readings = new ArrayList<>();
        given.forEach(one -> one.read(readings));
        Documents read = Documents.of(readings, pipeline);
        List<Problem> all = new ArrayList<>(problems);
        all.addAll(read.problems());
        return new Documents(read.captured(), all);
    }

    /** The documents as fields of a form. */
    List<String> fields() {
        return given.stream().map(Given::field).toList();
    }

    static String digest(List<String> fields) {
        return Sha256.of(String.join("\n", fields));
    }
}
