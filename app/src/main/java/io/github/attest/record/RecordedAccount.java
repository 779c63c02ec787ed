package io.github.attest.record;

import io.github.attest.model.Account;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An account as it stands in the record.
 *
 * @param account what one report says of one incident
 * @param incident the incident that it tells of; null as long as it is not linked
 */
public record RecordedAccount(Account account, @Nullable RecordedIncident incident) {
    public RecordedAccount {
        Objects.requireNonNull(account);
    }
}
