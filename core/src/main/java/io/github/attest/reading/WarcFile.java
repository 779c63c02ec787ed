package io.github.attest.reading;

import io.github.attest.model.Problem;
import io.github.attest.stream.Growth;
import io.github.attest.stream.Unbroken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.MessageBody;
import org.netpreserve.jwarc.ParsingException;
import org.netpreserve.jwarc.WarcConversion;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcTargetRecord;

/**
 * A web archive (ISO 28500): the documents of its response and conversion records, in order. Answers other than success, and
 * pictures, scripts and the like, are passed over in silence; they are no reports.
 */
final class WarcFile {
    /** Content codings that can be undone; for others jwarc wants libraries that are not there. */
    private static final Set<String> CODINGS = Set.of("identity", "none", "gzip", "x-gzip", "deflate");

    private final String location;
    private final Consumer<Document> documents;
    private final Consumer<Problem> problems;
    private final Growth growth = new Growth();

    WarcFile(String location, Consumer<Document> documents, Consumer<Problem> problems) {
        this.location = location;
        this.documents = documents;
        this.problems = problems;
    }

    /** Whether one of the documents of an archive has a digest. */
    static boolean holds(InputStream in, String sha256) {
        AtomicBoolean found = new AtomicBoolean();
        new WarcFile(
                        "",
                        document -> found.compareAndSet(
                                false, document.content().sha256().equals(sha256)),
                        problem -> {})
                .read(in);
        return found.get();
    }

    void read(InputStream in) {
        long at = 0;
        try (WarcReader records = new WarcReader(growth.packed(in))) {
            for (Optional<WarcRecord> record = records.next(); record.isPresent(); record = records.next()) {
                at = records.position();
                read(record.get(), at);
                pass(record.get().body());
            }
        } catch (Growth.Exceeded e) {
            problems.accept(Fault.GROWING_WARC.at(location, at, Unbroken.message(e)));
        } catch (IOException e) {
            problems.accept(Fault.TRUNCATED_WARC.at(location, at));
        }
    }

    /** Goes to the end of a record, of which a part may have been read, and counts all of it. */
    private void pass(MessageBody body) throws IOException {
        long rest = growth.unpacked(body.stream()).transferTo(OutputStream.nullOutputStream());
        growth.grew(body.size() - rest);
    }

    private void read(WarcRecord record, long at) throws IOException {
        if (record instanceof WarcResponse response
                && response.contentType().base().equals(MediaType.HTTP)) {
            respond(response, at);
        } else if (record instanceof WarcConversion conversion) {
            document(conversion, conversion.contentType().toString(), conversion.body(), at);
        }
    }

    private void respond(WarcResponse response, long at) throws IOException {
        HttpResponse http;
        try {
            http = response.http();
        } catch (ParsingException e) {
            problems.accept(Fault.UNREADABLE_DOCUMENT.at(place(response, at), Unbroken.message(e)));
            return;
        }
        if (http.status() < 200 || http.status() >= 300) {
            return;
        }
        List<String> codings = http.headers().all("Content-Encoding");
        if (codings.isEmpty()
                || codings.size() == 1 && CODINGS.contains(codings.getFirst().toLowerCase(Locale.ROOT))) {
            document(response, http.contentType().toString(), http.bodyDecoded(), at);
        } else {
            String coding = "it is compressed by " + String.join(", ", codings);
            problems.accept(Fault.UNREADABLE_DOCUMENT.at(place(response, at), coding));
        }
    }

    private void document(WarcTargetRecord record, String type, MessageBody body, long at) throws IOException {
        if (!isReadable(type)) {
            return;
        }
        String place = place(record, at);
        Bytes bytes = Bytes.of(body.stream(), Document.LIMIT);
        if (bytes.more()) {
            problems.accept(Fault.DOCUMENT_TOO_LARGE.at(place, Reader.LIMIT_IN_WORDS));
        } else {
            Details details = Details.captured(record.target(), record.date());
            documents.accept(new Document(place, type, bytes.content(), details));
        }
        if (bytes.failure() != null) {
            throw new IOException(bytes.failure());
        }
    }

    private String place(WarcTargetRecord record, long at) {
        return location + " at byte " + at + " (" + record.target() + ")";
    }

    private static boolean isReadable(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return lower.contains("html") || lower.startsWith("text/plain") || lower.startsWith("application/pdf");
    }
}
