package io.github.attest.record;

import io.github.attest.assess.PublicationDays;
import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Incident;
import io.github.attest.record.journal.Payload;
import io.github.attest.record.journal.Payload.IncidentLinked;
import io.github.attest.record.projection.IncidentNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Compares incidents that were linked anew with those that stand, and writes down what changed and nothing else. */
final class Relinking {
    private final Map<String, IncidentLinked> linked;
    private final Map<String, Assessment> assessments;
    private final Writing writing;
    private final Method method;
    private final PublicationDays days;
    private long lastNumber;

    private final List<String> opened = new ArrayList<>();
    private final List<String> changed = new ArrayList<>();
    private int unchanged;

    Relinking(Catalogue standing, Writing writing, Method method) {
        linked = standing.linked();
        assessments = standing.assessments();
        lastNumber = standing.lastNumber();
        days = standing.days();
        this.writing = writing;
        this.method = method;
    }

    /** Brings the record to these incidents. */
    Linking to(List<Incident> incidents) {
        Map<String, List<String>> before = new LinkedHashMap<>();
        linked.forEach((id, incident) -> before.put(id, incident.accounts()));
        IncidentNames names = IncidentNames.match(before, incidents);
        names.merged().forEach((id, into) -> writing.write(new Payload.IncidentMerged(id, into)));
        names.withdrawn().forEach(id -> writing.write(new Payload.IncidentWithdrawn(id)));
        for (int i = 0; i < incidents.size(); i++) {
            String name = names.names().get(i);
            put(incidents.get(i), name == null ? IncidentNumber.id(++lastNumber) : name);
        }
        return new Linking(opened, changed, names.merged(), names.withdrawn(), unchanged);
    }

    private void put(Incident incident, String id) {
        boolean moved = putLinks(incident, id);
        boolean judged = putAssessment(new Incident(id, incident.accounts(), incident.links(), incident.origins()));
        if (!linked.containsKey(id)) {
            opened.add(id);
        } else if (moved || judged) {
            changed.add(id);
        } else {
            unchanged++;
        }
    }

    private boolean putLinks(Incident incident, String id) {
        IncidentLinked now = new IncidentLinked(
                id, incident.accounts().stream().map(Account::id).toList(), incident.links(), incident.origins());
        if (now.equals(linked.get(id))) {
            return false;
        }
        writing.write(now);
        return true;
    }

    private boolean putAssessment(Incident incident) {
        Assessment now = method.assess(incident, days);
        if (now.equals(assessments.get(incident.id()))) {
            return false;
        }
        writing.write(new Payload.Assessed(now));
        return true;
    }
}
