package io.github.attest.reading;

import io.github.attest.text.Language;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A date as pages and agencies write it, found in a short text: {@code 2019-02-12}, {@code 12 February 2019}, {@code Feb. 12,
 * 2019}, {@code 12.02.2019}, {@code 3 JAN 90}, month names in the languages of {@link Months}. A date of three numbers whose
 * first two could both be the month is none, unless dots divide it, which only day-first languages do.
 *
 * @param start offset of its first character
 * @param end offset after its last character
 * @param date the date
 */
record LooseDate(int start, int end, LocalDate date) {
    private static final int EARLIEST = 1900;

    /** Two digits of a year up to this one mean 20xx, above it 19xx. */
    private static final int PIVOT = 40;

    /** The first date in a text; null if there is none. */
    static @Nullable LooseDate in(String text) {
        Tokens tokens = Tokens.of(text, Language.ENGLISH);
        for (int token = 0; token < tokens.size(); token++) {
            LooseDate date = at(tokens, token);
            if (date != null) {
                return date;
            }
        }
        return null;
    }

    /** The date that a value of metadata gives, which may go on with a time; null if it gives none. */
    static @Nullable LocalDate of(@Nullable String value) {
        LooseDate found = value == null || value.length() > 100 ? null : in(value);
        return found == null ? null : found.date;
    }

    /** The date that starts at a token; null if none does. */
    static @Nullable LooseDate at(Tokens tokens, int token) {
        if (tokens.shape(token) == Shape.DIGITS) {
            int[] day = number(tokens, token);
            LooseDate written = day == null ? null : dayFirst(tokens, token, day[0]);
            return written != null ? written : numeric(tokens, token);
        }
        int month = Months.of(tokens.word(token));
        return month > 0 ? monthFirst(tokens, token, month) : null;
    }

    /** {@code 12 February 2019}, {@code 12. Februar 2019}, {@code 12 de febrero de 2019}, {@code 3 JAN 90}. */
    private static @Nullable LooseDate dayFirst(Tokens tokens, int first, int day) {
        int at = skip(tokens, first + 1);
        int month = at < tokens.size() ? Months.of(tokens.word(at)) : 0;
        if (month == 0) {
            return null;
        }
        int year = skip(tokens, at + 1);
        return date(tokens, first, year, month, day);
    }

    /** {@code February 12, 2019}, {@code Feb. 12 2019}, {@code January 5th, 2020}. */
    private static @Nullable LooseDate monthFirst(Tokens tokens, int first, int month) {
        int at = skip(tokens, first + 1);
        int[] day = number(tokens, at);
        return day == null ? null : date(tokens, first, skip(tokens, at + 1), month, day[0]);
    }

    private static @Nullable LooseDate date(Tokens tokens, int first, int last, int month, int day) {
        int[] year = number(tokens, last);
        return year == null ? null : date(tokens, first, last, year(year), month, day);
    }

    /** Over a comma, a full stop, "de", "of": one or two tokens that are no number and no month. */
    private static int skip(Tokens tokens, int token) {
        int at = token;
        while (at < tokens.size() && at < token + 2 && isGlue(tokens, at)) {
            at++;
        }
        return at;
    }

    private static boolean isGlue(Tokens tokens, int token) {
        int length = tokens.end(token) - tokens.start(token);
        char c = tokens.first(token);
        return c == '.' || c == ',' || c == '-' || c == '/' || length == 2 && tokens.shape(token) == Shape.LOWER;
    }

    private static @Nullable LooseDate numeric(Tokens tokens, int first) {
        String word = tokens.word(first);
        if (word.indexOf('.') > 0) {
            String[] parts = word.split("\\.", -1);
            return parts.length == 3 ? date(tokens, first, first, parts, true) : null;
        }
        if (first + 4 >= tokens.size() || "-/.".indexOf(tokens.first(first + 1)) < 0) {
            return null;
        }
        String[] parts = {word, tokens.word(first + 2), tokens.word(first + 4)};
        return date(tokens, first, first + 4, parts, false);
    }

    private static @Nullable LooseDate date(Tokens tokens, int first, int last, String[] parts, boolean dotted) {
        int[] one = number(parts[0]);
        int[] two = number(parts[1]);
        int[] three = number(parts[2]);
        if (one == null || two == null || three == null) {
            return null;
        }
        if (one[1] == 4) {
            return date(tokens, first, last, one[0], two[0], three[0]);
        }
        if (three[1] != 4 && !(dotted && three[1] == 2)
                || one[0] <= 12 && two[0] <= 12 && one[0] != two[0] && !dotted) {
            return null;
        }
        boolean dayFirst = dotted || one[0] > 12;
        return date(tokens, first, last, year(three), dayFirst ? two[0] : one[0], dayFirst ? one[0] : two[0]);
    }

    private static @Nullable LooseDate date(Tokens tokens, int first, int last, int year, int month, int day) {
        try {
            LocalDate date = LocalDate.of(year, month, day);
            boolean plausible = year >= EARLIEST && year < 2100;
            return plausible ? new LooseDate(tokens.start(first), tokens.end(last), date) : null;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int year(int[] number) {
        return number[1] > 2 ? number[0] : number[0] + (number[0] <= PIVOT ? 2000 : 1900);
    }

    private static int @Nullable [] number(Tokens tokens, int token) {
        return token < tokens.size() && tokens.shape(token) == Shape.DIGITS ? number(tokens.word(token)) : null;
    }

    /** The value of up to four digits and how many they are; letters after them ("5th", "12T08") do not count. */
    private static int @Nullable [] number(String word) {
        int value = 0;
        int digits = 0;
        while (digits < word.length() && Character.isDigit(word.charAt(digits)) && digits < 5) {
            value = value * 10 + Character.digit(word.charAt(digits), 10);
            digits++;
        }
        boolean whole = digits == word.length() || Character.isLetter(word.charAt(digits));
        return digits == 0 || digits > 4 || !whole ? null : new int[] {value, digits};
    }
}
