package io.github.attest.capture;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A site on this machine, on a port of its own, that remembers what it was asked for. */
public final class Site implements AutoCloseable {
    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, HttpHandler> handlers = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** A site of which nothing is there yet. */
    public Site() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            handlers.getOrDefault(exchange.getRequestURI().getPath(), Site::nothing)
                    .handle(exchange);
        });
        server.start();
    }

    /** Adds a document. */
    public Site with(String path, String type, String text) {
        return with(path, exchange -> answer(exchange, 200, type, text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Adds a page of one headline and one paragraph. */
    public Site withPage(String path, String title, String text) {
        return with(path, "text/html; charset=utf-8", page(title, text));
    }

    /** A page of one headline and one paragraph. */
    public static String page(String title, String text) {
        return "<!DOCTYPE html><html lang=en><head><title>" + title + "</title></head><body><article><h1>" + title
                + "</h1><p>" + text + "</p></article></body></html>";
    }

    /** Adds a redirect. */
    public Site withRedirect(String path, String location) {
        return with(path, exchange -> {
            exchange.getResponseHeaders().set("Location", location);
            answer(exchange, 302, "text/plain", new byte[0]);
        });
    }

    /** Adds anything, in the place of what was there. */
    public Site with(String path, HttpHandler handler) {
        handlers.put(path, handler);
        return this;
    }

    private static void nothing(HttpExchange exchange) throws IOException {
        answer(exchange, 404, "text/plain", "nothing here".getBytes(StandardCharsets.UTF_8));
    }

    /** The URL of a path. */
    public String url(String path) {
        return "http://127.0.0.1:" + port() + path;
    }

    /** Its port. */
    public int port() {
        return server.getAddress().getPort();
    }

    /** All requests so far, as {@code GET /path}. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** Answers with some bytes. */
    public static void answer(HttpExchange exchange, int status, String type, byte[] body) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        if (body.length > 0) {
            exchange.getResponseBody().write(body);
        }
        exchange.close();
    }

    /** Bytes compressed by gzip. */
    public static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
