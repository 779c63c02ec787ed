package io.github.attest.reading;

import io.github.attest.model.Source;
import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import io.github.attest.text.Shape;
import io.github.attest.text.SourceCatalogue;
import io.github.attest.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands before the first sentence of an agency report: {@code CHICAGO (AP) —}, {@code BAGHDAD, March 5 (Reuters) -},
 * {@code LIMA, 3 JAN 90 (EFE) --}, {@code Aleppo, SANA-}, {@code (EFE).-}, {@code دمشق-سانا}. Its grammar: a place of capitalised
 * words, perhaps a date, perhaps a source in brackets or after a comma, and a dash.
 *
 * @param place the words before the date and the source, as written; may be empty
 * @param date the date; null if it gives none, or one without a year
 * @param source the name of whose report it is; null if it gives none
 * @param end offset in the text after the dash
 */
public record Dateline(
        String place, @Nullable LocalDate date, @Nullable String source, int end) {
    /** Datelines are shorter than this, in characters and in tokens. */
    private static final int LENGTH = 160;

    private static final int TOKENS = 26;

    /** Characters behind the dash that may hold the name of an agency. */
    private static final int BEHIND = 40;

    /** A dash that joins a place and an agency without white space stands before this character. */
    private static final int JOINED = 40;

    /** Longest name in small letters that may stand inside a place: "of", "de", "al", "and". */
    private static final int PARTICLE = 3;

    /** The dateline that a paragraph opens with. */
    public static Optional<Dateline> of(String paragraph, SourceCatalogue catalogue) {
        int dash = lastDash(paragraph);
        if (dash < 0) {
            return Optional.empty();
        }
        String head = paragraph.substring(0, Math.min(paragraph.length(), dash + BEHIND));
        return Optional.ofNullable(new Grammar(Tokens.of(head, Language.ENGLISH), catalogue).dateline());
    }

    /**
     * Where the last dash of a dateline could stand, by its characters alone; -1 if none could. Most paragraphs have none,
     * and are spared the tokens.
     */
    private static int lastDash(String paragraph) {
        if (paragraph.isEmpty() || Character.isLowerCase(paragraph.charAt(0))) {
            return -1;
        }
        int last = -1;
        int length = Math.min(paragraph.length(), LENGTH);
        for (int at = 1; at < length; at++) {
            char c = paragraph.charAt(at);
            boolean dash = c >= '\u2012' && c <= '\u2015' || c == '\u2212';
            if (dash || c == '-' && (at < JOINED || isLoose(paragraph, at))) {
                last = at;
            }
        }
        return last;
    }

    private static boolean isLoose(String text, int at) {
        char before = text.charAt(at - 1);
        char after = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
        return before <= ' ' || after <= ' ' || before == '-' || after == '-' || before == '.' || before == ')';
    }

    /** The source, with the kind that the catalogue gives it, or an outlet if it does not know it. */
    public Optional<Source> namedSource(SourceCatalogue catalogue) {
        return Optional.ofNullable(source).map(name -> Sources.named(name, catalogue));
    }

    private record Grammar(Tokens tokens, SourceCatalogue catalogue) {
        @Nullable
        Dateline dateline() {
            int dash = dash();
            if (dash < 0) {
                return null;
            }
            Dateline joined = joined(dash);
            return joined != null ? joined : spaced(dash);
        }

        /** The first dash that is no hyphen inside a name, or that has an agency behind it; -1 if other words come first. */
        private int dash() {
            int depth = 0;
            for (int token = 0; token < Math.min(tokens.size(), TOKENS); token++) {
                char c = tokens.first(token);
                depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
                if (token > 0 && isDash(token) && depth <= 0 && (isSpaced(token) || agency(token + 1) != null)) {
                    return token;
                }
                if (!isPart(token, depth)) {
                    return -1;
                }
            }
            return -1;
        }

        private boolean isDash(int token) {
            char c = tokens.first(token);
            return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015' || c == '\u2212';
        }

        private boolean isSpaced(int dash) {
            return dash + 1 == tokens.size()
                    || tokens.spaced(dash)
                    || tokens.spaced(dash + 1)
                    || isDash(dash + 1)
                    || !tokens.word(dash).equals("-");
        }

        /** Capitals, numbers, marks, particles; anything in brackets; scripts without case in short. */
        private boolean isPart(int token, int depth) {
            if (depth > 0 || tokens.shape(token) != Shape.LOWER) {
                return "?!:;\"\u201C".indexOf(tokens.first(token)) < 0;
            }
            boolean caseless = !Character.isLowerCase(tokens.first(token));
            return caseless ? token < 4 : tokens.end(token) - tokens.start(token) <= PARTICLE;
        }

        /** Place and agency joined by the dash itself. */
        private @Nullable Dateline joined(int dash) {
            PhraseTable.Match<Source> match = agency(dash + 1);
            if (match == null || dash > 4) {
                return null;
            }
            int end = match.end() < tokens.size() && isMark(match.end()) ? match.end() : match.end() - 1;
            return new Dateline(tokens.slice(0, dash - 1), null, match.value().name(), tokens.end(end));
        }

        private PhraseTable.@Nullable Match<Source> agency(int token) {
            if (token >= tokens.size()) {
                return null;
            }
            PhraseTable.Match<Source> match = catalogue.phrases().longest(tokens, token, tokens.size());
            return match != null && catalogue.isAgency(match.value()) ? match : null;
        }

        private boolean isMark(int token) {
            return isDash(token) || tokens.first(token) == ':';
        }

        private @Nullable Dateline spaced(int dash) {
            int last = dash - 1;
            while (last > 0 && tokens.first(last) == '.') {
                last--;
            }
            String head = tokens.slice(0, last);
            LooseDate date = LooseDate.in(head);
            int sourceAt = sourceStart(head, date != null);
            String source = sourceAt < 0 ? null : bare(head.substring(sourceAt));
            int placeEnd =
                    Math.min(date == null ? head.length() : date.start(), sourceAt < 0 ? head.length() : sourceAt);
            String place = bare(head.substring(0, placeEnd));
            boolean capitals = !place.isEmpty() && isCapital(place);
            int end = dash + 1 < tokens.size() && isDash(dash + 1) ? dash + 1 : dash;
            return source == null && date == null && !capitals
                    ? null
                    : new Dateline(place, date == null ? null : date.date(), source, tokens.end(end));
        }

        /** Where the source starts in the words before the dash: a last bracket, or what the catalogue knows after a comma. */
        private int sourceStart(String head, boolean dated) {
            int bracket = Math.max(head.lastIndexOf('('), head.lastIndexOf('['));
            if (bracket >= 0 && (head.endsWith(")") || head.endsWith("]"))) {
                String name = bare(head.substring(bracket));
                boolean sign = name.indexOf(' ') < 0 && name.length() <= 6 && isCapital(name);
                boolean known = catalogue.named(name).isPresent();
                boolean beside = dated && LooseDate.in(name) == null; // the date itself may stand in brackets
                return !name.isEmpty() && (known || beside || sign) ? bracket : -1;
            }
            int comma = Math.max(head.lastIndexOf(','), head.lastIndexOf('/'));
            String name = bare(head.substring(comma + 1));
            return !name.isEmpty() && catalogue.named(name).isPresent() && comma >= 0 ? comma : -1;
        }

        private static boolean isCapital(String text) {
            return text.chars().noneMatch(Character::isLowerCase)
                    && text.chars().anyMatch(Character::isUpperCase);
        }

        private static String bare(String text) {
            int start = 0;
            int end = text.length();
            while (start < end && " ,;/([".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            while (end > start && " ,;/()[]".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            String bare = text.substring(start, end);
            return bare.indexOf('(') >= 0 && bare.indexOf(')') < 0 ? bare + ")" : bare;
        }
    }
}
