package io.github.attest.evaluate.gold;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * The two halves of a corpus: one that rules may be written against, and one that nobody looks at. The split is by
 * incident, so that no incident stands in both, and never changes.
 */
public enum Half {
    TUNED,
    HELD_BACK;

    /**
     * The half of an incident, or of a report where incidents have no key.
     *
     * @param key tuned if the first hexadecimal digit of its SHA-256 is even
     */
    public static Half of(String key) {
        return (digest(key)[0] >> 4 & 1) == 0 ? TUNED : HELD_BACK;
    }

    private static byte[] digest(String key) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(key.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
