package io.github.attest.record;

import io.github.attest.assess.AggregateLedger;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.StandingDecision;
import io.github.attest.link.LinkIndex;
import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Assessment;
import io.github.attest.model.Balance;
import io.github.attest.model.Extraction;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.RecordUnavailable.Why;
import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.journal.Payload;
import io.github.attest.record.projection.Projections;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record of reports, incidents and judgements in one file: a journal that only grows, each entry sealed with the hash of
 * the one before, the documents as they were captured, and tables that follow from the journal.
 *
 * <p>Every change is one transaction: all of it stands afterwards, on the disk, or nothing does. Several threads and several
 * programs may use a record at once; writers wait for one another. Every method may throw {@link RecordUnavailable} when the
 * record is locked, damaged or full.
 */
public final class CasualtyRecord implements AutoCloseable {
    private final Store store;
    private final InstantSource clock;
    private final String location;
    private final Intake intake;
    private final Settling settling;

    private CasualtyRecord(String location, Store store, InstantSource clock) {
        this.location = Database.shown(location);
        this.store = store;
        this.clock = clock;
        intake = new Intake(store, clock);
        settling = new Settling(store, clock);
    }

    /**
     * Opens a record, and starts one where there is none.
     *
     * @param location a file; or {@code jdbc:sqlite:} and a file, with SQLite's own settings after a question mark, for
     *     example {@code jdbc:sqlite:attest.db?busy_timeout=60000}; or a PostgreSQL database, {@code
     *     jdbc:postgresql://host/database?user=name}, with {@code currentSchema=name} for a schema in it that is there
     */
    public static CasualtyRecord open(String location) {
        return open(location, InstantSource.system());
    }

    /** Opens a record whose entries are dated by a clock of the caller's. */
    public static CasualtyRecord open(String location, InstantSource clock) {
        return new CasualtyRecord(location, Store.open(location), clock);
    }

    /**
     * Opens a record that is there.
     *
     * @throws RecordUnavailable with {@link Why#MISSING} if there is none
     */
    public static CasualtyRecord openExisting(String location) {
        return new CasualtyRecord(location, Store.openExisting(location), InstantSource.system());
    }

    /** Where the record stands, as it was named when it was opened, without a password. */
    public String location() {
        return location;
    }

    /**
     * Adds a report. Adding the same document under the same id again changes nothing.
     *
     * @param extraction the report and what was read out of it
     * @param original the document as it was captured: the bytes whose digest the report holds, or a web archive (WARC) with
     *     such a document in it
     * @param by who adds it
     * @throws IllegalArgumentException if an account or an aggregate belongs to another report
     */
    public Addition add(Extraction extraction, byte[] original, Signature by) {
        return intake.add(new Captured(extraction, original), by);
    }

    /**
     * Adds reports as {@link #add} does, all in one transaction: on a disk that takes its time, a hundred cost little more than one.
     *
     * @param captured the reports, each with the document that it was read from
     * @param by who adds them
     * @return what became of each, in the same order
     */
    public List<Addition> addAll(List<Captured> captured, Signature by) {
        return intake.addAll(captured, by);
    }

    /**
     * Links the accounts of all reports and judges the incidents, and writes down what changed. An incident keeps its
     * id as long as one of its accounts stays with it; where two become one, the older id goes on. The first time this looks at all
     * accounts, later only at what came in since.
     *
     * @param pipeline how to link and to judge
     * @param by who does it
     */
    public Linking link(Pipeline pipeline, Signature by) {
        return link(Method.of(pipeline), by);
    }

    Linking link(Method method, Signature by) {
        return settling.link(method, by);
    }

    /**
     * Takes a person's judgement on an incident into the record; it is in force at once.
     *
     * @param by who decides, with a reason
     */
    public Settlement decide(Judgement judgement, Signature by) {
        return decide(judgement, Map.of(), by);
    }

    /**
     * Takes a person's judgement on an incident into the record, unless somebody else has changed it meanwhile.
     *
     * @param seen the revisions of the incidents that the person saw, by their ids
     * @param by who decides, with a reason
     */
    public Settlement decide(Judgement judgement, Map<String, Long> seen, Signature by) {
        return settling.judge(judgement, seen, by);
    }

    /**
     * Takes a person's decision on accounts, or a correction of them, into the record, and links them anew.
     *
     * @param by who decides, with a reason
     */
    public Settlement decide(Decision decision, Signature by, Pipeline pipeline) {
        return decide(decision, Map.of(), by, pipeline);
    }

    /**
     * Takes a person's decision into the record, unless somebody else has changed what it rests on meanwhile.
     *
     * @param seen the revisions of the incidents that the person saw, by their ids
     * @param by who decides, with a reason
     */
    public Settlement decide(Decision decision, Map<String, Long> seen, Signature by, Pipeline pipeline) {
        return decision instanceof Judgement judgement
                ? decide(judgement, seen, by)
                : decide(decision, seen, by, Method.of(pipeline));
    }

    Settlement decide(Decision decision, Signature by, Method method) {
        return decide(decision, Map.of(), by, method);
    }

