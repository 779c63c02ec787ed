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

    private final Tag day;
    private final Tag month;
    private final Tag shortYear;
    private final Tag year;
    private final Tag number;
    private final Tag hour;
    private final Tag hourAndMinute;
    private final Tag dayAndYear;
    private final Map<Long, Tag> suffixes = new HashMap<>();

    /**
     * What digits may be.
     *
     * @param low the least value
     * @param high the greatest
     * @param step what every value is a multiple of
     */
    private record Tag(int symbol, @Nullable Slot slot, int low, int high, int step) {
        boolean holds(int value) {
            return value >= low && value <= high && value % step == 0;
        }

        void add(List<Sense> senses, int value) {
            if (holds(value)) {
                senses.add(new Sense(symbol, slot, value, value));
            }
        }
    }

    /** @param suffixes tags by the letters that follow the digits */
    Numerals(Symbols symbols, Map<String, String> suffixes) {
        day = tag("day", 1, 31, symbols);
        month = tag("mm", 1, 12, symbols);
        shortYear = tag("yy", 0, 99, symbols);
        year = tag("year", FIRST_YEAR, LAST_YEAR, symbols);
        number = tag("num", 1, 9999, symbols);
        hour = tag("clock", 0, 24, symbols);
        hourAndMinute = tag("clock", 0, 959, symbols);
        dayAndYear = tag("day,year", 1, 31, symbols);
        Map<String, Tag> marked = Map.of(
                "nth",
                tag("nth", 1, 31, symbols),
                "clock",
                hour,
                "decade",
                new Tag(symbols.of("{decade}"), Slot.DECADE, FIRST_YEAR, LAST_YEAR, 10));
        suffixes.forEach((suffix, tag) -> this.suffixes.put(Tokens.key(suffix), marked(tag, marked)));
    }

    private static Tag tag(String name, int low, int high, Symbols symbols) {
        return new Tag(symbols.of("{" + name + "}"), Slot.of(name), low, high, 1);
    }

    private static Tag marked(String name, Map<String, Tag> marked) {
        Tag tag = marked.get(name);
        if (tag == null) {
            throw new IllegalArgumentException("suffix with tag " + name);
        }
        return tag;
    }

    /** What the characters from {@code start} to {@code end} may be, a list to add to; empty if they are nothing known. */
    List<Sense> senses(String text, int start, int end) {
        int digits = digits(text, start, end);
        List<Sense> senses = new ArrayList<>(4);
        if (digits > 4) {
            return senses;
        }
        int value = value(text, start, start + digits);
        if (start + digits == end) {
            addPlain(senses, value, digits, text.charAt(start));
        } else {
            addMarked(senses, value, digits, text, start + digits, end);
        }
        return senses;
    }

    private void addPlain(List<Sense> senses, int value, int digits, char first) {
        if (digits <= 2) {
            day.add(senses, value);
            month.add(senses, value);
        }
        if (digits == 2) {
            shortYear.add(senses, value);
        }
        if (digits == 4) {
            year.add(senses, value);
            if (Character.digit(first, 10) == 0) {
                hourAndMinute.add(senses, value);
            }
        }
        number.add(senses, value);
    }

    private void addMarked(List<Sense> senses, int value, int digits, String text, int at, int end) {
        char mark = text.charAt(at);
        if (mark == ':' && digits <= 2) {
            hour.add(senses, value);
        } else if (mark == ',' && digits <= 2 && digits(text, at + 1, end) == 4 && at + 5 == end) {
            int second = value(text, at + 1, end);
            if (dayAndYear.holds(value) && year.holds(second)) {
                senses.add(new Sense(dayAndYear.symbol(), dayAndYear.slot(), value, second));
            }
        } else if (mark == ISO_TIME && digits == 2 && digits(text, at + 1, end) > 0) {
            day.add(senses, value);
        } else {
            Tag suffixed = suffixes.get(Tokens.key(text.substring(at, end)));
            if (suffixed != null) {
                suffixed.add(senses, value);
            }
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
