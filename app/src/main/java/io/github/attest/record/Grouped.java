package io.github.attest.record;

import io.github.attest.link.LinkIndex;
import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import java.util.Collection;
import java.util.List;

/** Accounts grouped into incidents, to which further reports can be added; see {@link LinkIndex}. */
interface Grouped {
    /** Adds a report, and says what that changed. */
    LinkIndex.Change add(Extraction extraction);

    /** What adding a report would do; nothing is added. */
    LinkIndex.Prospect prospect(Extraction extraction);

    /** Puts decisions in the place of those that held until now, and says what that changed. */
    LinkIndex.Change decide(List<Link> decisions);

    /** All incidents, in the order of their ids. */
    List<Incident> incidents();

    /** The incidents that hold these accounts; accounts that are not there are passed over. */
    List<Incident> incidents(Collection<String> accounts);

    /** Pairs that look like one incident and were left apart, the strongest first. */
    List<NearMatch> nearMatches();

    /** The accounts of an index. */
    static Grouped by(LinkIndex index) {
        return new Grouped() {
            @Override
            public LinkIndex.Change add(Extraction extraction) {
                return index.add(extraction);
            }

            @Override
            public LinkIndex.Prospect prospect(Extraction extraction) {
                return index.prospect(extraction);
            }

            @Override
            public LinkIndex.Change decide(List<Link> decisions) {
                return index.decide(decisions);
            }

            @Override
            public List<Incident> incidents() {
                return index.incidents();
            }

            @Override
            public List<Incident> incidents(Collection<String> accounts) {
                return index.incidents(accounts);
            }

            @Override
            public List<NearMatch> nearMatches() {
                return index.nearMatches();
            }
        };
    }
}
