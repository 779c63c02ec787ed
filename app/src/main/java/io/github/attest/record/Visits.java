package io.github.attest.record;

import java.util.Optional;

/** Which addresses of the web were asked for and when; no part of the journal, and nothing follows from it. */
public final class Visits {
    private final Store store;

    Visits(Store store) {
        this.store = store;
    }

    /** When an address was last asked for, if ever. */
    public Optional<Visit> at(String address) {
        return store.read(handle -> handle.createQuery(
                        "SELECT address, time, etag, modified FROM visit WHERE address = :address")
                .bind("address", address)
                .map((row, context) -> new Visit(
                        RowMappers.text(row, "address"),
                        RowMappers.moment(row, "time"),
                        row.getString("etag"),
                        row.getString("modified")))
                .findOne());
    }

    /** Remembers that an address was asked for. */
    public void remember(Visit visit) {
        store.write(handle -> handle.createUpdate(
                        "INSERT INTO visit (address, time, etag, modified) VALUES (:address, :time, :etag, :modified)"
                                + " ON CONFLICT (address) DO UPDATE"
                                + " SET time = excluded.time, etag = excluded.etag, modified = excluded.modified")
                .bind("address", visit.address())
                .bind("time", visit.time().toString())
                .bind("etag", visit.etag())
                .bind("modified", visit.modified())
                .execute());
    }
}
