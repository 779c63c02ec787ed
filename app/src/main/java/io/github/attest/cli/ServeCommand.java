package io.github.attest.cli;

import io.github.attest.access.Gate;
import io.github.attest.access.Team;
import io.github.attest.capture.Web;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.web.ApiServer;
import io.github.attest.web.Limits;
import io.github.attest.web.Office;
import io.github.attest.web.ServerLog;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;

/** {@code attest serve}: the record for people and programs, over HTTP. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Serve the record as pages, and as a JSON API under /api/v1, until you press Ctrl-C.",
            "Starts a record where there is none. Without users it listens on this machine only."
        })
final class ServeCommand implements Callable<Integer> {
    /** How long the server and the record take to close once no request is under way. */
    private static final Duration CLOSING = Duration.ofSeconds(5);

    /** Whoever opens the address that is printed has done so by then. */
    private static final Duration FIRST = Duration.ofSeconds(3);

    private static final Duration MOMENT = Duration.ofMillis(20);

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Attest attest;

    @Mixin
    private final RecordOption place = new RecordOption();

    @Mixin
    private final WebOption reach = new WebOption();

    @Option(names = "--host", paramLabel = "ADDRESS", description = "Address to listen at. Default: 127.0.0.1.")
    private String host = "127.0.0.1";

    @Option(names = "--port", paramLabel = "NUMBER", description = "Port to listen at; 0 for any. Default: 8650.")
    private int port = 8650;

    @Option(
            names = "--log-reads",
            paramLabel = "WHICH",
            converter = Labels.OfReads.class,
            description = {
                "sensitive: log who is shown which sensitive field of what, never what it says; or none.",
                "Default: none."
            })
    private ServerLog.Reads reads = ServerLog.Reads.NONE;

    @Option(
            names = "--rehearse",
            hidden = true,
            description = "Read the examples into the record, ask for all that is shown of them, and end.")
    private boolean rehearsing;

    @Override
    public Integer call() throws InterruptedException {
        if (rehearsing) {
            new Attest(attest.console(), attest.settings()).run("demo", "--record", place.location());
        }
        FutureTask<Pipeline> loading = new FutureTask<>(attest::pipeline);
        try (Interruption interruption =
                        new Interruption(Limits.STANDARD.grace().plus(CLOSING));
                CasualtyRecord record = place.openOrStart();
                Web web = reach.open()) {
            Gate gate = gate(record);
            requireGuarded(gate);
            try (ApiServer server =
                    start(new Office(record, () -> loaded(loading), attest.profile(), log(), web), gate)) {
                String address = "http://" + authority() + ":" + server.port() + "/";
                attest.console().print(address + "\n");
                attest.console().flush();
                if (rehearsing) {
                    Rehearsal.at(URI.create(address));
                } else if (!soon(server, interruption)) {
                    loaded(loading);
                    server.prepare();
                    interruption.await();
                }
            }
        }
        return ExitCode.DONE;
    }

    /** Who callers are. As long as a record knows no users, everybody on this machine is one. */
    private static Gate gate(CasualtyRecord record) {
        return Team.gate(record.members(), System.getProperty("user.name", "unknown"));
    }

    private void requireGuarded(Gate gate) {
        if (!gate.guarded() && !loopback()) {
            throw new Unfinished(
                    ExitCode.WRONG_USAGE,
                    "the record has no users, so it is served on this machine only; leave --host out");
        }
    }

    private boolean loopback() {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            throw new Unfinished(ExitCode.WRONG_USAGE, host + ": there is no such address");
        }
    }

    /** Leaves the machine to whoever asks first, and what the next may want for later; whether the interruption came meanwhile. */
    private static boolean soon(ApiServer server, Interruption interruption) {
        boolean came = false;
        for (long end = System.nanoTime() + FIRST.toNanos(); !came && !server.used() && System.nanoTime() < end; ) {
            came = interruption.within(MOMENT);
        }
        return came;
    }

    /** Loaded by whoever needs it first. What somebody's own lexicons or gazetteers lack ends the command, if only after the first page. */
    private static Pipeline loaded(FutureTask<Pipeline> loading) {
        loading.run();
        try {
            return loading.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private ApiServer start(Office office, Gate gate) {
        try {
            return ApiServer.start(office, gate, host, port, Limits.STANDARD);
        } catch (UncheckedIOException | IllegalArgumentException e) {
            throw new Unfinished(
                    ExitCode.WRONG_USAGE,
                    authority() + ":" + port + ": cannot listen there (" + e.getMessage() + "); give another --port");
        }
    }

    private ServerLog log() {
        ServerLog log = new ServerLog(attest.console().err(), reads);
        log.takeLibraries();
        return log;
    }

    private String authority() {
        return host.contains(":") ? "[" + host + "]" : host;
    }
}
