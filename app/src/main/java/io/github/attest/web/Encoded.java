package io.github.attest.web;

import io.helidon.http.Status;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Percent-encoding (RFC 3986, 2.1) of UTF-8, taken strictly. */
final class Encoded {
    private static final String UNRESERVED = "-._~";

    private Encoded() {}

    /**
     * What an encoded text says.
     *
     * @param plus whether a plus sign stands for a space, as it does in queries
     * @throws Failure if it is not encoded as it should be
     */
    static String decode(String encoded, boolean plus) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(encoded.length());
        for (int i = 0; i < encoded.length(); i++) {
            char c = encoded.charAt(i);
            if (c == '%') {
                bytes.write(octet(encoded, i));
                i += 2;
            } else if (c > 0x7f) {
                throw malformed();
            } else {
                bytes.write(plus && c == '+' ? ' ' : c);
            }
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            throw malformed();
        }
    }

    static String encode(String text) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xff);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || UNRESERVED.indexOf(c) >= 0) {
                encoded.append(c);
            } else {
                encoded.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return encoded.toString();
    }

    private static int octet(String encoded, int at) {
        try {
            return HexFormat.fromHexDigits(encoded, at + 1, at + 3);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw malformed();
        }
    }

    private static Failure malformed() {
        return new Failure(Status.BAD_REQUEST_400, "address-malformed", "the address has to be percent-encoded UTF-8");
    }
}
