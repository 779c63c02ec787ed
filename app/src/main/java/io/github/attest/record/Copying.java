package io.github.attest.record;

import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.projection.Projections;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The ways of a whole record into another database. */
final class Copying {
    private final Store store;

    Copying(Store store) {
        this.store = store;
    }

    /** The journal and the documents, as {@link CasualtyRecord#copyTo} says. */
    void into(Store target, String location) {
        store.read(from -> target.write(to -> {
            Journal journal = new Journal(to);
            if (journal.tip().sequence() > 0) {
                throw new IllegalArgumentException("something stands in " + location + " already");
            }
            new Originals(to).copy(new Originals(from));
            try (Stream<Entry> entries = new Journal(from).from(1)) {
                entries.forEach(journal::copy);
            }
            new Projections(to).rebuild();
            return true;
        }));
    }

    /** A new file, as {@link CasualtyRecord#backUp} says. */
    void into(Path file) {
        if (Files.exists(file)) {
            throw new IllegalArgumentException(file + " is there already");
        }
        if (!store.backUp(file)) {
            try (Store copy = Store.open(file.toString())) {
                into(copy, file.toString());
            }
        }
    }
}
