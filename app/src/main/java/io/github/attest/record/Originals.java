package io.github.attest.record;

import io.github.attest.json.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The documents as they were captured, by digest, inside one transaction. Each is kept once, however often it came. */
final class Originals {
    private final Handle handle;

    Originals(Handle handle) {
        this.handle = handle;
    }

    /** Keeps a document under its digest. */
    void keep(String sha256, byte[] bytes) {
        insert(new Kept(sha256, bytes.length, deflate(bytes)));
    }

    private int insert(Kept kept) {
        return handle.createUpdate("INSERT INTO original (sha256, length, deflated)"
                        + " VALUES (:sha256, :length, :deflated) ON CONFLICT (sha256) DO NOTHING")
                .bind("sha256", kept.sha256())
                .bind("length", kept.length())
                .bind("deflated", kept.deflated())
                .execute();
    }

    /** Takes over all documents of another record as they are kept there. */
    long copy(Originals others) {
        try (Stream<Kept> all = others
                .handle
                .createQuery("SELECT sha256, length, deflated FROM original ORDER BY sha256")
                .map((row, context) ->
                        new Kept(row.getString("sha256"), row.getLong("length"), row.getBytes("deflated")))
                .stream()) {
            return all.mapToLong(this::insert).sum();
        }
    }

    /** The document of a digest. */
    Optional<byte[]> bytes(String sha256) {
        return handle.createQuery("SELECT deflated FROM original WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .mapTo(byte[].class)
                .findOne()
                .map(deflated -> {
                    try {
                        return inflate(deflated);
                    } catch (IOException e) {
                        throw new DamagedRow("the original " + sha256 + " cannot be decompressed", e);
                    }
                });
    }

    /** Gives every digest, and what is wrong with the document kept under it. */
    void check(Consumer<Checked> reader) {
        try (Stream<Checked> originals = handle
                .createQuery("SELECT sha256, length, deflated FROM original ORDER BY sha256")
                .map((row, context) -> new Checked(
                        row.getString("sha256"),
                        check(row.getString("sha256"), row.getLong("length"), row.getBytes("deflated"))))
                .stream()) {
            originals.forEach(reader);
        }
    }

    private static @Nullable String check(String sha256, long length, byte[] deflated) {
        try {
            byte[] bytes = inflate(deflated);
            if (bytes.length != length) {
                return "has " + bytes.length + " bytes instead of " + length;
            }
            String digest = Sha256.of(bytes);
            return digest.equals(sha256) ? null : "has the digest " + digest;
        } catch (IOException e) {
            return "cannot be decompressed: " + e.getMessage();
        }
    }

    private static byte[] deflate(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
            deflater.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static byte[] inflate(byte[] deflated) throws IOException {
        try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
            return inflater.readAllBytes();
        }
    }

    /** A row of the table. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(String sha256, long length, byte[] deflated) {}

    /**
     * One document that was checked.
     *
     * @param sha256 its digest by the table
     * @param fault what is wrong with it, as the end of a sentence; null if nothing
     */
    record Checked(String sha256, @Nullable String fault) {}
}
