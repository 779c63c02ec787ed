package io.github.attest.link;

import io.github.attest.model.Account;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import java.util.List;

/** Accounts made by hand. */
final class Accounts {
    private Accounts() {}

    /** The main account of a report, which states nothing. */
    static Account main(String report) {
        return new Account(
                report + "#1",
                report,
                true,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of());
    }

    static Account with(Account account, ResolvedDate date, ResolvedPlace place) {
        return new Account(
                account.id(),
                account.report(),
                account.main(),
                account.killed(),
                account.injured(),
                account.casualties(),
                account.missing(),
                account.groups(),
                date,
                place,
                account.belligerents(),
                account.weapons(),
                account.target(),
                account.people(),
                account.chain(),
                account.claims());
    }
}
