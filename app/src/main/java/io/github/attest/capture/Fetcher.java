package io.github.attest.capture;

import io.github.attest.capture.Uncaptured.Why;
import io.github.attest.reading.Content;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.DefaultSchemePortResolver;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.impl.routing.DefaultRoutePlanner;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.HttpRequest;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Sends one request and takes the whole answer, within its limits of size and time. Follows no redirect, keeps no cookie and no
 * connection, answers no challenge, goes through no proxy: what is not done cannot be misused.
 */
final class Fetcher implements AutoCloseable {
    static final String AGENT = "attest (casualty recording)";

    /** Fields of an answer are few and short; browsers stop at about as many. */
    private static final Http1Config HEADS = Http1Config.custom()
            .setMaxLineLength(64 << 10)
            .setMaxHeaderCount(200)
            .setMaxEmptyLineCount(10)
            .build();

    private final Limits limits;
    private final InstantSource clock;
    private final AddressGuard guard;
    private @Nullable CloseableHttpClient client;
    private final ExecutorService requests = Executors.newVirtualThreadPerTaskExecutor();

    Fetcher(AddressGuard guard, Limits limits, InstantSource clock) {
        this.limits = limits;
        this.clock = clock;
        this.guard = guard;
    }

    /** Made for the first request: it reads the certificates that are trusted, and many a server fetches nothing. */
    private synchronized CloseableHttpClient client() {
        CloseableHttpClient made = client;
        if (made == null) {
            if (requests.isShutdown()) {
                throw new RejectedExecutionException("closed");
            }
            made = client(guard, Timeout.of(limits.patience()));
            client = made;
        }
        return made;
    }

    private static CloseableHttpClient client(AddressGuard guard, Timeout patience) {
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDnsResolver(guard)
                        .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                                .http1Config(HEADS)
                                .build())
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(patience)
                                .setSocketTimeout(patience)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(patience)
                        .setAuthenticationEnabled(false)
                        .setProtocolUpgradeEnabled(false)
                        .build())
                .setConnectionReuseStrategy((request, response, context) -> false)
                .setRoutePlanner(new DefaultRoutePlanner(DefaultSchemePortResolver.INSTANCE))
                .setUserAgent(AGENT)
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /**
     * The answer to a request, whatever its status.
     *
     * @throws Uncaptured if there is none, or none within the limits
     */
    Exchange send(Request request) throws Uncaptured {
        HttpUriRequestBase sent = sent(request);
        Future<Exchange> answer;
        try {
            answer = requests.submit(() -> exchange(request.address(), sent));
        } catch (RejectedExecutionException e) {
            throw stopped(request.address());
        }
        try {
            return answer.get(limits.patience().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            sent.cancel();
            throw new Uncaptured(
                    request.address().toString(),
                    Why.TOO_SLOW,
                    "the answer did not end within " + limits.patience().toSeconds() + " seconds");
        } catch (InterruptedException e) {
            sent.cancel();
            Thread.currentThread().interrupt();
            throw stopped(request.address());
        } catch (ExecutionException e) {
            throw requests.isShutdown()
                    ? stopped(request.address())
                    : uncaptured(request.address(), e.getCause() == null ? e : e.getCause());
        }
    }

    private static HttpUriRequestBase sent(Request request) {
        HttpUriRequestBase sent = new HttpUriRequestBase(
                request.body() == null ? "GET" : "POST",
                URI.create(request.address().toString()));
        sent.setHeader("Accept-Encoding", "gzip");
        request.headers().forEach(sent::setHeader);
        if (request.body() != null) {
            sent.setEntity(new ByteArrayEntity(
                    request.body().bytes(), ContentType.parse(request.headers().get("Content-Type"))));
        }
        return sent;
    }

    private Exchange exchange(WebAddress address, HttpUriRequestBase request) throws IOException {
        HttpClientContext context = HttpClientContext.create();
        HttpHost host = new HttpHost(address.scheme(), address.host(), address.port());
        return client().execute(host, request, context, response -> {
            Content body = body(address, request, response.getEntity());
            return new Exchange(
                    address,
                    server(context),
                    clock.instant(),
                    head(requestLine(context.getRequest()), context.getRequest().getHeaders()),
                    response.getCode(),
                    head(statusLine(response), response.getHeaders()),
                    body,
                    fields(response));
        });
    }

    private Content body(WebAddress address, HttpUriRequestBase request, HttpEntity entity) throws IOException {
        if (entity == null) {
            return Content.of(new byte[0]);
        }
        try (InputStream in = entity.getContent()) {
            byte[] body = in.readNBytes(limits.bytes() + 1);
            if (body.length > limits.bytes()) {
                // Closing would take in the rest, which may never end.
                request.cancel();
                throw Exchange.tooLarge(address, limits.bytes());
            }
            return Content.of(body);
        }
    }

    private static InetAddress server(HttpClientContext context) {
        InetSocketAddress remote =
                (InetSocketAddress) context.getEndpointDetails().getRemoteAddress();
        return remote.getAddress();
    }

    private static String requestLine(HttpRequest request) {
        return request.getMethod() + " " + request.getPath() + " HTTP/1.1";
    }

    private static String statusLine(ClassicHttpResponse response) {
        String reason = response.getReasonPhrase() == null ? "" : response.getReasonPhrase();
        return "HTTP/1.1 " + response.getCode() + " " + reason;
    }

    /** The transfer coding was undone on the way; archives keep what it was under this name. */
    private static Content head(String line, Header[] fields) {
        StringBuilder head = new StringBuilder(line).append("\r\n");
        for (Header field : fields) {
            boolean undone = field.getName().equalsIgnoreCase("Transfer-Encoding");
            head.append(undone ? "X-Crawler-Transfer-Encoding" : field.getName())
                    .append(": ")
                    .append(field.getValue())
                    .append("\r\n");
        }
        return Content.of(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Map<String, String> fields(ClassicHttpResponse response) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Header field : response.getHeaders()) {
            String value = field.getValue() == null ? "" : field.getValue();
            fields.putIfAbsent(field.getName().toLowerCase(Locale.ROOT), value);
        }
        return fields;
    }

    private static Uncaptured uncaptured(WebAddress address, Throwable failure) {
        return switch (failure) {
            case Uncaptured known -> known;
            case AddressGuard.Forbidden forbidden ->
                new Uncaptured(
                        address.toString(),
                        Why.PRIVATE_ADDRESS,
                        "the host is not fetched from: " + forbidden.getMessage() + "; --allow-private allows it");
            case UnknownHostException unknown -> broken(address, "there is no host of this name");
            case SSLException untrusted -> broken(address, "the connection is not secure: " + message(untrusted));
            default -> broken(address, "the connection failed: " + message(failure));
        };
    }

    private static Uncaptured broken(WebAddress address, String why) {
        return new Uncaptured(address.toString(), Why.NO_CONNECTION, why);
    }

    private static Uncaptured stopped(WebAddress address) {
        return new Uncaptured(address.toString(), Why.STOPPED, "stopped before the answer came");
    }

    private static String message(Throwable failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }

    /** Breaks off what is under way. */
    @Override
    public synchronized void close() {
        requests.shutdownNow();
        try {
            if (client != null) {
                client.close();
            }
        } catch (IOException e) {
            throw new IllegalStateException("a client that cannot be closed", e);
        }
    }
}
