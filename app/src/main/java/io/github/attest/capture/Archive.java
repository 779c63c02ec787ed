package io.github.attest.capture;

import io.github.attest.reading.Content;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcDigest;
import org.netpreserve.jwarc.WarcRequest;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import org.netpreserve.jwarc.Warcinfo;

/** Exchanges as a web archive (ISO 28500), one response and one request record each, redirects too. */
final class Archive {
    static final String TYPE = "application/warc";

    private Archive() {}

    /** The archive of these exchanges, which end with the document; not compressed, since a record compresses what it keeps. */
    static byte[] of(List<Exchange> exchanges) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (WarcWriter writer = new WarcWriter(bytes)) {
            writer.write(new Warcinfo.Builder()
                    .date(exchanges.getFirst().time())
                    .fields(Map.of(
                            "software", List.of(Fetcher.AGENT),
                            "format", List.of("WARC File Format 1.0"),
                            "robots", List.of("classic")))
                    .build());
            for (Exchange exchange : exchanges) {
                write(exchange, writer);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("an archive in memory", e);
        }
        return bytes.toByteArray();
    }

    private static void write(Exchange exchange, WarcWriter writer) throws IOException {
        String address = exchange.address().toString();
        byte[] answer = exchange.response();
        WarcResponse response = new WarcResponse.Builder(address)
                .recordId(UUID.randomUUID())
                .date(exchange.time())
                .ipAddress(exchange.server())
                .blockDigest(digest(Content.of(answer)))
                .payloadDigest(digest(exchange.body()))
                .body(MediaType.HTTP_RESPONSE, answer)
                .build();
        writer.write(response);
        writer.write(new WarcRequest.Builder(address)
                .date(exchange.time())
                .concurrentTo(response.id())
                .blockDigest(digest(exchange.request()))
                .body(MediaType.HTTP_REQUEST, exchange.request().bytes())
                .build());
    }

    private static WarcDigest digest(Content content) {
        return new WarcDigest("sha256", HexFormat.of().parseHex(content.sha256()));
    }
}
