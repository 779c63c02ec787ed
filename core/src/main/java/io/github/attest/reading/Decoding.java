package io.github.attest.reading;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Bytes turned into text. What decides, first to last: a byte order mark; whether the bytes are UTF-8, which text in another
 * charset is by chance only if it is ASCII; the charset that the HTTP header or the page names; the frequencies of letters.
 *
 * @param text the text, without a byte order mark
 * @param charset the charset that it was read in
 * @param intact whether all bytes were allowed in that charset
 * @param guessed whether nothing named the charset, so that the letters decided
 */
record Decoding(String text, Charset charset, boolean intact, boolean guessed) {
    /** Where a page must name its charset, by the HTML standard; some name it later. */
    private static final int PRESCAN = 4096;

    /** How much of a text the guess of a charset looks at. */
    private static final int SAMPLE = 16_384;

    private static final Charset WESTERN = Charset.forName("windows-1252");

    static Decoding of(Content content, @Nullable String mediaType) {
        Charset marked = marked(content);
        if (marked != null) {
            return decode(content, marked);
        }
        Decoding unicode = decode(content, StandardCharsets.UTF_8);
        if (unicode.intact) {
            return unicode;
        }
        Charset named = named(mediaType == null ? "" : mediaType);
        if (named == null) {
            named = named(new String(head(content), StandardCharsets.ISO_8859_1));
        }
        if (named == null) {
            Decoding guess = decode(content, guess(content));
            return new Decoding(guess.text, guess.charset, guess.intact, true);
        }
        return StandardCharsets.UTF_8.equals(named) ? unicode : decode(content, named);
    }

    /** The bytes as UTF-8, which JSON always is. */
    static Decoding unicode(Content content) {
        return decode(content, StandardCharsets.UTF_8);
    }

    private static @Nullable Charset marked(Content content) {
        ByteBuffer bytes = content.buffer();
        int first = bytes.remaining() < 2 ? 0 : bytes.getShort(0) & 0xFFFF;
        return switch (first) {
            case 0xFEFF -> StandardCharsets.UTF_16BE;
            case 0xFFFE -> StandardCharsets.UTF_16LE;
            default -> null;
        };
    }

    private static Decoding decode(Content content, Charset charset) {
        String text;
        boolean intact = true;
        try {
            text = charset.newDecoder().decode(content.buffer()).toString();
        } catch (CharacterCodingException e) {
            text = content.decode(charset);
            intact = false;
        }
        return new Decoding(text.startsWith("\uFEFF") ? text.substring(1) : text, charset, intact, false);
    }

    private static byte[] head(Content content) {
        byte[] head = new byte[Math.min(PRESCAN, content.size())];
        content.buffer().get(head);
        return head;
    }

    /** The charset named after the first {@code charset=}; windows-1252 for ISO-8859-1, as browsers do. */
    private static @Nullable Charset named(String text) {
        int at = text.toLowerCase(Locale.ROOT).indexOf("charset=");
        if (at < 0) {
            return null;
        }
        int start = at + "charset=".length();
        while (start < text.length() && "\"' ".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length()
                && (Character.isLetterOrDigit(text.charAt(end)) || "-_:".indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return charset(text.substring(start, end));
    }

    private static @Nullable Charset charset(String name) {
        try {
            Charset charset = Charset.forName(name);
            boolean western = charset.equals(StandardCharsets.ISO_8859_1) || charset.equals(StandardCharsets.US_ASCII);
            return western ? WESTERN : charset;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** By the frequencies of letters; UTF-8 with a few broken bytes stays UTF-8. */
    private static Charset guess(Content content) {
        byte[] sample = new byte[Math.min(SAMPLE, content.size())];
        content.buffer().get(sample);
        CharsetMatch match = new CharsetDetector().setText(sample).detect();
        Charset charset = match == null ? null : charset(match.getName());
        return charset == null || !charset.canEncode() ? WESTERN : charset;
    }
}
