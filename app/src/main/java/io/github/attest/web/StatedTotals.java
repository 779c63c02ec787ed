package io.github.attest.web;

import io.github.attest.model.Balance;
import io.github.attest.record.CasualtyRecord;
import java.util.List;

/** The totals that reports state, held against all incidents; worked out once for each state of the record. */
final class StatedTotals {
    private final CasualtyRecord record;
    private final Derived<List<Balance>> balances;

    StatedTotals(CasualtyRecord record) {
        this.record = record;
        balances = new Derived<>(record, record::balances);
    }

    List<Balance> all() {
        return balances.get();
    }

    /** Those that count an incident, certainly or perhaps. */
    List<Balance> covering(String incident) {
        return all().stream()
                .filter(balance -> balance.overlap(incident).isPresent())
                .toList();
    }

    /** A page of them. They have no names of their own: a cursor is the number of the first. */
    Reply list(Call call) {
        int limit = Paging.limit(call.query());
        int from = Math.toIntExact(Math.min(
                Integer.MAX_VALUE, Math.max(0, Cursor.entry(call.query()).orElse(0L))));
        return call.unlessKnown(call.disclosure().tag(record.tip()), () -> {
            List<Balance> all = all();
            int begin = Math.min(from, all.size());
            int end = Math.min(begin + limit, all.size());
            return Paging.page(
                    call,
                    all.subList(begin, end),
                    end < all.size() ? Cursor.of(end) : null,
                    call.disclosure()::balance);
        });
    }
}
