package io.github.attest.timestamp;

import java.io.IOException;
import java.security.cert.CertificateException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampToken;

/**
 * Testimony of an authority that a hash was known at a certain time: a time-stamp token of RFC 3161. It carries the certificate
 * of the authority, and can be checked without asking anybody; whether the authority is to be trusted is for the reader to say.
 */
public final class TimestampToken {
    private final TimeStampToken token;
    private final X509CertificateHolder certificate;

    private TimestampToken(TimeStampToken token, X509CertificateHolder certificate) {
        this.token = token;
        this.certificate = certificate;
    }

    static TimestampToken of(TimeStampToken token) throws BadTimestamp {
        X509CertificateHolder certificate = token.getCertificates().getMatches(null).stream()
                .filter(token.getSID()::match)
                .findFirst()
                .orElseThrow(() -> new BadTimestamp("it does not carry the certificate it was signed with"));
        return new TimestampToken(token, certificate);
    }

    /** A token as {@link #encode} gave it. */
    public static TimestampToken decode(String base64) throws BadTimestamp {
        try {
            return of(new TimeStampToken(new CMSSignedData(Base64.getDecoder().decode(base64))));
        } catch (RuntimeException | CMSException | TSPException | IOException e) {
            // BouncyCastle lets exceptions of all kinds out of bytes that are none of its own.
            throw new BadTimestamp("it is no time-stamp token", e);
        }
    }

    /** The token, DER in Base64. */
    public String encode() {
        try {
            return Base64.getEncoder().encodeToString(token.getEncoded());
        } catch (IOException e) {
            throw new IllegalStateException("a token that was read cannot be written", e);
        }
    }

    /**
     * Checks that the token is about a hash, that it was signed with the certificate it carries, and that this certificate was
     * valid then and is one for time-stamps.
     *
     * @param sha256 the hash, hexadecimal
     */
    public void check(String sha256) throws BadTimestamp {
        byte[] imprint = token.getTimeStampInfo().getMessageImprintDigest();
        boolean about =
                NISTObjectIdentifiers.id_sha256.equals(token.getTimeStampInfo().getMessageImprintAlgOID())
                        && HexFormat.of().formatHex(imprint).equals(sha256);
        if (!about) {
            throw new BadTimestamp("it is about another hash");
        }
        try {
            token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
        } catch (RuntimeException | TSPException | OperatorCreationException | CertificateException e) {
            throw new BadTimestamp("its signature does not hold", e);
        }
    }

    /** The time that the authority testifies. */
    public Instant time() {
        return token.getTimeStampInfo().getGenTime().toInstant();
    }

    /** Whom the certificate of the signature names. */
    public String signer() {
        return certificate.getSubject().toString();
    }
}
