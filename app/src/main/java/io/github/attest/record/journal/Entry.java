package io.github.attest.record.journal;

import io.github.attest.json.CanonicalJson;
import io.github.attest.json.Sha256;
import java.util.Objects;

/**
 * One line of the journal, as it is stored.
 *
 * @param sequence its number, from 1 without gaps
 * @param time when it was written: a moment in UTC such as {@code 2026-03-03T10:15:30.123Z}
 * @param author who wrote it, a person or a program with its version
 * @param kind label of its {@link Kind}; one that is unknown here was written by a newer version
 * @param reason why, in words; may be empty
 * @param payload what it says, as canonical JSON
 * @param previous hash of the entry before, {@link #NONE} for the first
 * @param hash SHA-256, lower-case hexadecimal, over the canonical JSON of all the above
 */
public record Entry(
        long sequence,
        String time,
        String author,
        String kind,
        String reason,
        String payload,
        String previous,
        String hash) {
    /** What stands for the hash before the first entry: 64 zeros. */
    public static final String NONE = "0".repeat(64);

    public Entry {
        Objects.requireNonNull(time);
        Objects.requireNonNull(author);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(reason);
        Objects.requireNonNull(payload);
        Objects.requireNonNull(previous);
        Objects.requireNonNull(hash);
    }

    /** The same entry under the hash that its other parts give. */
    public Entry sealed() {
        return new Entry(sequence, time, author, kind, reason, payload, previous, digest());
    }

    /** The hash that the other parts give, whatever stands in {@link #hash()}. */
    public String digest() {
        return Sha256.of(envelope());
    }

    /** The text that is hashed: canonical JSON of all parts but the hash itself. */
    public String envelope() {
        return "{\"author\":" + CanonicalJson.write(author)
                + ",\"kind\":" + CanonicalJson.write(kind)
                + ",\"payload\":" + payload
                + ",\"previous\":" + CanonicalJson.write(previous)
                + ",\"reason\":" + CanonicalJson.write(reason)
                + ",\"sequence\":" + sequence
                + ",\"time\":" + CanonicalJson.write(time) + "}";
    }
}