    private Settlement decide(Decision decision, Map<String, Long> seen, Signature by, Method method) {
        return settling.settle(new Settling.Change(new Payload.Decided(decision), seen), method, by);
    }

    /**
     * Withdraws a decision: what it had superseded or contradicted holds again, or else what the rules suggest.
     *
     * @param decision number of the decision's entry in the journal
     * @param by who withdraws it, with a reason
     */
    public Settlement withdraw(long decision, Signature by, Pipeline pipeline) {
        return withdraw(decision, by, Method.of(pipeline));
    }

    Settlement withdraw(long decision, Signature by, Method method) {
        return settling.settle(new Settling.Change(new Payload.DecisionWithdrawn(decision), Map.of()), method, by);
    }

    /** What people decided about a report's accounts and the report itself, oldest first. */
    public List<StandingDecision> decisionsOn(String report) {
        return store.read(handle -> new Catalogue(handle).decisionsOn(report));
    }

    /** All that people decided and nobody withdrew, oldest first. */
    public List<StandingDecision> decisions() {
        return store.read(handle -> new Catalogue(handle).decisions().everything());
    }

    /**
     * Pairs of incidents that may be one, the likeliest first; those of which people decided that they differ are left out.
     *
     * @param pipeline how to link; nothing is changed
     */
    public List<Duplicate> duplicates(Pipeline pipeline) {
        List<NearMatch> matches = settling.nearMatches(Method.of(pipeline));
        return store.read(handle -> Duplicates.among(matches, handle));
    }

    /**
     * What linking would do with reports that are not in the record, each by itself: for each account that looks like one of the record, the
     * incidents that it looks like, those that it would be in first, then the likeliest.
     *
     * @param pipeline how to link; nothing is changed
     */
    public Map<String, List<Prospect>> prospects(List<Extraction> extractions, Pipeline pipeline) {
        List<LinkIndex.Prospect> prospects = settling.prospects(Method.of(pipeline), extractions);
        return store.read(handle -> Prospect.of(prospects, handle));
    }

    /** Accounts that an id names: those of an incident, or of the one that it was merged into; or the one account. */
    public List<String> accounts(String id) {
        return store.read(handle -> new Catalogue(handle).accounts(id));
    }

    /** All incidents that stand, by their earliest day, those without a date last. */
    public List<RecordedIncident> incidents() {
        List<RecordedIncident> incidents = new ArrayList<>();
        eachIncident(incidents::add);
        return incidents;
    }

    /** Gives the same incidents one after the other, without holding all of them. */
    public void eachIncident(Consumer<RecordedIncident> reader) {
        each(IncidentLoader::whole, reader);
    }

    /** Gives the same without what their accounts say, in about half the time. */
    public void eachTouched(Consumer<TouchedIncident> reader) {
        each(IncidentLoader::touched, reader);
    }

    private <T> void each(BiFunction<IncidentLoader, List<String>, List<T>> loading, Consumer<T> reader) {
        store.read(handle -> {
            new Catalogue(handle).incidents(loading, reader);
            return true;
        });
    }

    /** The incident of an id; for one that was merged into another, that other. */
    public Optional<RecordedIncident> incident(String id) {
        return store.read(handle -> new Catalogue(handle).incident(id));
    }

    /** All reports, in the order in which they were added. */
    public List<RecordedReport> reports() {
        return store.read(handle -> new Catalogue(handle).reports());
    }

    /** The report of an id. */
    public Optional<RecordedReport> report(String id) {
        return store.read(handle -> new Catalogue(handle).report(id));
    }

    /** The report of an id with its text and all that was read out of it. */
    public Optional<Extraction> extraction(String report) {
        return store.read(handle ->
                new Catalogue(handle).extractions(List.of(report)).stream().findFirst());
    }

    /** The document as it was captured, by its digest. */
    public Optional<byte[]> original(String sha256) {
        return store.read(handle -> new Originals(handle).bytes(sha256));
    }

    /** The totals that reports state for periods and areas, in the order in which the reports were added. */
    public List<Aggregate> aggregates() {
        return store.read(handle -> new Catalogue(handle).aggregates());
    }

    /** The same, each held against all incidents: what they cover of it, what may overlap, what remains. */
    public List<Balance> balances() {
        List<Assessment> incidents = new ArrayList<>();
        eachIncident(recorded -> incidents.add(recorded.assessment()));
        AggregateLedger ledger = new AggregateLedger(incidents);
        return aggregates().stream()
                .flatMap(aggregate -> ledger.balances(aggregate).stream())
                .toList();
    }

    /** The totals that count an incident, certainly or perhaps, each held against it alone. */
    public List<Balance> balances(Assessment incident) {
        AggregateLedger ledger = new AggregateLedger(List.of(incident));
        return aggregates().stream()
                .flatMap(aggregate -> ledger.balances(aggregate).stream())
                .filter(balance -> balance.overlap(incident.incident()).isPresent())
                .toList();
    }

    /** An account of a report, as it was read, and the incident that it tells of. */
    public Optional<RecordedAccount> account(String id) {
        return store.read(handle -> new Catalogue(handle).account(id));
    }

