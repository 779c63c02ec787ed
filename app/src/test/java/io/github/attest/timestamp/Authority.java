package io.github.attest.timestamp;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.tsp.TimeStampRequest;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampResponseGenerator;
import org.bouncycastle.tsp.TimeStampTokenGenerator;
import org.bouncycastle.util.CollectionStore;

/** A little time-stamping authority with a key and a certificate of its own making. */
public final class Authority {
    private static final Instant NOW = Instant.parse("2026-03-03T10:00:00Z");

    private final KeyPair keys;
    private final X509CertificateHolder certificate;

    /** An authority whose certificate allows it to stamp. */
    public Authority() throws Exception {
        this(Instant.parse("2100-01-01T00:00:00Z"));
    }

    /** An authority whose certificate ends some day. */
    Authority(Instant until) throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256, new SecureRandom());
        keys = generator.generateKeyPair();
        X500Name name = new X500Name("CN=A stamping authority");
        certificate = new JcaX509v3CertificateBuilder(
                        name, BigInteger.ONE, Date.from(Instant.EPOCH), Date.from(until), name, keys.getPublic())
                .addExtension(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping))
                .build(signer());
    }

    private ContentSigner signer() throws Exception {
        return new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate());
    }

    /** What it answers to a question. */
    public byte[] answer(byte[] question) throws Exception {
        DigestCalculator sha1 = new JcaDigestCalculatorProviderBuilder()
                .build()
                .get(new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1));
        TimeStampTokenGenerator tokens = new TimeStampTokenGenerator(
                new JcaSimpleSignerInfoGeneratorBuilder().build("SHA256withECDSA", keys.getPrivate(), certificate()),
                sha1,
                new ASN1ObjectIdentifier("1.2.3.4"));
        tokens.addCertificates(new CollectionStore<>(List.of(certificate)));
        TimeStampResponseGenerator answers =
                new TimeStampResponseGenerator(tokens, Set.of(NISTObjectIdentifiers.id_sha256));
        TimeStampResponse answer = answers.generate(new TimeStampRequest(question), BigInteger.TEN, Date.from(NOW));
        return answer.getEncoded();
    }

    private X509Certificate certificate() throws Exception {
        return new JcaX509CertificateConverter().getCertificate(certificate);
    }

    /** Refuses a question. */
    static byte[] refusal() throws Exception {
        return new TimeStampResponseGenerator(null, Set.of())
                .generateFailResponse(2, 1 << 25, "no service today")
                .getEncoded();
    }
}
