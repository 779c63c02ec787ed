package io.github.attest.record;

import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Account;
import java.util.List;
import java.util.Objects;

/**
 * Two incidents that may be one: some of their accounts look like it, and nobody has decided.
 *
 * @param one the older of the two
 * @param other the other
 * @param match the two accounts, of either side, that look most alike
 */
public record Duplicate(RecordedIncident one, RecordedIncident other, NearMatch match) {
    public Duplicate {
        Objects.requireNonNull(one);
        Objects.requireNonNull(other);
        Objects.requireNonNull(match);
    }

    /** Ids of the reports that tell of both, and tell them apart. */
    public List<String> toldApartBy() {
        List<String> reports =
                other.incident().accounts().stream().map(Account::report).toList();
        return one.incident().accounts().stream()
                .map(Account::report)
                .filter(reports::contains)
                .distinct()
                .toList();
    }
}
