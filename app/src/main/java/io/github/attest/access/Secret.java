package io.github.attest.access;

import io.github.attest.json.Sha256;
import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that nobody has to remember: 256 bits at random, of which only the digest is kept. */
public final class Secret {
    private static final int BYTES = 32;

    private static final int ID_BYTES = 6;

    private static final SecureRandom RANDOM = new SecureRandom();

    private Secret() {}

    /** A new secret, in letters that go into headers and addresses. */
    public static String create() {
        return random(BYTES);
    }

    /** A new name for something that has a secret. */
    static String id() {
        return random(ID_BYTES);
    }

    /** What is kept of a secret: whoever reads it cannot use it. A secret of 256 random bits needs no slow hash. */
    static String digest(String secret) {
        return Sha256.of(secret);
    }

    private static String random(int length) {
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
