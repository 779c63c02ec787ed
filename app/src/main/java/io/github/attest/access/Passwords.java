package io.github.attest.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

/** What checks passwords: Argon2id (RFC 9106) in the PHC string format, so that stronger parameters can follow. */
final class Passwords {
    /** OWASP Password Storage Cheat Sheet, 2024: 19 MiB, two passes, one lane. */
    private static final int MEMORY_KIB = 19_456;

    private static final int PASSES = 2;
    private static final int LANES = 1;

    /** RFC 9106, section 4: 128 bits of salt, 256 bits of tag. */
    private static final int SALT = 16;

    private static final int TAG = 32;

    /** NIST SP 800-63B-4: at least 15 characters where nothing else is asked for; no rule on which. */
    static final int SHORTEST = 15;

    /** Nobody types more; it bounds what a request can make us compute. */
    static final int LONGEST = 1_000;

    private static final Pattern PHC = Pattern.compile(
            "\\$argon2id\\$v=19\\$m=(\\d{1,8}),t=(\\d{1,3}),p=(\\d{1,3})\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    private final SecureRandom random = new SecureRandom();

    /** What checks a password from now on. */
    String hash(String password) {
        byte[] salt = new byte[SALT];
        random.nextBytes(salt);
        Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
        return "$argon2id$v=19$m=" + MEMORY_KIB + ",t=" + PASSES + ",p=" + LANES + "$" + base64.encodeToString(salt)
                + "$" + base64.encodeToString(tag(password, salt, MEMORY_KIB, PASSES, LANES, TAG));
    }

    /** Whether this is the password; takes as long whether it is or not. */
    boolean matches(String password, String hash) {
        Matcher phc = PHC.matcher(hash);
        if (!phc.matches() || password.length() > LONGEST) {
            return false;
        }
        byte[] expected = Base64.getDecoder().decode(phc.group(5));
        byte[] tag = tag(
                password,
                Base64.getDecoder().decode(phc.group(4)),
                Integer.parseInt(phc.group(1)),
                Integer.parseInt(phc.group(2)),
                Integer.parseInt(phc.group(3)),
                expected.length);
        return MessageDigest.isEqual(expected, tag);
    }

    /** Takes as long as checking a password does, where there is none to check, so that the time taken does not tell. */
    void pretend(String password) {
        if (password.length() <= LONGEST) {
            hash(password);
        }
    }

    /** The same letters are the same password, however a keyboard composes them (RFC 8265). */
    private static byte[] tag(String password, byte[] salt, int memory, int passes, int lanes, int length) {
        Argon2BytesGenerator generator = new Argon2BytesGenerator();
        generator.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memory)
                .withIterations(passes)
                .withParallelism(lanes)
                .withSalt(salt)
                .build());
        byte[] tag = new byte[length];
        String composed = Normalizer.normalize(password, Normalizer.Form.NFC);
        generator.generateBytes(composed.getBytes(StandardCharsets.UTF_8), tag);
        return tag;
    }
}