    /**
     * A page of all accounts, by id.
     *
     * @param after the id at which the page before ended; null for the first
     * @param limit how many at most, 1 or more
     */
    public List<RecordedAccount> accountsAfter(@Nullable String after, int limit) {
        return store.read(handle -> new Catalogue(handle).accountsAfter(after, limit));
    }

    /**
     * A page of those who published reports, by name.
     *
     * @param after the name at which the page before ended; null for the first
     * @param limit how many at most, 1 or more
     */
    public List<RecordedSource> sources(@Nullable String after, int limit) {
        return store.read(handle -> new Sources(handle).page(after, limit));
    }

    /** Who published reports under a name, with whom they cite. */
    public Optional<RecordedSource> source(String name) {
        return store.read(handle -> new Sources(handle).named(name));
    }

    /** What publishers have to do with one another. This looks at all accounts. */
    public SourceTies ties() {
        return store.read(handle -> SourceTies.of(new Sources(handle)));
    }

    /** Totals over the incidents that stand. */
    public Toll toll() {
        return toll(IncidentFilter.ALL);
    }

    /** Totals over the incidents that a filter lets through. */
    public Toll toll(IncidentFilter filter) {
        return lists(lists -> lists.toll(filter));
    }

    /** A part of the list of incidents. */
    public IncidentPage<RecordedIncident> incidents(IncidentSelection selection) {
        return lists(lists -> lists.incidents(selection));
    }

    /** The same in outline: what accounts say is not read for it. */
    public IncidentPage<IncidentLine> lines(IncidentSelection selection) {
        return lists(lists -> lists.lines(selection));
    }

    /**
     * The latest incidents that a filter lets through, by what is in force for them alone, those without a date last.
     *
     * @param limit how many at most, 1 or more
     */
    public List<Judged> latest(IncidentFilter filter, int limit) {
        return store.read(handle -> new Overview(handle, store.database()).latest(filter, limit));
    }

    /** How the incidents that a filter lets through lie in time. */
    public Timeline timeline(IncidentFilter filter) {
        return store.read(handle -> new Overview(handle, store.database()).timeline(filter));
    }

    /**
     * A page of the reports that hold what a query names, the last added first.
     *
     * @param before the entry at which the page before ended; null for the first
     * @param limit how many at most, 1 or more
     */
    public List<RecordedReport> search(TextQuery query, @Nullable Long before, int limit) {
        return lists(lists -> lists.search(query, before, limit));
    }

    /**
     * A page of all reports, the last added first.
     *
     * @param before the entry at which the page before ended; null for the first
     * @param limit how many at most, 1 or more
     */
    public List<RecordedReport> reports(@Nullable Long before, int limit) {
        return lists(lists -> lists.reports(before, limit));
    }

    private <T> T lists(Function<Lists, T> work) {
        return store.read(handle -> work.apply(new Lists(handle, store.database())));
    }

    /** At most so many entries of the journal from a number on, in order. */
    public List<Entry> log(long from, int limit) {
        return store.read(handle -> new Journal(handle).page(from, limit));
    }

    /** The members of the team that keeps the record. */
    public Members members() {
        return new Members(store);
    }

    /** Which addresses of the web were asked for and when. */
    public Visits visits() {
        return new Visits(store);
    }

    /** Has the connections to a database server counted, where the record stands in one; by the first registry that asks. */
    public void measure(MeterRegistry registry) {
        store.database().measure(registry);
    }

    /** Takes testimony of an authority outside into the journal; {@code verify} checks it with all the rest. */
    public Entry testify(Payload.Timestamped testimony, Signature by) {
        return store.write(handle -> new Writing(handle, by, clock.instant()).write(testimony));
    }

    /** Where the journal ends now. */
    public Journal.Tip tip() {
        return store.read(handle -> new Journal(handle).tip());
    }

    /**
     * Checks everything: the database's own file, the chain of hashes, each payload, each stored document against its
     * digest, each quote against its report, and the tables against the journal.
     */
    public Verification verify() {
        return new Verifier(store).verify();
    }

    /**
     * Copies the journal, entry by entry with its hashes, and the documents into a record in which nothing stands yet; the tables follow
     * from them. Members are not copied: who may do what belongs to a server, not to a record.
     *
     * @throws IllegalArgumentException if the target is not empty
     */
    public void copyTo(CasualtyRecord target) {
        new Copying(store).into(target.store, target.location);
    }

    /**
     * Copies the record as it stands at this moment into a new file, while others read and write. Of a record in SQLite it is the
     * whole database, members included; of one in PostgreSQL what {@link #copyTo} copies.
     *
     * @param file a file that is not there yet
     * @throws IllegalArgumentException if it is there
     */
    public void backUp(Path file) {
        new Copying(store).into(file);
    }

    /** Makes the tables anew from the journal alone. */
    public void rebuild() {
        store.write(handle -> {
            new Projections(handle).rebuild();
            return true;
        });
    }

    @Override
    public void close() {
        store.close();
    }
}
