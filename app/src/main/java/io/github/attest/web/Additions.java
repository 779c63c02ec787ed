package io.github.attest.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.json.WellFormed;
import io.github.attest.model.Problem;
import io.github.attest.output.json.ProblemJson;
import io.github.attest.reading.Content;
import io.github.attest.reading.Details;
import io.github.attest.reading.Document;
import io.github.attest.reading.Reader;
import io.github.attest.reading.Reading;
import io.github.attest.record.Addition;
import io.github.attest.record.Linking;
import io.github.attest.record.Signature;
import io.github.attest.record.json.ChangesJson;
import io.helidon.http.Status;
import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Documents that callers add. */
final class Additions {
    private static final String LINES = "application/x-ndjson";
    private static final String ARCHIVE = "application/warc";

    /** What a body may be: a document in JSON, several of them a line each, a file as it was captured, an archive or a form of files. */
    static final Set<String> TYPES =
            Set.of(Json.TYPE, LINES, "text/html", "text/plain", "application/pdf", ARCHIVE, Multipart.TYPE);

    /** What may be said of a file beside its bytes; in JSON it is said in the document itself. */
    static final Set<String> PARAMETERS = Set.of("id", "url", "source", "published", "language");

    private static final String PLACE = "body";

    /** What programs say of a file of which they know nothing. */
    private static final String UNKNOWN = "application/octet-stream";

    private static final Pattern ARCHIVES = Pattern.compile(".*\\.warc(\\.gz)?", Pattern.CASE_INSENSITIVE);

    private final Office office;
    private final SharedLinking linking;

    Additions(Office office, SharedLinking linking) {
        this.office = office;
        this.linking = linking;
    }

    /** Reads the documents of a body, adds them, and links their accounts. */
    Reply add(Call call) {
        Signature by = Signature.of(call.caller().name());
        Documents documents = Documents.of(readings(call), office.pipeline());
        return reply(office.record().addAll(documents.captured(), by), documents.problems(), by);
    }

    private Reply reply(List<Addition> additions, List<Problem> problems, Signature by) {
        boolean added = additions.stream().anyMatch(Addition.Added.class::isInstance);
        ObjectNode body = Json.object();
        ArrayNode items = body.putArray("items");
        additions.stream().map(ChangesJson::of).forEach(items::add);
        ArrayNode told = body.putArray("problems");
        problems.stream().map(ProblemJson::of).forEach(told::add);
        if (added) {
            Linking changes = linking.link(by);
            return created(additions, Reply.of(Status.CREATED_201, body.set("linking", ChangesJson.of(changes))));
        }
        body.putNull("linking");
        if (additions.isEmpty()) {
            throw new Failure(Status.UNPROCESSABLE_CONTENT_422, code(problems), "there is no report in the body");
        }
        if (additions.size() == 1 && additions.getFirst() instanceof Addition.Refused refused) {
            throw new Failure(
                    Status.CONFLICT_409,
                    refused.problem().code(),
                    refused.problem().message());
        }
        return Reply.ok(body);
    }

    private static String code(List<Problem> problems) {
        return problems.isEmpty() ? "no-report" : problems.getFirst().code();
    }

    private static Reply created(List<Addition> additions, Reply reply) {
        return additions.size() == 1
                ? reply.with(
                        "Location",
                        PathTemplate.path(
                                Routes.API + "/reports", additions.getFirst().report()))
                : reply;
    }

    private static List<Reading> readings(Call call) {
        String type = call.header("Content-Type").orElse("");
        List<Reading> readings = new ArrayList<>();
        if (Media.type(type).equals(Multipart.TYPE)) {
            Multipart form = Multipart.of(type, call.body());
            Details details = details(form.fields(PARAMETERS).and(call.query()));
            form.files().forEach(file -> read(file, details, readings::add));
        } else {
            read(new Multipart.Part(PLACE, null, type, call.body()), details(call.query()), readings::add);
        }
        return readings;
    }

    private static void read(Multipart.Part file, Details details, Consumer<Reading> sink) {
        String name = file.file() == null ? PLACE : file.file();
        String type = Media.type(file.type() == null ? UNKNOWN : file.type());
        if (type.equals(LINES)) {
            Reader.standard().readJsonLines(name, new ByteArrayInputStream(file.content()), sink);
        } else if (type.equals(ARCHIVE) || ARCHIVES.matcher(name).matches()) {
            Reader.standard().readArchive(name, new ByteArrayInputStream(file.content()), sink);
        } else {
            String said = type.equals(UNKNOWN) ? null : file.type();
            sink.accept(Reader.standard().read(new Document(name, said, Content.of(file.content()), details)));
        }
    }

    private static Details details(Query query) {
        return new Details(
                query.one("id").map(WellFormed::of).orElse(null),
                query.one("url").orElse(null),
                query.one("source").orElse(null),
                null,
                null,
                query.day("published").orElse(null),
                null,
                query.one("language").orElse(null));
    }
}
