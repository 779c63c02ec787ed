package io.github.attest.model;

import java.util.List;
import java.util.Objects;

/**
 * One moment in time and space where harm is alleged. It <em>gathers</em> accounts and is never closed.
 *
 * @param id stable name of the incident
 * @param accounts what the reports say of it, never empty
 * @param links why these accounts belong together
 * @param origins the voices behind the accounts
 */
public record Incident(String id, List<Account> accounts, List<Link> links, List<Origin> origins) {
    /** @throws IllegalArgumentException if there is no account */
    public Incident {
        Objects.requireNonNull(id);
        accounts = List.copyOf(accounts);
        links = List.copyOf(links);
        origins = List.copyOf(origins);
        if (accounts.isEmpty()) {
            throw new IllegalArgumentException("an incident needs an account");
        }
    }
}
