package io.github.attest.record;

import io.github.attest.decision.Ruling;
import io.github.attest.decision.StandingDecision;
import io.github.attest.model.Assessment;
import io.github.attest.record.journal.Payload;
import io.github.attest.record.journal.Payload.Overruled;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes down what is in force for incidents: what a rule suggests, and over it what people decided. */
final class Judging {
    private final Map<String, Assessment> suggestions;
    private final Map<String, Overruled> overruled;
    private final Writing writing;

    /**
     * @param suggestions what the rules suggested so far, by incident
     * @param overruled what is in force where people decided something, by incident
     */
    Judging(Map<String, Assessment> suggestions, Map<String, Overruled> overruled, Writing writing) {
        this.suggestions = suggestions;
        this.overruled = overruled;
        this.writing = writing;
    }

    /**
     * Brings what is in force for an incident to this suggestion under these decisions.
     *
     * @param judgements decisions on the incident, oldest first
     * @return whether anything changed
     */
    boolean put(Assessment suggestion, List<StandingDecision> judgements) {
        String incident = suggestion.incident();
        Overruled standing = overruled.get(incident);
        Overruled now = overruled(suggestion, judgements);
        boolean suggested = !suggestion.equals(suggestions.get(incident));
        boolean released = standing != null && now == null;
        if (suggested || released) {
            writing.write(new Payload.Assessed(suggestion));
        }
        if (now != null && (suggested || !now.equals(standing))) {
            writing.write(now);
            return true;
        }
        return suggested || released;
    }

    private static @Nullable Overruled overruled(Assessment suggestion, List<StandingDecision> judgements) {
        return judgements.isEmpty()
                ? null
                : new Overruled(
                        Ruling.of(suggestion, judgements).assessment(),
                        judgements.stream().map(StandingDecision::entry).toList());
    }
}
