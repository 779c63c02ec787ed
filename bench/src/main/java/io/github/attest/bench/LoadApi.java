package io.github.attest.bench;

import io.github.attest.access.Gate;
import io.github.attest.json.Sha256;
import io.github.attest.model.Account;
import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Modality;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Scope;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.Captured;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.Signature;
import io.github.attest.record.Toll;
import io.github.attest.sample.Invention;
import io.github.attest.text.NumeralProfiles;
import io.github.attest.web.ApiServer;
import io.github.attest.web.Limits;
import io.github.attest.web.Office;
import io.github.attest.web.ServerLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Asks a server on this machine for pages of a record of made-up reports, so many a second whether it keeps up or not, and prints how
 * long the answers took from the moment they were due. Arguments: the number of reports, and where the record stands or is made.
 */
public final class LoadApi {
    private static final int CLAIMS = 5;
    private static final int A_SECOND = 100;
    private static final int SECONDS = 60;
    private static final int WARM_UP_SECONDS = 20;
    private static final int BATCH = 500;
    private static final int KNOWN = 2_000;
    private static final long SEED = 20261123;

    private static final Pattern WORD = Pattern.compile(" +");

    private LoadApi() {}

    public static void main(String[] args) throws InterruptedException {
        int reports = args.length > 0 ? Integer.parseInt(args[0]) : 20_000;
        String location = args.length > 1 ? args[1] : "load-" + reports + ".db";
        try (CasualtyRecord record = CasualtyRecord.open(location)) {
            if (record.tip().sequence() == 0) {
                fill(record, reports);
            }
            List<Known> known = known(record);
            System.out.printf(
                    Locale.ROOT,
                    "%,d entries, %,d incidents known to the client%n",
                    record.tip().sequence(),
                    known.size());
            Office office = new Office(
                    record,
                    Pipeline.standard(),
                    NumeralProfiles.standard(),
                    new ServerLog(new PrintWriter(Writer.nullWriter())));
            try (ApiServer server = ApiServer.start(office, Gate.open("load"), "127.0.0.1", 0, Limits.STANDARD)) {
                ask(server.port(), known, WARM_UP_SECONDS);
                long processors = Processors.nanos();
                print(ask(server.port(), known, SECONDS));
                System.out.printf(
                        Locale.ROOT,
                        "processors %.1f ms an answer, server and client; load of the machine %.1f%n",
                        (Processors.nanos() - processors) / 1e6 / (A_SECOND * SECONDS),
                        Processors.load());
            }
        }
    }

    private static void fill(CasualtyRecord record, int reports) {
        long start = System.nanoTime();
        List<Captured> batch = new ArrayList<>();
        Signature by = Signature.of("load");
        for (Extraction extraction : Invention.of(reports / 5, SEED).reports().extractions()) {
            batch.add(captured(extraction));
            if (batch.size() == BATCH) {
                record.addAll(batch, by);
                batch.clear();
            }
        }
        record.addAll(batch, by);
        System.out.printf(Locale.ROOT, "added in %.0f s%n", (System.nanoTime() - start) / 1e9);
        record.link(Pipeline.standard(), by);
        System.out.printf(Locale.ROOT, "added and linked in %.0f s%n", (System.nanoTime() - start) / 1e9);
    }

    /** The report with so many claims, whose words are the first of its text. */
    static Captured captured(Extraction extraction) {
        Report invented = extraction.report();
        byte[] original = invented.text().getBytes(StandardCharsets.UTF_8);
        Report report = new Report(
                invented.id(),
                invented.source(),
                invented.url(),
                invented.title(),
                invented.byline(),
                invented.published(),
                invented.retrieved(),
                invented.language(),
                invented.text(),
                invented.passages(),
                Sha256.of(original));
        return new Captured(
                new Extraction(
                        report,
                        extraction.accounts().stream()
                                .map(account -> claiming(account, report))
                                .toList(),
                        List.of(),
                        List.of()),
                original);
    }

    private static Account claiming(Account account, Report report) {
        int end = Math.min(40, report.text().length());
        Evidence evidence = new Evidence(
                Evidence.Field.KILLED, Evidence.Part.TEXT, 0, end, report.text().substring(0, end));
        List<Claim> claims = IntStream.range(0, CLAIMS)
                .mapToObj(i -> new Claim(
                        "load." + i,
                        List.of(),
                        account.date(),
                        account.place(),
                        account.belligerents(),
                        account.weapons(),
                        account.target(),
                        account.chain(),
                        Modality.ASSERTED,
                        Scope.INCIDENT,
                        List.of(evidence)))
                .toList();
        return new Account(
                account.id(),
                account.report(),
                account.main(),
                account.killed(),
                account.injured(),
                account.casualties(),
                account.missing(),
                account.groups(),
                account.date(),
                account.place(),
                account.belligerents(),
                account.weapons(),
                account.target(),
                account.people(),
                account.chain(),
                claims);
    }

