package io.github.attest.web;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordedSource;
import io.github.attest.record.SourceTies;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All who published reports of a record.
 *
 * @param named the publishers, by name
 * @param ties what they have to do with one another
 */
record Publishers(List<RecordedSource> named, SourceTies ties) {
    Publishers {
        named = List.copyOf(named);
    }

    /** Those of a record. This looks at the whole of it. */
    static Publishers of(CasualtyRecord record) {
        return new Publishers(
                record.sources(null, Integer.MAX_VALUE).stream()
                        .sorted(Comparator.comparing(RecordedSource::name))
                        .toList(),
                record.ties());
    }

    /** So many behind a name, or the first. */
    List<RecordedSource> after(@Nullable String name, int limit) {
        return named.stream()
                .filter(publisher -> name == null || publisher.name().compareTo(name) > 0)
                .limit(limit)
                .toList();
    }
}
