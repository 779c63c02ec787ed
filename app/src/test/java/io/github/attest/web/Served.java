package io.github.attest.web;

import io.github.attest.access.Caller;
import io.github.attest.access.Gate;
import io.github.attest.access.Profile;
import io.github.attest.access.Role;
import io.github.attest.access.Scope;
import io.github.attest.access.Team;
import io.github.attest.capture.Web;
import io.github.attest.link.MatchWeights;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.place.Gazetteer;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Samples;
import io.github.attest.text.NumeralProfiles;
import io.github.attest.text.SourceCatalogue;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A record that is served, and a client of it. The three reports in it tell of two strikes that never happened. */
final class Served implements AutoCloseable {
    static final Pipeline PIPELINE = Pipeline.standard();

    /** What the server logged. */
    final StringWriter log = new StringWriter();

    private final CasualtyRecord record;
    private final Office office;
    private final Limits limits;
    private final ApiServer server;
    private final Client client;

    private Served(CasualtyRecord record, Gate gate, Limits limits) {
        this(record, gate, limits, null);
    }

    private Served(CasualtyRecord record, Gate gate, Limits limits, @Nullable Web web) {
        this.record = record;
        this.limits = limits;
        office = new Office(
                record,
                () -> PIPELINE,
                NumeralProfiles.standard(),
                new ServerLog(new PrintWriter(log, true), ServerLog.Reads.SENSITIVE),
                web);
        server = ApiServer.start(office, gate, "127.0.0.1", 0, limits);
        client = new Client(server.port());
    }

    /** A record without any report. */
    static Served empty(String location, Limits limits) {
        return new Served(CasualtyRecord.open(location), BY_HEADER, limits);
    }

    /** A record with three reports. */
    static Served at(String location) {
        return at(location, InstantSource.system());
    }

    /** The same, written at a time of the test's choice. */
    static Served at(String location, InstantSource clock) {
        Served served = new Served(CasualtyRecord.open(location, clock), BY_HEADER, Limits.STANDARD);
        served.add("hill-1", "2026-03-04", """
            Airstrike on Idlib kills 12
            IDLIB - Twelve civilians were killed on Tuesday when an airstrike hit a market in the town of Idlib, Syria, \
            Abu Omar, a witness, told the Hill Monitor. The monitor blamed Russian forces. Layla Haddad, 9, was killed there.
            """);
        served.add("hill-2", "2026-03-04", """
            Market in Idlib hit
            IDLIB - An airstrike on a market in Idlib, Syria, on Tuesday killed 12 civilians, the Hill Monitor said.
            """);
        served.add("port", "2026-03-10", """
            Shelling kills three in Kharkiv
            KHARKIV - Three people were killed in the Ukrainian city of Kharkiv on Monday by Russian shelling, the governor \
            said.
            """);
        served.record.link(PIPELINE, Samples.TESTER);
        return served;
    }

    /** A record without any report, for which addresses are fetched. */
    static Served fetching(String location, Web web) {
        return new Served(CasualtyRecord.open(location), BY_HEADER, Limits.STANDARD, web);
    }

    /** A record without any report, which a team may keep. */
    static Served guarded(String location) {
        CasualtyRecord record = CasualtyRecord.open(location);
        return new Served(record, Team.gate(record.members(), "root"), Limits.STANDARD);
    }

    /** A gate for tests: the header X-Role names the role, X-Sees the profile; without them callers are administrators. */
    private static final Gate BY_HEADER = new Gate() {
        @Override
        public Caller caller(Visit visit) {
            String role = visit.header("X-Role").orElse("administrator");
            if (role.equals("nobody")) {
                return Caller.ANYBODY;
            }
            Role least = Role.valueOf(role.toUpperCase(Locale.ROOT));
            Profile profile = visit.header("X-Sees").flatMap(Profile::named).orElse(Profile.of(least));
            return new Caller("a " + role, least, profile, Scope.ALL);
        }

        @Override
        public boolean guarded() {
            return true;
        }
    };

    private void add(String id, String day, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        record.add(PIPELINE.extract(Samples.read(id, LocalDate.parse(day), text)), bytes, Samples.TESTER);
    }

    CasualtyRecord record() {
        return record;
    }

    Client client() {
        return client;
    }

    /** Another server of the same record, at a port. */
    ApiServer another(int port) {
        return ApiServer.start(office, BY_HEADER, "127.0.0.1", port, limits);
    }

    /** Another server of the same record, which holds links against other weights. */
    ApiServer weighing(MatchWeights weights) {
        Pipeline weighing =
                Pipeline.of(Gazetteer.standard(), NumeralProfiles.standard(), SourceCatalogue.standard(), weights);
        Office other = new Office(record, weighing, office.profile(), office.log());
        return ApiServer.start(other, BY_HEADER, "127.0.0.1", 0, limits);
    }

    /** Everything that can be asked for. */
    List<Route> routes() {
        return server.routes();
    }

    ApiServer server() {
        return server;
    }

    /** Ids of the items of a page. */
    static List<String> ids(Client.Answer answer) {
        return answer.json().path("items").findValuesAsText("id");
    }

    @Override
    public void close() {
        client.close();
        server.close();
        record.close();
    }
}