    /** Incidents spread over the record, so that what is asked for is there. */
    private static List<Known> known(CasualtyRecord record) {
        Random random = new Random(SEED);
        int last = record.toll().grades().values().stream()
                .mapToInt(Toll.Line::incidents)
                .sum();
        List<Known> known = new ArrayList<>();
        for (int i = 0; i < KNOWN; i++) {
            record.incident("inc-" + (1 + random.nextInt(last)))
                    .flatMap(incident -> Known.of(incident, record, random))
                    .ifPresent(known::add);
        }
        return known;
    }

    /** Milliseconds of each answer by what was asked for; each from when it was due. */
    private static Map<String, List<Double>> ask(int port, List<Known> known, int seconds) throws InterruptedException {
        Map<String, List<Double>> times = new ConcurrentHashMap<>();
        Random random = new Random(SEED);
        try (HttpClient client = HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .build();
                ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            long start = System.nanoTime();
            for (int i = 0; i < A_SECOND * seconds; i++) {
                long due = start + i * 1_000_000_000L / A_SECOND;
                Asked asked = Asked.any(random, known.get(random.nextInt(known.size())));
                long wait = due - System.nanoTime();
                if (wait > 0) {
                    Thread.sleep(wait / 1_000_000, (int) (wait % 1_000_000));
                }
                threads.execute(() -> {
                    boolean ok = asked.get(client, port);
                    times.computeIfAbsent(
                                    ok ? asked.kind() : asked.kind() + ", failed",
                                    none -> Collections.synchronizedList(new ArrayList<>()))
                            .add((System.nanoTime() - due) / 1e6);
                });
            }
        }
        return new TreeMap<>(times);
    }

    private static void print(Map<String, List<Double>> times) {
        times.forEach((kind, all) -> {
            List<Double> sorted = all.stream().sorted().toList();
            System.out.printf(
                    Locale.ROOT,
                    "%-22s %,6d  median %6.1f ms  95 in 100 below %6.1f ms  99 in 100 below %6.1f ms%n",
                    kind,
                    sorted.size(),
                    sorted.get(sorted.size() / 2),
                    sorted.get(sorted.size() * 95 / 100),
                    sorted.get(sorted.size() * 99 / 100));
        });
    }

    /**
     * What a client knows of an incident that is there.
     *
     * @param incident its id
     * @param area the name of the area that it happened in
     * @param word some word of a report of it: the commoner a word is, the likelier it is this one
     */
    private record Known(String incident, String area, String word) {
        static Optional<Known> of(RecordedIncident recorded, CasualtyRecord record, Random random) {
            ResolvedPlace place = recorded.assessment().place();
            String report = recorded.reports().getFirst().id();
            return record.extraction(report)
                    .map(Extraction::report)
                    .map(Report::text)
                    .map(text -> {
                        List<String> words = WORD.splitAsStream(text).toList();
                        return new Known(
                                recorded.id(),
                                place == null ? "none" : Objects.requireNonNull(place.admin1()),
                                words.get(random.nextInt(words.size())));
                    });
        }
    }

    /**
     * Something that is asked for.
     *
     * @param kind what it is
     * @param path where
     */
    private record Asked(String kind, String path) {
        static Asked any(Random random, Known known) {
            return switch (random.nextInt(10)) {
                case 0, 1, 2 -> new Asked("incidents", "/api/v1/incidents?limit=50");
                case 3 -> new Asked("incidents, filtered", "/api/v1/incidents?grade=fair&from=2020-01-01&limit=50");
                case 4 -> new Asked("incidents, by place", "/api/v1/incidents?place=" + known.area() + "&limit=50");
                case 5, 6, 7 -> new Asked("incident", "/api/v1/incidents/" + known.incident());
                default -> new Asked("search", "/api/v1/search?q=" + known.word() + "&limit=50");
            };
        }

        boolean get(HttpClient client, int port) {
            try {
                HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                        .build();
                return client.send(request, HttpResponse.BodyHandlers.ofByteArray())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }
}
