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
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
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

    @Override
    public Integer call() throws InterruptedException {
        try (Interruption interruption =
                        new Interruption(Limits.STANDARD.grace().plus(CLOSING));
                CasualtyRecord record = place.openOrStart();
                Web web = reach.open()) {
            Gate gate = gate(record);
            requireGuarded(gate);
            CompletableFuture<Pipeline> loading = CompletableFuture.supplyAsync(attest::pipeline);
            try (ApiServer server = start(new Office(record, loading::join, attest.profile(), log(), web), gate)) {
                attest.console().print("http://" + authority() + ":" + server.port() + "/\n");
                attest.console().flush();
                requireLoaded(loading);
                interruption.await();
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

    /** What somebody's own lexicons or gazetteers lack ends the command, if only after the first page. */
    private static void requireLoaded(CompletableFuture<Pipeline> loading) {
        try {
            loading.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Unfinished unfinished ? unfinished : e;
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
