package io.github.attest.text;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers in tokens: digits with separators, number words, ranges, vague numerals, and the words that bound them. The
 * words of a language are data ({@code numerals.tsv}, {@code bounds.tsv}).
 *
 * <p>Traps: a time ("10:30"), a decimal, an ordinal ("3rd") is no count; "20-30" is a range but "22-year-old" is not;
 * a vague numeral keeps its key, since its figures depend on the profile.
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class Numbers {
    /** More than the people alive: a larger number is no count of people. */
    private static final long MAX = 1_000_000_000L;

    private enum Kind {
        UNIT,
        MULTIPLIER,
        DOZEN,
        VAGUE
    }

    private enum Bound {
        AT_LEAST,
        MORE_THAN,
        AT_MOST,
        FEWER_THAN,
        ABOUT,
        FURTHER
    }

    private record Word(Kind kind, String value) {
        long number() {
            return Long.parseLong(value);
        }
    }

    private record Plain(int end, long value, @Nullable String vague) {}

    private final PhraseTable<Word> words;
    private final PhraseTable<Bound> before;
    private final PhraseTable<Bound> after;
    private final PhraseTable<Boolean> rangeWords;
    private final PhraseTable<Boolean> betweens;
    private final PhraseTable<Boolean> conjunctions;

    /** First words of numbers and of what bounds them. */
    private final KeyFilter starters;

    private Numbers(Language language) {
        List<String> numerals = language.lines("numerals.tsv");
        List<String> bounds = language.lines("bounds.tsv");
        starters = new KeyFilter(numerals.size() + bounds.size());
        PhraseTable.Builder<Word> wordTable = new PhraseTable.Builder<>(language);
        for (String line : numerals) {
            String[] cell = line.split("\t", -1);
            starters.add(Tokens.of(cell[0], language).key(0));
            wordTable.add(cell[0], new Word(Kind.valueOf(cell[1].toUpperCase(Locale.ROOT)), cell[2]));
        }
        words = wordTable.build();
        PhraseTable.Builder<Bound> beforeTable = new PhraseTable.Builder<>(language);
        PhraseTable.Builder<Bound> afterTable = new PhraseTable.Builder<>(language);
        PhraseTable.Builder<Boolean> rangeTable = new PhraseTable.Builder<>(language);
        PhraseTable.Builder<Boolean> betweenTable = new PhraseTable.Builder<>(language);
        PhraseTable.Builder<Boolean> andTable = new PhraseTable.Builder<>(language);
        for (String line : bounds) {
            String[] cell = line.split("\t", -1);
            starters.add(Tokens.of(cell[0], language).key(0));
            switch (cell[1]) {
                case "before" -> beforeTable.add(cell[0], bound(cell[2]));
                case "after" -> afterTable.add(cell[0], bound(cell[2]));
                case "range" -> rangeTable.add(cell[0], true);
                case "and" -> andTable.add(cell[0], true);
                default -> betweenTable.add(cell[0], true);
            }
        }
        before = beforeTable.build();
        after = afterTable.build();
        rangeWords = rangeTable.build();
        betweens = betweenTable.build();
        conjunctions = andTable.build();
    }

    private static Bound bound(String name) {
        return Bound.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** The numbers of a language. */
    public static Numbers of(Language language) {
        return new Numbers(language);
    }

    /** The number that starts at a token, its bounding words included, and ends no later than {@code end}; or null. */
    public @Nullable Numeral at(Tokens tokens, int first, int end) {
        if (first >= end || !mayStart(tokens, first)) {
            return null;
        }
        Bound bound = null;
        boolean further = false;
        int at = first;
        PhraseTable.Match<Bound> match = before.longest(tokens, at, end);
        while (match != null) {
            further |= match.value() == Bound.FURTHER;
            bound = match.value() == Bound.FURTHER || match.value() == Bound.ABOUT && bound != null
                    ? bound
                    : match.value();
            at = match.end();
            match = before.longest(tokens, at, end);
        }
        PhraseTable.Match<Boolean> between = betweens.longest(tokens, at, end);
        Plain number = plain(tokens, between == null ? at : between.end(), end);
        if (number == null && between == null && at > first) {
            number = vague(tokens, first, end);
            bound = null;
        }
        if (number == null) {
            return null;
        }
        Numeral range = range(tokens, first, number, end, further, between != null);
        return range != null || between != null ? range : bounded(tokens, first, number, end, bound, further);
    }

    /** False for most tokens that no number starts at. */
    public boolean mayStart(Tokens tokens, int token) {
        return tokens.shape(token) == Shape.DIGITS || starters.mayContain(tokens.key(token));
    }

    private @Nullable Numeral range(Tokens tokens, int first, Plain low, int end, boolean further, boolean between) {
        if (low.vague() != null) {
            return null;
        }
        PhraseTable.Match<Boolean> to = rangeWords.longest(tokens, low.end(), end);
        PhraseTable.Match<Boolean> joint = between && to == null ? conjunctions.longest(tokens, low.end(), end) : to;
        int next = joint == null ? -1 : joint.end();
        Plain high = next < 0 ? null : plain(tokens, next, end);
        if (high == null || high.vague() != null || high.value() <= low.value()) {
            return null;
        }
        return new Numeral(first, high.end(), (int) low.value(), (int) high.value(), null, further);
    }

    private Numeral bounded(Tokens tokens, int first, Plain number, int end, @Nullable Bound bound, boolean further) {
        int last = number.end();
        PhraseTable.Match<Bound> trailing = after.longest(tokens, last, end);
        if (trailing != null) {
            bound = trailing.value();
            last = trailing.end();
        }
        last = repeated(tokens, last, number.value(), end);
        if (number.vague() != null) {
            return new Numeral(first, last, 1, null, number.vague(), further);
        }
        return bounded(first, last, (int) number.value(), bound == null ? Bound.ABOUT : bound, further);
    }

    /** The end of the digits that say in brackets what the words before them said: "thirty-five (35)". */
    private static int repeated(Tokens tokens, int at, long number, int end) {
        boolean digits = at + 2 < end
                && tokens.first(at) == '('
                && tokens.first(at + 2) == ')'
                && tokens.shape(at + 1) == Shape.DIGITS
                && tokens.shape(at - 1) != Shape.DIGITS;
        return digits && value(tokens, at + 1) == number ? at + 3 : at;
    }

    private static Numeral bounded(int first, int last, int value, Bound bound, boolean further) {
        return switch (bound) {
            case AT_LEAST -> new Numeral(first, last, value, null, null, further);
            case MORE_THAN -> new Numeral(first, last, value + 1, null, null, further);
            case AT_MOST -> new Numeral(first, last, 0, value, null, further);
            case FEWER_THAN -> new Numeral(first, last, 0, Math.max(value - 1, 0), null, further);
            case ABOUT, FURTHER -> new Numeral(first, last, value, value, null, further);
        };
    }

    /** A vague numeral: "10s"; "some" is a bound before a number and a vague numeral by itself. */
    private @Nullable Plain vague(Tokens tokens, int first, int end) {
        Plain number = words(tokens, first, end);
        return number == null || number.vague() == null ? null : number;
    }

    private @Nullable Plain plain(Tokens tokens, int at, int end) {
        if (at >= end) {
            return null;
        }
        return tokens.shape(at) == Shape.DIGITS ? digits(tokens, at, end) : words(tokens, at, end);
    }

    private @Nullable Plain digits(Tokens tokens, int at, int end) {
        long value = value(tokens, at);
        if (value < 0) {
            return vague(tokens, at, end);
        }
        PhraseTable.Match<Word> multiplier = words.longest(tokens, at + 1, end);
        if (multiplier != null
                && (multiplier.value().kind() == Kind.MULTIPLIER
                        || multiplier.value().kind() == Kind.DOZEN)) {
            value *= multiplier.value().number();
            return value > MAX ? null : new Plain(multiplier.end(), value, null);
        }
        return new Plain(at + 1, value, null);
    }

    /** The value of digits in groups of three; -1 for a time, a decimal, an ordinal, or a number too large. */
    private static long value(Tokens tokens, int token) {
        long value = 0;
        int group = -1;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            char c = tokens.text().charAt(i);
            if (Character.isDigit(c)) {
                value = value * 10 + Character.digit(c, 10);
                group += group < 0 ? 0 : 1;
            } else if (c == ',' || c == '.' || c == '\u066C') {
                if (group >= 0 && group != 3) {
                    return -1;
                }
                group = 0;
            } else {
                return -1;
            }
            if (value > MAX) {
                return -1;
            }
        }
        return group >= 0 && group != 3 ? -1 : value;
    }

    private @Nullable Plain words(Tokens tokens, int first, int end) {
        PhraseTable.Match<Word> match = words.longest(tokens, first, end);
        if (match == null) {
            return null;
        }
        if (match.value().kind() == Kind.VAGUE) {
            return new Plain(match.end(), 0, match.value().value());
        }
        if (match.value().kind() == Kind.MULTIPLIER) {
            return null;
        }
        return compound(tokens, match, end);
    }

    /** "two hundred (and) fifty-three", "two dozen": units add up, multipliers multiply what stands before them. */
    private @Nullable Plain compound(Tokens tokens, PhraseTable.Match<Word> match, int end) {
        long total = 0;
        long part = match.value().number();
        long last = part;
        int at = match.end();
        while (at < end) {
            int next = joined(tokens, at, last >= 100) ? at + 1 : at;
            PhraseTable.Match<Word> more = words.longest(tokens, next, end);
            if (more == null || !continues(last, more.value(), next > at)) {
                break;
            }
            last = more.value().number();
            if (more.value().kind() == Kind.UNIT) {
                part += last;
            } else {
                part *= last;
                if (last >= 1000) {
                    total += part;
                    part = 0;
                }
            }
            at = more.end();
        }
        long value = total + part;
        return value > MAX ? null : new Plain(at, value, null);
    }

    /** A hyphen inside a number, or "and" behind hundreds. */
    private boolean joined(Tokens tokens, int at, boolean hundreds) {
        return tokens.first(at) == '-' && tokens.end(at) - tokens.start(at) == 1
                || hundreds && conjunctions.longest(tokens, at, at + 1) != null;
    }

    private static boolean continues(long last, Word next, boolean joined) {
        if (next.kind() == Kind.UNIT) {
            long value = next.number();
            boolean tens = last >= 20 && last < 100 && value < 10;
            return tens || last >= 100 && value < 100;
        }
        return next.kind() != Kind.VAGUE && !joined && last < next.number();
    }
}
