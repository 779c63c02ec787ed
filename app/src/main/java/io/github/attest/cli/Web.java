package io.github.attest.cli;

import io.github.attest.model.Problem;
import io.github.attest.reading.Content;
import io.github.attest.reading.Details;
import io.github.attest.reading.Document;
import io.github.attest.reading.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/** Documents on the web, fetched once and as they are: no scripts are run and no cookies sent. */
final class Web {
    /** Longer than a slow server needs, shorter than a person waits. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int OK = 200;

    private final Clock clock;

    Web(Clock clock) {
        this.clock = clock;
    }

    /** Fetches a document and reads it; a document that cannot be had is a problem. */
    Reading fetch(String address, Function<Document, Reading> reading) {
        try (HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(PATIENCE)
                .build()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(PATIENCE)
                    .header("User-Agent", "attest (casualty recording)")
                    .header("Accept", "text/html, application/pdf, text/plain, */*;q=0.1")
                    .build();
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                return response.statusCode() == OK
                        ? reading.apply(document(address, response, body))
                        : failed(address, "the server answered with status " + response.statusCode());
            }
        } catch (IllegalArgumentException e) {
            return failed(address, "this is no address of a document on the web");
        } catch (IOException e) {
            return failed(address, "cannot be fetched: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return failed(address, "was interrupted");
        }
    }

    /** One byte more than a document may have is fetched, so that the reader sees that it is too long and says so. */
    private Document document(String address, HttpResponse<?> response, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(Document.LIMIT + 1);
        String type = response.headers().firstValue("Content-Type").orElse(null);
        return new Document(
                address,
                type,
                Content.of(bytes),
                Details.captured(response.uri().toString(), clock.instant()));
    }

    private static Reading failed(String address, String why) {
        Problem problem = new Problem(
                "reading", address, "cannot-fetch", why + "; save the page as a file and give that instead");
        return new Reading(null, null, List.of(problem));
    }
}
