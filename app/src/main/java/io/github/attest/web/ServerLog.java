package io.github.attest.web;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.decision.SensitiveField;
import java.io.PrintWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/**
 * The log of a server: one JSON object a line. It knows routes by their templates and failures by their classes; messages of
 * exceptions, addresses and bodies, which may hold names, are not in it. Where it was asked to, it says who was shown sensitive fields of
 * what, by its id. Safe for use by several threads.
 */
public final class ServerLog {
    private static final int FRAMES = 8;

    private final PrintWriter out;
    private final Reads reads;

    /** Which reads have a line of their own. */
    public enum Reads {
        /** None. */
        NONE,
        /** Those that show a sensitive field: who saw which field of what, never what it says. */
        SENSITIVE
    }

    /** @param out where lines go; flushed after each */
    public ServerLog(PrintWriter out) {
        this(out, Reads.NONE);
    }

    /**
     * A log with lines for reads.
     *
     * @param out where lines go; flushed after each
     */
    public ServerLog(PrintWriter out, Reads reads) {
        this.out = out;
        this.reads = reads;
    }

    /** Takes over what libraries log in this process: warnings, in the same form. */
    public void takeLibraries() {
        LogManager.getLogManager().reset();
        java.util.logging.Logger.getLogger("").addHandler(new Libraries());
    }

    void request(String method, String route, int status, long micros, int bytes) {
        ObjectNode line = line("info", "request");
        line.put("method", method).put("route", route).put("status", status);
        write(line.put("ms", micros / 1000.0).put("bytes", bytes));
    }

    /** Whether it is written down who is shown what. */
    boolean logsReads() {
        return reads != Reads.NONE;
    }

    /**
     * That somebody was shown sensitive fields, if there are any and reads are logged.
     *
     * @param who the caller's name
     * @param kind of what they belong to
     * @param id of what they belong to
     * @param fields asked only if reads are logged
     */
    void read(String who, String kind, String id, Supplier<Set<SensitiveField>> fields) {
        if (!logsReads()) {
            return;
        }
        Set<SensitiveField> shown = fields.get();
        if (!shown.isEmpty()) {
            ObjectNode line =
                    line("info", "read").put("who", who).put("kind", kind).put("id", id);
            shown.stream().map(SensitiveField::label).sorted().forEach(line.putArray("fields")::add);
            write(line);
        }
    }

    /** Something that nobody foresaw: where in the code, not what about. */
    void failure(String route, Throwable thrown) {
        write(put(line("error", "failure").put("route", route), thrown));
    }

    private static ObjectNode put(ObjectNode line, Throwable thrown) {
        ArrayNode error = line.putArray("error");
        for (Throwable cause = thrown; cause != null && error.size() < FRAMES; cause = cause.getCause()) {
            error.add(cause.getClass().getName());
        }
        ArrayNode frames = line.putArray("at");
        Arrays.stream(thrown.getStackTrace()).limit(FRAMES).forEach(frame -> frames.add(frame.toString()));
        return line;
    }

    private static ObjectNode line(String level, String event) {
        return Json.object()
                .put("time", Instant.now().toString())
                .put("level", level)
                .put("event", event);
    }

    private void write(ObjectNode line) {
        String text = line.toString();
        synchronized (out) {
            out.println(text);
            out.flush();
        }
    }

    /** What libraries say, without its parameters: they may be anything. */
    private final class Libraries extends Handler {
        Libraries() {
            setLevel(Level.WARNING);
        }

        @Override
        public void publish(LogRecord logged) {
            if (!isLoggable(logged)) {
                return;
            }
            ObjectNode line = line(logged.getLevel().getName().toLowerCase(Locale.ROOT), "library")
                    .put("logger", logged.getLoggerName());
            Throwable thrown = logged.getThrown();
            write(thrown == null ? line.put("message", logged.getMessage()) : put(line, thrown));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
