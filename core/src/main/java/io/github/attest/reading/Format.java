package io.github.attest.reading;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a document is written in: by its first bytes where they say so, then by its media type, then by its name. */
enum Format {
    HTML,
    TEXT,
    JSON_LINES,
    WARC,
    PDF,
    GZIP,
    /** Bytes that are no document. */
    BINARY;

    /** How many of the first bytes are looked at. */
    static final int PREFIX = 1024;

    private static final Map<String, Format> SUFFIXES = Map.ofEntries(
            Map.entry(".html", HTML),
            Map.entry(".htm", HTML),
            Map.entry(".xhtml", HTML),
            Map.entry(".txt", TEXT),
            Map.entry(".text", TEXT),
            Map.entry(".jsonl", JSON_LINES),
            Map.entry(".ndjson", JSON_LINES),
            Map.entry(".json", JSON_LINES),
            Map.entry(".warc", WARC),
            Map.entry(".pdf", PDF));

    /** The format that a file's name promises, behind {@code .gz} too; null if it promises none. */
    static @Nullable Format promised(String name) {
        String plain = plainName(name);
        int dot = plain.lastIndexOf('.');
        return dot < 0 ? null : SUFFIXES.get(plain.substring(dot));
    }

    private static String plainName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
    }

    /** The format of a document. */
    static Format of(byte[] prefix, @Nullable String mediaType, String name) {
        if (prefix.length > 2 && (prefix[0] & 0xFF) == 0x1F && (prefix[1] & 0xFF) == 0x8B) {
            return GZIP;
        }
        String start = new String(prefix, StandardCharsets.ISO_8859_1);
        if (start.startsWith("%PDF-")) {
            return PDF;
        }
        if (start.startsWith("WARC/")) {
            return WARC;
        }
        if (isBinary(start)) {
            return BINARY;
        }
        Format typed = mediaType == null ? promised(name) : ofMediaType(mediaType);
        return typed == null || typed == WARC || typed == PDF ? guess(start) : typed;
    }

    private static @Nullable Format ofMediaType(String mediaType) {
        String type = mediaType.toLowerCase(Locale.ROOT);
        if (type.contains("html")) {
            return HTML;
        }
        if (type.contains("json")) {
            return JSON_LINES;
        }
        return type.startsWith("text/plain") ? TEXT : null;
    }

    private static Format guess(String start) {
        String text = start.startsWith("\u00EF\u00BB\u00BF") ? start.substring(3) : start;
        String lower = text.stripLeading().toLowerCase(Locale.ROOT);
        if (lower.startsWith("{")) {
            return JSON_LINES;
        }
        boolean markup = lower.startsWith("<")
                && (lower.contains("<html")
                        || lower.contains("<!doctype html")
                        || lower.contains("<body")
                        || lower.contains("<div")
                        || lower.contains("<p")
                        || lower.contains("<head"));
        return markup ? HTML : TEXT;
    }

    /** NUL outside UTF-16, or more control characters than any text has. */
    private static boolean isBinary(String start) {
        if (start.startsWith("\u00FE\u00FF") || start.startsWith("\u00FF\u00FE")) {
            return false;
        }
        int controls = 0;
        for (int at = 0; at < start.length(); at++) {
            char c = start.charAt(at);
            if (c == 0) {
                return true;
            }
            controls += c < ' ' && "\t\n\r\f\u001B\b".indexOf(c) < 0 ? 1 : 0;
        }
        return controls > start.length() / 50;
    }
}
