package io.github.attest.record;

import io.github.attest.json.Sha256;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
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
                .map((row, context) -> kept(row))
                .stream()) {
            return all.mapToLong(this::insert).sum();
        }
    }

    /** The document of a digest. */
    Optional<byte[]> bytes(String sha256) {
        return handle.createQuery("SELECT sha256, length, deflated FROM original WHERE sha256 = :sha256")
                .bind("sha256", sha256)
                .map((row, context) -> kept(row))
                .findOne()
                .map(kept -> {
                    try {
                        return kept.inflate();
                    } catch (IOException e) {
                        throw new DamagedRow("the original " + sha256 + " cannot be decompressed", e);
                    }
                });
    }

    /** Gives every digest, and what is wrong with the document kept under it. */
    void check(Consumer<Checked> reader) {
        try (Stream<Checked> originals = handle
                .createQuery("SELECT sha256, length, deflated FROM original ORDER BY sha256")
                .map((row, context) -> kept(row))
                .map(kept -> new Checked(kept.sha256(), kept.fault()))
                .stream()) {
            originals.forEach(reader);
        }
    }

    private static Kept kept(ResultSet row) throws SQLException {
        return new Kept(row.getString("sha256"), row.getLong("length"), row.getBytes("deflated"));
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

    /** A row of the table. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Kept(String sha256, long length, byte[] deflated) {
        /** What is wrong with the document, as the end of a sentence; null if nothing. */
        @Nullable
        String fault() {
            try {
                byte[] bytes = inflate();
                if (bytes.length != length) {
                    return "has " + bytes.length + " bytes instead of " + length;
                }
                String digest = Sha256.of(bytes);
                return digest.equals(sha256) ? null : "has the digest " + digest;
            } catch (IOException e) {
                return "cannot be decompressed: " + e.getMessage();
            }
        }

        /** Never more bytes than one beyond the length, whatever somebody put into the row. */
        byte[] inflate() throws IOException {
            Inflater inflater = new Inflater();
            try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(deflated), inflater)) {
                byte[] bytes = inflated.readNBytes(Math.clamp(length + 1, 0, Integer.MAX_VALUE));
                if (bytes.length <= length && inflater.getBytesRead() != deflated.length) {
                    throw new IOException("something follows its end");
                }
                return bytes;
            } finally {
                inflater.end();
            }
        }
    }

    /**
     * One document that was checked.
     *
     * @param sha256 its digest by the table
     * @param fault what is wrong with it, as the end of a sentence; null if nothing
     */
    record Checked(String sha256, @Nullable String fault) {}
}
