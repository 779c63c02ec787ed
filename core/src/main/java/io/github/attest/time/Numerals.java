package io.github.attest.time;

import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Tells what a token that starts with a digit may be in a date: {@code {day}} 1 to 31, {@code {mm}} 1 to 12 in two digits or
 * one, {@code {yy}} two digits, {@code {year}} four digits from 1500 to 2199, {@code {num}} any number up to 9999, {@code
 * {clock}} 8:30 or 0830, {@code {day,year}} 7,2017 (a space forgotten); and with the language's suffixes {@code {nth}} 3rd,
 * {@code {decade}} 1980s, {@code {clock}} 8pm.
 */
final class Numerals {
    private static final int FIRST_YEAR = 1500;
    private static final int LAST_YEAR = 2199;

    /** Stands between day and hour in ISO 8601. */
    private static final char ISO_TIME = 'T';

    private final Symbols symbols;
    private final Map<Long, String> suffixes = new HashMap<>();

    /** @param suffixes tags by the letters that follow the digits */
    Numerals(Symbols symbols, Map<String, String> suffixes) {
        this.symbols = symbols;
        suffixes.forEach((suffix, tag) -> this.suffixes.put(Tokens.key(suffix), tag));
        for (String tag : List.of("day", "mm", "yy", "year", "num", "clock", "day,year", "nth", "decade")) {
            symbols.of("{" + tag + "}");
        }
    }

    /** What the characters from {@code start} to {@code end} may be; empty if they are nothing known. */
    List<Sense> senses(String text, int start, int end) {
        int digits = digits(text, start, end);
        if (digits > 4) {
            return List.of();
        }
        int value = value(text, start, start + digits);
        List<Sense> senses = new ArrayList<>(4);
        if (start + digits == end) {
            addPlain(senses, value, digits, text.charAt(start));
        } else {
            addMarked(senses, value, digits, text, start + digits, end);
        }
        return senses;
    }

    private void addPlain(List<Sense> senses, int value, int digits, char first) {
        if (digits <= 2) {
            add(senses, "day", value, 1, 31);
            add(senses, "mm", value, 1, 12);
        }
        if (digits == 2) {
            add(senses, "yy", value, 0, 99);
        }
        if (digits == 4) {
            add(senses, "year", value, FIRST_YEAR, LAST_YEAR);
            if (Character.digit(first, 10) == 0) {
                add(senses, "clock", value, 0, 959);
            }
        }
        add(senses, "num", value, 1, 9999);
    }

    private void addMarked(List<Sense> senses, int value, int digits, String text, int at, int end) {
        char mark = text.charAt(at);
        if (mark == ':' && digits <= 2) {
            add(senses, "clock", value, 0, 24);
        } else if (mark == ',' && digits <= 2 && digits(text, at + 1, end) == 4 && at + 5 == end) {
            int year = value(text, at + 1, end);
            if (value >= 1 && value <= 31 && year >= FIRST_YEAR && year <= LAST_YEAR) {
                senses.add(new Sense(symbols.of("{day,year}"), Slot.DAY_AND_YEAR, value, year));
            }
        } else if (mark == ISO_TIME && digits == 2 && digits(text, at + 1, end) > 0) {
            add(senses, "day", value, 1, 31);
        } else {
            addSuffixed(senses, value, suffixes.get(Tokens.key(text.substring(at, end))));
        }
    }

    private void addSuffixed(List<Sense> senses, int value, @Nullable String tag) {
        if (tag == null) {
            return;
        }
        switch (tag) {
            case "nth" -> add(senses, tag, value, 1, 31);
            case "clock" -> add(senses, tag, value, 0, 24);
            case "decade" -> {
                if (value % 10 == 0) {
                    add(senses, tag, value, FIRST_YEAR, LAST_YEAR);
                }
            }
            default -> throw new IllegalStateException("suffix with tag " + tag);
        }
    }

    private void add(List<Sense> senses, String tag, int value, int low, int high) {
        if (value >= low && value <= high) {
            senses.add(new Sense(symbols.of("{" + tag + "}"), Slot.of(tag), value, value));
        }
    }

    private static int digits(String text, int start, int end) {
        int at = start;
        while (at < end && Character.isDigit(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    private static int value(String text, int start, int end) {
        int value = 0;
        for (int at = start; at < end; at++) {
            value = 10 * value + Character.digit(text.charAt(at), 10);
        }
        return value;
    }
}
