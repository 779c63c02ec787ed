package io.github.attest.capture;

import io.github.attest.capture.Uncaptured.Why;
import io.github.attest.model.Problem;
import io.github.attest.reading.Content;
import io.github.attest.reading.Details;
import io.github.attest.reading.Document;
import io.github.attest.reading.Reader;
import io.github.attest.reading.Reading;
import java.util.ArrayList;
import java.util.List;

/**
 * A document of the web as it was captured: a web archive with all that was asked and answered on the way to it.
 *
 * @param exchanges what was asked and answered; the last answer holds the document
 * @param archive the same as a WARC file
 */
record Capture(List<Exchange> exchanges, Content archive) {
    Capture {
        exchanges = List.copyOf(exchanges);
    }

    /**
     * Captures a document.
     *
     * @throws Uncaptured if there is none, or none within the limits
     */
    static Capture of(WebAddress address, Web web) throws Uncaptured {
        List<Exchange> exchanges = web.fetch(Request.of(address));
        Exchange last = exchanges.getLast();
        if (!last.isSuccess()) {
            throw Uncaptured.status(last);
        }
        last.content(web.limit());
        return new Capture(exchanges, Content.of(Archive.of(exchanges)));
    }

    /**
     * Reads the document. The reading's document is the archive, since that is what has to be kept; the report's digest is that
     * of the document within it.
     */
    Reading read(Reader reader) {
        Exchange last = exchanges.getLast();
        String location = last.address().toString();
        List<Reading> readings = new ArrayList<>();
        reader.readArchive(location, archive.open(), readings::add);
        if (readings.isEmpty()) {
            String type = last.field("content-type").orElse("something of no stated type");
            return failed(new Uncaptured(
                    location, Why.UNEXPECTED_CONTENT, "the server sent " + type + ", no document of text"));
        }
        Reading reading = readings.getFirst();
        Details details = Details.captured(location, last.time());
        return new Reading(
                new Document(location, Archive.TYPE, archive, details), reading.report(), reading.problems());
    }

    /** The reading of what could not be captured. */
    static Reading failed(Uncaptured failure) {
        Problem problem = failure.problem();
        String advice = failure.why() == Why.STOPPED ? "" : "; save the page as a file and give that instead";
        return new Reading(
                null,
                null,
                List.of(new Problem(problem.stage(), problem.location(), problem.code(), problem.message() + advice)));
    }
}
