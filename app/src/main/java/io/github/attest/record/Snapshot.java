package io.github.attest.record;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.model.Account;
import io.github.attest.record.journal.Payload;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/**
 * What linking starts from, at one moment of the record.
 *
 * @param decisions what people decided, the change included
 * @param news what the index has to take in
 * @param named the accounts that the change is about
 * @param revised those of them that it makes say something else
 */
record Snapshot(Standing decisions, LiveIndex.News news, List<String> named, List<Account> revised) {
    /** Without a change of what people decided. */
    static Snapshot of(Handle handle, LiveIndex index, Method method) {
        Standing standing = new Catalogue(handle).decisions();
        return new Snapshot(standing, index.news(handle, method, standing), List.of(), List.of());
    }

    /** With a change that fits this moment. */
    static Snapshot of(Handle handle, LiveIndex index, Method method, Payload change, Signature by, Instant now) {
        Catalogue catalogue = new Catalogue(handle);
        Standing before = catalogue.decisions();
        Standing after = before.after(change, by, now);
        Decision decision = change instanceof Payload.DecisionWithdrawn withdrawn
                ? before.at(withdrawn.decision()).orElseThrow().decision()
                : ((Payload.Decided) change).decision();
        List<String> named = Standing.touched(decision);
        List<Account> revised = decision instanceof Correction ? revised(catalogue, named, before, after) : List.of();
        return new Snapshot(after, index.news(handle, method, after), named, revised);
    }

    private static List<Account> revised(Catalogue catalogue, List<String> named, Standing before, Standing after) {
        List<Account> revised = new ArrayList<>();
        catalogue.extractions(catalogue.reportsOf(named)).stream()
                .flatMap(extraction -> extraction.accounts().stream())
                .filter(account -> named.contains(account.id()))
                .forEach(account -> after.corrected(account)
                        .filter(now -> !Optional.of(now).equals(before.corrected(account)))
                        .ifPresent(revised::add));
        return revised;
    }
}
