package io.github.attest.record;

import io.github.attest.model.Incident;
import java.util.List;

/**
 * Incidents that may have to stand otherwise in the record than they do. What stands there of their accounts has no other accounts,
 * and decisions that name some of their accounts name no others.
 *
 * @param incidents the incidents as they are linked now, in the order of their ids, which mean nothing to the record
 * @param whole whether these are all
 */
record Regrouped(List<Incident> incidents, boolean whole) {
    Regrouped {
        incidents = List.copyOf(incidents);
    }
}
