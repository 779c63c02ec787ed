package io.github.attest.time;

import io.github.attest.model.DateMention;
import io.github.attest.model.ResolvedDate;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dateline: near the top of the text a line that has nothing but a place before the date, and after it, perhaps
 * behind a full stop or the agency's name in brackets, a dash: newspapers of old gave the weekday alone ("ALGIERS, Monday.- "). Also a date of publication that says of itself that it is one.
 */
final class Datelines {
    /** How far from the top, in tokens, a dateline may stand: there are titles, bylines and numbers above it. */
    static final int TOP = 80;

    /** Longest place, in tokens: "Rio de Janeiro (Brazil),". */
    private static final int LONGEST_PLACE = 12;

    /** Longest name of an agency in brackets, in tokens. */
    private static final int LONGEST_AGENCY = 12;

    /** Longest word inside the name of a place that is written in lower case: "San Luis de la Reina". */
    private static final int LONGEST_PARTICLE = 3;

    private Datelines() {}

    /**
     * A dateline found.
     *
     * @param first first token of its date
     * @param date its date
     */
    record Dateline(int first, ResolvedDate date) {}

    /**
     * The dateline of a text; null if there is none, or if it lacks the year and no anchor gives it.
     *
     * @param matches the matches in the text, at least those before {@link #TOP}
     */
    static @Nullable Dateline find(Tokens tokens, List<Search.Match> matches, @Nullable LocalDate anchor) {
        for (Search.Match match : matches) {
            if (match.first() >= TOP) {
                break;
            }
            if (match.rule().meaning() instanceof Meaning.Date meaning && isDateline(tokens, match)) {
                ResolvedDate date = meaning.resolve(match.captures(), anchor);
                if (date != null && date.precision() == ResolvedDate.Precision.DAY) {
                    return new Dateline(match.first(), date);
                }
            }
        }
        return null;
    }

    private static boolean isDateline(Tokens tokens, Search.Match match) {
        if (match.rule().role() == DateMention.Role.DATELINE) {
            return true;
        }
        boolean day = match.captures().has(Slot.DAY)
                || match.end() == match.first() + 1 && match.captures().has(Slot.WEEKDAY);
        return day && afterPlace(tokens, match.first()) && beforeDash(tokens, match.end());
    }

    private static boolean afterPlace(Tokens tokens, int date) {
        int token = date;
        while (!startsLine(tokens, token)) {
            token--;
            if (date - token > LONGEST_PLACE || isProse(tokens, token)) {
                return false;
            }
        }
        return token == date || tokens.shape(date - 1) == Shape.PUNCTUATION;
    }

    private static boolean isProse(Tokens tokens, int token) {
        boolean particle = tokens.end(token) - tokens.start(token) <= LONGEST_PARTICLE;
        return tokens.shape(token) == Shape.LOWER && !particle || tokens.first(token) == ':';
    }

    private static boolean startsLine(Tokens tokens, int token) {
        return token == 0 || tokens.text().lastIndexOf('\n', tokens.start(token)) >= tokens.end(token - 1);
    }

    private static boolean beforeDash(Tokens tokens, int end) {
        int token = end;
        if (token < tokens.size() && tokens.first(token) == '.') {
            token++;
        }
        if (token < tokens.size() && tokens.first(token) == '(') {
            int last = Math.min(tokens.size(), token + LONGEST_AGENCY);
            while (token < last && tokens.first(token) != ')') {
                token++;
            }
            token++;
        }
        return token < tokens.size() && isDash(tokens.first(token));
    }

    private static boolean isDash(char c) {
        return Character.getType(c) == Character.DASH_PUNCTUATION;
    }
}
