package io.github.attest.reading;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/** The original bytes of a document, unaltered, as evidence is kept. Immutable. */
public final class Content {
    private final byte[] bytes;
    private final String sha256;

    private Content(byte[] bytes) {
        this.bytes = bytes;
        this.sha256 = digest(bytes);
    }

    /** A copy of these bytes. */
    public static Content of(byte[] bytes) {
        return new Content(bytes.clone());
    }

    /** The UTF-8 bytes of a text. */
    public static Content of(String text) {
        return new Content(text.getBytes(StandardCharsets.UTF_8));
    }

    /** These very bytes, which nobody else keeps. */
    static Content owning(byte[] bytes) {
        return new Content(bytes);
    }

    /** How many bytes there are. */
    public int size() {
        return bytes.length;
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    /** The bytes as a stream. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }

    /** The bytes for reading only. */
    public ByteBuffer buffer() {
        return ByteBuffer.wrap(bytes).asReadOnlyBuffer();
    }

    /** Lower-case hexadecimal SHA-256 digest. */
    public String sha256() {
        return sha256;
    }

    /** The bytes decoded; what is malformed becomes U+FFFD. */
    String decode(Charset charset) {
        return new String(bytes, charset);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Content content && Arrays.equals(bytes, content.bytes);
    }

    @Override
    public int hashCode() {
        return sha256.hashCode();
    }

    @Override
    public String toString() {
        return bytes.length + " bytes, sha256 " + sha256;
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
