package io.github.attest.page;

import io.github.attest.decision.StandingDecision;
import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Problem;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reviewer looks at now.
 *
 * @param item it; null if nothing is left
 * @param here its place in the queue, which is taken by what is undone
 * @param onward where to go on when it is decided, and gone from the queue
 * @param next where to go on when it is not
 * @param left how many are left, this one included
 * @param done how many decisions the reviewer made today
 * @param worked when the queue was worked out
 * @param last the reviewer's last decision of today that still stands, which can be undone; null if there is none
 * @param undone what that was, in words; empty if there is none
 */
public record Review(
        @Nullable Item item,
        String here,
        String onward,
        String next,
        int left,
        int done,
        Instant worked,
        @Nullable StandingDecision last,
        String undone) {
    public Review {
        Objects.requireNonNull(here);
        Objects.requireNonNull(onward);
        Objects.requireNonNull(next);
        Objects.requireNonNull(worked);
        Objects.requireNonNull(undone);
    }

    /** Why something is to be looked at. */
    public enum Why {
        /** Two incidents may be one. */
        PAIR,
        /** Something about it cannot be right. */
        PROBLEM,
        /** Its figure is among the greatest of the record, and its grounds are weak. */
        LARGE,
        /** Reports came in that tell of it, and nobody has decided since. */
        TOUCHED,
        /** Nobody knows where it was. */
        UNPLACED
    }

    /**
     * Something to look at: one incident, two beside one another, or a report of which something could not be read.
     *
     * @param whys why, the weightiest first
     * @param sides the incidents, two or one or none
     * @param match the two accounts that look most alike; null where there is no pair, or none that looks alike
     * @param toldApartBy ids of the reports that tell of both
     * @param threshold mean match weight, in bits, above which accounts are one incident
     * @param report the report; null where incidents are to be looked at
     * @param problems what could not be read of it
     */
    public record Item(
            List<Why> whys,
            List<Side> sides,
            @Nullable NearMatch match,
            List<String> toldApartBy,
            double threshold,
            @Nullable RecordedReport report,
            List<Problem> problems) {
        public Item {
            whys = List.copyOf(whys);
            sides = List.copyOf(sides);
            toldApartBy = List.copyOf(toldApartBy);
            problems = List.copyOf(problems);
        }

        /** Whether two incidents are to be compared. */
        public boolean pair() {
            return sides.size() > 1;
        }
    }

    /**
     * An incident as the reviewer may see it.
     *
     * @param incident the incident
     * @param tag entity tag of this state, which a decision on it sends back
     */
    public record Side(RecordedIncident incident, String tag) {
        /** Its accounts with their reports. */
        public List<Told> told() {
            return Told.of(incident);
        }
    }
}
