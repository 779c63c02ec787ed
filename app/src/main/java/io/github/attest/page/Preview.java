package io.github.attest.page;

import io.github.attest.decision.WrittenDate;
import io.github.attest.decision.WrittenRange;
import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import io.github.attest.record.Prospect;
import io.github.attest.record.RecordedIncident;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was read out of documents that are not in the record yet.
 *
 * @param reports those that are shown
 * @param more how many others there are, which are entered as they were read
 * @param problems what is wrong with the documents
 * @param documents the documents themselves, as the form sends them again
 * @param digest what they are known by
 * @param typed corrections that could not be taken
 */
public record Preview(
        List<Read> reports, int more, List<Problem> problems, List<String> documents, String digest, Typed typed) {
    /** What stands before the number of an account in the names of its fields. */
    public static final String FIELDS = "account.";

    public Preview {
        reports = List.copyOf(reports);
        problems = List.copyOf(problems);
        documents = List.copyOf(documents);
        Objects.requireNonNull(digest);
        Objects.requireNonNull(typed);
    }

    /**
     * One report.
     *
     * @param extraction what was read out of it
     * @param standing whether the record holds a report of this id already
     * @param accounts its accounts
     */
    public record Read(Extraction extraction, boolean standing, List<Told> accounts) {
        public Read {
            accounts = List.copyOf(accounts);
        }

        public Report report() {
            return extraction.report();
        }
    }

    /**
     * One account.
     *
     * @param number its number among all that are shown, from 1
     * @param account the account
     * @param prospects incidents of the record that it looks like, those that it would be in first, then the likeliest
     * @param nearby other incidents of the same days and place, the most alike first
     */
    public record Told(int number, Account account, List<Prospect> prospects, List<RecordedIncident> nearby) {
        public Told {
            prospects = List.copyOf(prospects);
            nearby = List.copyOf(nearby);
        }

        /** The incidents that it would be in, or those that it would be left apart from. */
        public List<Prospect> prospects(boolean joins) {
            return prospects.stream().filter(one -> one.joins() == joins).toList();
        }

        /** Name of one of its fields. */
        public String field(String name) {
            return FIELDS + number + "." + name;
        }

        /** Its date as people write it; null where it has none. */
        public @Nullable String date() {
            return account.date() == null ? null : WrittenDate.text(account.date());
        }
    }

    /** A figure as people write it; null where there is none. */
    public static @Nullable String text(@Nullable CountRange count) {
        return count == null ? null : WrittenRange.text(count.min(), count.max());
    }
}
