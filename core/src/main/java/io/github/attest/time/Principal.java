package io.github.attest.time;

import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence;
import io.github.attest.model.ResolvedDate;
import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Ranks the dates that a report names by how likely its main incident happened then. Reports name the day of the harm beside
 * words of harm and with an hour, and other days beside what was said, charged or mourned then. Immutable.
 */
final class Principal {
    /** "Friday's shooting", "the Friday night shooting". */
    private static final double OF_HARM = 2;

    private static final double BEHIND_DEED = 1;
    private static final double BEFORE_DEED = 0.3;
    private static final double HOUR = 0.5;
    private static final double FIRST = 0.3;
    private static final double CLOSE_AFTERMATH = -2;
    private static final double AFTERMATH = -1;

    /** Of two days in the same week, harm was done on the earlier one: what followed is told as well. */
    private static final double FOLLOWED = 0.8;

    /** What each further mention counts, if it speaks for the day at all. */
    private static final double AGAIN = 0.3;

    /** How many words before or behind a date may say what happened then. */
    private static final int NEAR = 6;

    private static final int CLOSE = 3;

    /** Words from a date to the noun it belongs to: "Friday's deadly shooting". */
    private static final int OF = 2;

    /** Longest date, in days, that says when something happened. */
    private static final int LONGEST = 31;

    private static final int WEEK = 7;

    private final PhraseTable<Occasion> occasions;

    Principal(Language language) {
        occasions = PhraseTable.of(language, language.lines("occasions.tsv"), Occasion.class);
    }

    /** The likeliest date; null if the report names none of a month or less that it may have been written after. */
    @Nullable
    ResolvedDate of(Tokens title, Tokens text, List<DateMention> mentions, @Nullable LocalDate published) {
        Map<ResolvedDate, Double> points = new LinkedHashMap<>();
        boolean first = true;
        for (DateMention mention : mentions) {
            ResolvedDate date = mention.date();
            if (mention.role() == DateMention.Role.TEXT && date != null && mayDate(date, published)) {
                boolean titled = mention.part() == Evidence.Part.TITLE;
                double point = points(titled ? title : text, mention) + (first && !titled ? FIRST : 0);
                first &= titled;
                points.merge(
                        date, point, (one, other) -> Math.max(one, other) + AGAIN * Math.max(0, Math.min(one, other)));
            }
        }
        return best(points);
    }

    private static boolean mayDate(ResolvedDate date, @Nullable LocalDate published) {
        long days = date.latest().toEpochDay() - date.earliest().toEpochDay();
        boolean ahead = published != null && date.earliest().isAfter(published.plusDays(1));
        return days < LONGEST && !ahead;
    }

    private static @Nullable ResolvedDate best(Map<ResolvedDate, Double> points) {
        ResolvedDate best = null;
        double most = 0;
        for (Map.Entry<ResolvedDate, Double> entry : points.entrySet()) {
            ResolvedDate date = entry.getKey();
            boolean followed = points.keySet().stream().anyMatch(other -> follows(other, date));
            double all = entry.getValue() + (followed ? FOLLOWED : 0);
            if (best == null || all > most) {
                best = date;
                most = all;
            }
        }
        return best;
    }

    private static boolean follows(ResolvedDate later, ResolvedDate day) {
        long days = later.earliest().toEpochDay() - day.earliest().toEpochDay();
        return days > 0 && days <= WEEK;
    }

    private double points(Tokens tokens, DateMention mention) {
        int first = tokens.at(mention.start());
        int end = tokens.at(mention.end() - 1) + 1;
        int sentence = tokens.sentenceOf(first);
        double points = has(tokens, first, end, Occasion.HOUR) ? HOUR : 0;
        points += before(tokens, first, tokens.sentenceStart(sentence));
        return points + behind(tokens, end, Math.max(end, tokens.sentenceEnd(sentence)));
    }

    private double before(Tokens tokens, int date, int start) {
        int close = back(tokens, date, start, CLOSE);
        int near = back(tokens, date, start, NEAR);
        boolean deed = has(tokens, near, date, Occasion.HARM) || has(tokens, near, date, Occasion.OCCURRENCE);
        double aftermath = has(tokens, close, date, Occasion.AFTERMATH)
                ? CLOSE_AFTERMATH
                : has(tokens, near, close, Occasion.AFTERMATH) ? AFTERMATH : 0;
        return aftermath + (deed ? BEHIND_DEED : 0);
    }

    private double behind(Tokens tokens, int date, int limit) {
        int close = ahead(tokens, date, limit, CLOSE);
        int near = ahead(tokens, date, limit, NEAR);
        double aftermath = has(tokens, date, close, Occasion.AFTERMATH) ? AFTERMATH : 0;
        if (has(tokens, date, ahead(tokens, date, limit, OF), Occasion.HARM)) {
            return aftermath + OF_HARM;
        }
        return aftermath + (has(tokens, date, near, Occasion.HARM) ? BEFORE_DEED : 0);
    }

    private static int back(Tokens tokens, int from, int start, int words) {
        int token = from;
        for (int seen = 0; token > start && seen < words; ) {
            token--;
            seen += tokens.shape(token) == Shape.PUNCTUATION ? 0 : 1;
        }
        return token;
    }

    private static int ahead(Tokens tokens, int from, int limit, int words) {
        int token = from;
        for (int seen = 0; token < limit && seen < words; token++) {
            seen += tokens.shape(token) == Shape.PUNCTUATION ? 0 : 1;
        }
        return token;
    }

    private boolean has(Tokens tokens, int from, int to, Occasion occasion) {
        for (int token = from; token < to; token++) {
            PhraseTable.Match<Occasion> match = occasions.longest(tokens, token, to);
            if (match != null && match.value() == occasion) {
                return true;
            }
        }
        return false;
    }
}
