package io.github.attest.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampRequestGenerator;
import org.bouncycastle.tsp.TimeStampResponse;

/** A question to a time-stamping authority (RFC 3161), and its answer. The authority learns the hash and nothing else. */
public final class TimestampQuery {
    /** Media type of the question, when it goes by HTTP (RFC 3161, 3.4). */
    public static final String TYPE = "application/timestamp-query";

    private static final int NONCE_BITS = 64;

    private final String sha256;
    private final TimeStampRequest request;

    private TimestampQuery(String sha256, TimeStampRequest request) {
        this.sha256 = sha256;
        this.request = request;
    }

    /** Asks for a time-stamp over a SHA-256 hash, hexadecimal. */
    public static TimestampQuery of(String sha256) {
        TimeStampRequestGenerator generator = new TimeStampRequestGenerator();
        generator.setCertReq(true);
        return new TimestampQuery(
                sha256,
                generator.generate(
                        NISTObjectIdentifiers.id_sha256,
                        HexFormat.of().parseHex(sha256),
                        new BigInteger(NONCE_BITS, new SecureRandom())));
    }

    /** The question as it is sent, DER. */
    public byte[] encode() {
        try {
            return request.getEncoded();
        } catch (IOException e) {
            throw new IllegalStateException("a request that cannot be written", e);
        }
    }

    /**
     * The token in an answer, checked.
     *
     * @throws BadTimestamp if the authority refused, or answered another question
     */
    public TimestampToken answer(byte[] response) throws BadTimestamp {
        TimestampToken token;
        try {
            TimeStampResponse answer = new TimeStampResponse(response);
            answer.validate(request);
            if (answer.getTimeStampToken() == null) {
                throw new BadTimestamp("the authority refused: " + answer.getStatusString());
            }
            token = TimestampToken.of(answer.getTimeStampToken());
        } catch (RuntimeException | TSPException | IOException e) {
            throw new BadTimestamp("the answer is no time-stamp for this question", e);
        }
        token.check(sha256);
        return token;
    }
}
