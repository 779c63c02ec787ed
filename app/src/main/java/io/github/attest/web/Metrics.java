package io.github.attest.web;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordUnavailable;
import io.helidon.http.Status;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;

/** What a server counts of itself, in the form that Prometheus reads. No label holds an id, a name or a word. */
final class Metrics {
    static final String TYPE = "text/plain";

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final CasualtyRecord record;

    Metrics(CasualtyRecord record, Underway underway) {
        this.record = record;
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        record.measure(registry);
        Gauge.builder("attest.requests.underway", underway, Underway::count)
                .description("Requests that are being answered")
                .register(registry);
        Gauge.builder("attest.journal.entries", this, Metrics::entries)
                .description("Entries of the record's journal")
                .register(registry);
    }

    /** Counts a request. */
    void answered(String method, String route, int status, long nanos) {
        Timer.builder("attest.requests")
                .description("Requests by route and status")
                .tag("method", method)
                .tag("route", route)
                .tag("status", Integer.toString(status))
                .publishPercentileHistogram()
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    Reply show(Call call) {
        return new Reply(
                Status.OK_200,
                TYPE + "; version=0.0.4; charset=utf-8",
                registry.scrape().getBytes(StandardCharsets.UTF_8));
    }

    private double entries() {
        try {
            return record.tip().sequence();
        } catch (RecordUnavailable e) {
            return Double.NaN;
        }
    }
}
