package io.github.attest.record;

import io.github.attest.model.Problem;
import java.util.List;
import java.util.Map;

/**
 * What linking changed.
 *
 * @param opened ids of incidents that are new
 * @param changed ids of incidents whose accounts, links, origins or assessment changed
 * @param merged ids of incidents that turned out to be others, each with the id of the one that goes on
 * @param withdrawn ids of incidents of which no account is left
 * @param problems decisions that held before and do not any more, since a later one contradicts them; figures that do not go
 *     together
 */
public record Linking(
        List<String> opened,
        List<String> changed,
        Map<String, String> merged,
        List<String> withdrawn,
        List<Problem> problems) {
    public Linking {
        opened = List.copyOf(opened);
        changed = List.copyOf(changed);
        merged = Map.copyOf(merged);
        withdrawn = List.copyOf(withdrawn);
        problems = List.copyOf(problems);
    }
}
