package io.github.attest.record;

import io.github.attest.decision.Correction;
import io.github.attest.link.LinkIndex;
import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.journal.Payload;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of a record as they are linked, kept from one linking to the next. What it holds follows from the reports in the
 * journal, in their order, the decisions that stand, and the method; it is brought there by the shortest way. One report more or
 * another pairing costs the same however many reports there are. It is built anew where corrections change what accounts say,
 * for another method, and when the reports have grown by an eighth at most, since how common words are is counted among the {@linkplain
 * #counted first of them}.
 *
 * <p>Not safe for use by several threads.
 */
final class LiveIndex {
    private Journal.Tip tip = Journal.Tip.EMPTY;
    private int reports;
    private @Nullable Base base;
    private List<Link> links = List.of();

    /** Incidents that were linked anew since what is linked was last written down, by their ids. */
    private final TreeMap<String, Incident> changed = new TreeMap<>();

    private boolean whole;

    /** What an index is built on; another base needs another index. */
    private record Base(Method method, List<Correction> corrections, int measured, Grouped grouped) {
        boolean serves(Method other, Standing decisions, int reports) {
            return method.equals(other) && corrections.equals(decisions.corrections()) && measured == counted(reports);
        }
    }

    /**
     * What the journal holds beyond what is known here, as it stood at one moment.
     *
     * @param fresh whether these are all reports, since the index has to be built anew
     * @param extractions what was read out of the reports, as it was read
     * @param accounts accounts of incidents that were not written down here
     * @param lost whether incidents were taken out elsewhere
     */
    record News(Journal.Tip tip, boolean fresh, List<Extraction> extractions, Set<String> accounts, boolean lost) {}

    /** Of so many reports the first that tell how common words and places are: all of a few, and of many all but an eighth at most. */
    static int counted(int reports) {
        return reports - reports % Math.max(1, Integer.highestOneBit(reports) / 8);
    }

    /**
     * What has come into the journal since.
     *
     * @param decisions those under which it is to be linked
     */
    News news(Handle handle, Method method, Standing decisions) {
        Journal journal = new Journal(handle);
        Base built = base;
        if (built != null && journal.holds(tip)) {
            List<Extraction> extractions = new ArrayList<>();
            Set<String> incidents = new HashSet<>();
            boolean lost = false;
            for (Payload payload : journal.payloads(tip.sequence() + 1)) {
                switch (payload) {
                    case Payload.ReportAdded added -> extractions.add(added.extraction());
                    case Payload.IncidentLinked linked -> incidents.add(linked.incident());
                    case Payload.Assessed assessed ->
                        incidents.add(assessed.assessment().incident());
                    case Payload.Overruled overruled ->
                        incidents.add(overruled.assessment().incident());
                    case Payload.IncidentWithdrawn withdrawn -> lost = true;
                    default -> {}
                }
            }
            if (built.serves(method, decisions, reports + extractions.size())) {
                return new News(journal.tip(), false, extractions, new Catalogue(handle).accountsOf(incidents), lost);
            }
        }
        return new News(journal.tip(), true, journal.extractions(), Set.of(), true);
    }

    /** Comes to what a moment of the record gives. */
    void bring(Method method, Snapshot snapshot) {
        News news = snapshot.news();
        Standing decisions = snapshot.decisions();
        List<Extraction> corrected =
                news.extractions().stream().map(decisions::corrected).toList();
        List<Link> links = decisions.links();
        Grouped grouped;
        if (news.fresh()) {
            int counted = counted(corrected.size());
            grouped = method.group(corrected.subList(0, counted), links);
            corrected.subList(counted, corrected.size()).forEach(grouped::add);
            base = new Base(method, decisions.corrections(), counted, grouped);
            reports = corrected.size();
            changed.clear();
        } else {
            grouped = grouped();
            if (!links.equals(this.links)) {
                take(grouped.decide(links));
            }
            corrected.forEach(extraction -> take(grouped.add(extraction)));
            reports += corrected.size();
        }
        this.links = links;
        tip = news.tip();
        whole |= news.lost();
        lookAgain(news.accounts());
        lookAgain(snapshot.named());
    }

    /** What may have to be written down: all that changed since, with the incidents that decisions tie to it. */
    Regrouped regrouped(Standing decisions) {
        if (whole) {
            return new Regrouped(grouped().incidents(), true);
        }
        Set<String> accounts = new HashSet<>();
        for (boolean more = true; more; more = lookAgain(decisions.namedWith(accounts))) {
            changed.values().forEach(incident -> incident.accounts().forEach(account -> accounts.add(account.id())));
        }
        return new Regrouped(List.copyOf(changed.values()), false);
    }

    /** The record is as it is linked here, up to this end of the journal. */
    void written(Journal.Tip end) {
        tip = end;
        changed.clear();
        whole = false;
    }

    /** What linking would do with a report that is not there yet. */
    LinkIndex.Prospect prospect(Extraction extraction) {
        return grouped().prospect(extraction);
    }

    List<NearMatch> nearMatches() {
        return grouped().nearMatches();
    }

    private void take(LinkIndex.Change change) {
        change.gone().forEach(changed::remove);
        change.incidents().forEach(incident -> changed.put(incident.id(), incident));
    }

    /** Whether that brought incidents that were not to be looked at before. */
    private boolean lookAgain(Collection<String> accounts) {
        int size = changed.size();
        grouped().incidents(accounts).forEach(incident -> changed.put(incident.id(), incident));
        return changed.size() > size;
    }

    private Grouped grouped() {
        return Objects.requireNonNull(base).grouped();
    }
}
