package io.github.attest.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.access.Caller;
import io.github.attest.access.Role;
import io.github.attest.output.json.IncidentJson;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.TextQuery;
import io.github.attest.record.export.Publication;
import io.github.attest.record.export.Redaction;
import io.github.attest.record.journal.Journal;
import java.util.EnumSet;
import java.util.Set;

/** What one caller may see: the one place where what leaves through the API is redacted. */
final class Disclosure {
    private final boolean everything;

    Disclosure(Caller caller) {
        everything = caller.role().includes(Role.RECORDER);
    }

    /** Whether nothing is withheld. */
    boolean everything() {
        return everything;
    }

    /** The entity tag of a state, as this caller sees it. */
    EntityTag tag(String state) {
        return new EntityTag(state + (everything ? "-full" : "-public"));
    }

    /** The entity tag of a list: nothing changes without an entry in the journal. */
    EntityTag tag(Journal.Tip tip) {
        return tag(tip.hash().substring(0, 16));
    }

    /** What may be searched: whether a name occurs is told only to those who may see names. */
    Set<TextQuery.Scope> scopes() {
        return everything ? Set.of() : EnumSet.complementOf(EnumSet.of(TextQuery.Scope.PEOPLE));
    }

    /** An incident as a line of a list. */
    ObjectNode line(RecordedIncident recorded) {
        RecordedIncident seen = seen(recorded);
        return IncidentJson.of(seen.incident(), seen.ruling());
    }

    /** An incident with its accounts in full. */
    ObjectNode whole(RecordedIncident recorded) {
        RecordedIncident seen = seen(recorded);
        return IncidentJson.whole(seen.incident(), seen.ruling());
    }

    private RecordedIncident seen(RecordedIncident recorded) {
        return everything ? recorded : Publication.of(recorded, Redaction.STANDARD);
    }
}
