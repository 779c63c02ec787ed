package io.github.attest.link;

import io.github.attest.model.Incident;
import io.github.attest.model.PartialWeight;
import io.github.attest.model.Problem;
import java.util.List;

/**
 * What came of linking a batch.
 *
 * @param incidents the incidents, in the order of their ids, their origins not traced yet
 * @param nearMatches pairs that look like one incident and were left apart, the strongest first: for a person to decide
 * @param problems decisions that could not be followed
 */
public record Linking(List<Incident> incidents, List<NearMatch> nearMatches, List<Problem> problems) {
    public Linking {
        incidents = List.copyOf(incidents);
        nearMatches = List.copyOf(nearMatches);
        problems = List.copyOf(problems);
    }

    /**
     * Two accounts that were left apart although they weigh enough by themselves: because the others of their incidents
     * speak against it, or because a constraint forbids it.
     *
     * @param account id of one account
     * @param other id of the other
     * @param matchWeight logarithm to base 2 of the likelihood ratio
     * @param waterfall what each comparison adds to it, as in {@link io.github.attest.model.Link}
     */
    public record NearMatch(String account, String other, double matchWeight, List<PartialWeight> waterfall) {
        public NearMatch {
            waterfall = List.copyOf(waterfall);
        }
    }
}
