package io.github.attest.time;

import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence;
import io.github.attest.model.ResolvedDate;
import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import io.github.attest.weight.Weights;
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
    /** How many words before or behind a date may say what happened then. */
    private static final int NEAR = 6;

    private static final int CLOSE = 3;

    /** Words from a date to the noun it belongs to: "Friday's deadly shooting". */
    private static final int OF = 2;

    /** Longest date, in days, that says when something happened. */
    private static final int LONGEST = 31;

    private static final int WEEK = 7;

    /** A date of more days than this is that of no night or weekend. */
    private static final int FEW = 4;

    private final PhraseTable<Occasion> occasions;
    private final Weights<Clue> weights;

    Principal(Language language) {
        this(PhraseTable.of(language, language.lines("occasions.tsv"), Occasion.class), Clue.WEIGHTS);
    }

    private Principal(PhraseTable<Occasion> occasions, Weights<Clue> weights) {
        this.occasions = occasions;
        this.weights = weights;
    }

    /** The same with other weights. */
    Principal with(Weights<Clue> other) {
        return new Principal(occasions, other);
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
                double point = points(titled ? title : text, mention) + weights.of(Clue.FIRST, first && !titled);
                first &= titled;
                points.merge(date, point, this::again);
            }
        }
        return best(points);
    }

    /**
     * Whether a sentence tells of harm behind a day and of none before it, so that on that day others did something after it.
     *
     * @param day first token of the day
     * @param distance first token of how far from it something else lies
     */
    boolean follows(Tokens tokens, int day, int distance) {
        int sentence = tokens.sentenceOf(day);
        return sentence == tokens.sentenceOf(distance)
                && !has(tokens, tokens.sentenceStart(sentence), day, Occasion.HARM)
                && has(tokens, day, tokens.sentenceEnd(sentence), Occasion.HARM);
    }

    private double again(double one, double other) {
        return Math.max(one, other) + weights.of(Clue.AGAIN) * Math.max(0, Math.min(one, other));
    }

    private static boolean mayDate(ResolvedDate date, @Nullable LocalDate published) {
        boolean ahead = published != null && date.earliest().isAfter(published.plusDays(1));
        return length(date) <= LONGEST && !ahead;
    }

    /** Days from the first to the last, both included. */
    private static long length(ResolvedDate date) {
        return date.latest().toEpochDay() - date.earliest().toEpochDay() + 1;
    }

    private @Nullable ResolvedDate best(Map<ResolvedDate, Double> points) {
        ResolvedDate best = null;
        double most = 0;
        for (Map.Entry<ResolvedDate, Double> entry : points.entrySet()) {
            ResolvedDate date = entry.getKey();
            boolean followed = points.keySet().stream().anyMatch(other -> follows(other, date));
            double all = entry.getValue() + weights.of(Clue.FOLLOWED, followed);
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
        double points = weights.of(Clue.HOUR, has(tokens, first, end, Occasion.HOUR));
        points += weights.of(Clue.COARSE, mention.date() != null && length(mention.date()) > FEW);
        points += before(tokens, first, tokens.sentenceStart(sentence));
        return points + behind(tokens, end, Math.max(end, tokens.sentenceEnd(sentence)));
    }

    private double before(Tokens tokens, int date, int start) {
        int close = back(tokens, date, start, CLOSE);
        int near = back(tokens, date, start, NEAR);
        boolean deed = has(tokens, near, date, Occasion.HARM) || has(tokens, near, date, Occasion.OCCURRENCE);
        double aftermath = has(tokens, close, date, Occasion.AFTERMATH)
                ? weights.of(Clue.AFTERMATH_CLOSE)
                : weights.of(Clue.AFTERMATH_BEFORE, has(tokens, near, close, Occasion.AFTERMATH));
        return aftermath
                + weights.of(Clue.BEHIND_DEED, deed)
                + weights.of(Clue.DEATH, !deed && has(tokens, near, date, Occasion.DEATH));
    }

    private double behind(Tokens tokens, int date, int limit) {
        int close = ahead(tokens, date, limit, CLOSE);
        int near = ahead(tokens, date, limit, NEAR);
        double aftermath = weights.of(Clue.AFTERMATH_BEHIND, has(tokens, date, close, Occasion.AFTERMATH));
        if (has(tokens, date, ahead(tokens, date, limit, OF), Occasion.HARM)) {
            return aftermath + weights.of(Clue.OF_HARM);
        }
        return aftermath + weights.of(Clue.BEFORE_DEED, has(tokens, date, near, Occasion.HARM));
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
