package io.github.attest.text;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sentences with gaps, by their keys: a table in the folder of a language. What was said can be taken apart again, so that it can be said in
 * another language however long ago it was written down. Immutable.
 *
 * <p>A gap is {@code {0}} for words, {@code {0#}} for a number, {@code {0*}} for words that are a phrase of the book themselves,
 * {@code {0@}} for the name of a party or a source, and {@code {1&}} for a list of as many names as the number in the gap before it says: "A, B
 * and C". What ends with a full stop is a sentence, anything else a part of one.
 */
public final class Phrasebook {
    private static final Pattern GAP = Pattern.compile("\\{(\\d)([#*@&]?)}");

    /** As {@code Sentences} of the stage that assesses writes lists. */
    private static final Pattern BETWEEN_NAMES = Pattern.compile(", | and ");

    private static final Phrasebook REASONS = new Phrasebook(DataFile.rows("en/reasons.tsv"));

    private final Map<String, Phrase> phrases = new HashMap<>();

    /** Those that say most by themselves first. */
    private final List<Phrase> ordered;

    private Phrasebook(List<List<String>> rows) {
        rows.forEach(row -> phrases.put(row.get(0), Phrase.of(row.get(0), row.get(1))));
        ordered = phrases.values().stream()
                .sorted(Comparator.comparingInt((Phrase phrase) -> -phrase.literal())
                        .thenComparing(Phrase::key))
                .toList();
    }

    /** The reasons that rules give for what they suggest, in English. */
    public static Phrasebook reasons() {
        return REASONS;
    }

    /**
     * A phrase and what stands in its gaps, in the order of their numbers.
     *
     * @param values each a {@link String}, a {@link Long}, {@link Said} again, or for names a {@link List} of {@link String} and {@link Said}
     */
    public record Said(String key, List<Object> values) {
        public Said {
            values = List.copyOf(values);
        }
    }

    /**
     * A phrase with its gaps filled.
     *
     * @throws IllegalArgumentException if there is none of this key
     */
    public String say(String key, Object... values) {
        Phrase phrase = phrases.get(key);
        if (phrase == null) {
            throw new IllegalArgumentException("no phrase " + key);
        }
        return GAP.matcher(phrase.pattern())
                .replaceAll(gap -> Matcher.quoteReplacement(String.valueOf(values[Integer.parseInt(gap.group(1))])));
    }

    /** What was said; empty if no phrase says that, or if it could be taken apart in two ways. */
    public Optional<Said> read(String sentence) {
        return read(sentence, Phrase::whole);
    }

    private Optional<Said> read(String words, Predicate<Phrase> kind) {
        return ordered.stream()
                .filter(kind)
                .filter(phrase -> phrase.shortest().matcher(words).matches())
                .findFirst()
                .flatMap(phrase -> read(phrase, words));
    }

    private Optional<Said> read(Phrase phrase, String sentence) {
        List<String> words = phrase.gaps(phrase.shortest(), sentence);
        List<String> others = phrase.gaps(phrase.longest(), sentence);
        return words.equals(others) || phrase.continues(words, others)
                ? Optional.of(new Said(
                        phrase.key(),
                        IntStream.range(0, words.size())
                                .mapToObj(gap -> value(phrase.kinds().charAt(gap), words, gap))
                                .toList()))
                : Optional.empty();
    }

    private Object value(char kind, List<String> gaps, int gap) {
        String words = gaps.get(gap);
        return switch (kind) {
            case '#' -> Long.valueOf(words);
            case '*' -> phraseOrWords(words);
            case '@' -> List.of(phraseOrWords(words));
            case '&' -> names(words, Long.parseLong(gaps.get(gap - 1)));
            default -> words;
        };
    }

    private Object phraseOrWords(String words) {
        return read(words, phrase -> !phrase.whole()).<Object>map(said -> said).orElse(words);
    }

    /** The names of a list, of which the last may be "3 others"; the words as they are if there are not so many, since names may hold the same signs. */
    private Object names(String words, long count) {
        List<Object> names =
                BETWEEN_NAMES.splitAsStream(words).map(this::phraseOrWords).toList();
        return names.stream().mapToLong(Phrasebook::meant).sum() == count ? names : words;
    }

    private static long meant(Object name) {
        return name instanceof Said said && said.values().stream().findFirst().orElse(1L) instanceof Long number
                ? number
                : 1;
    }

    /** All keys. */
    public Set<String> keys() {
        return Set.copyOf(phrases.keySet());
    }

    /** The numbers of a phrase's gaps. */
    public Set<String> gaps(String key) {
        Set<String> gaps = new TreeSet<>();
        GAP.matcher(Objects.requireNonNull(phrases.get(key)).pattern())
                .results()
                .forEach(gap -> gaps.add(gap.group(1)));
        return gaps;
    }

    /**
     * One sentence.
     *
     * @param kinds what belongs in each gap: {@code #} a number, {@code *} a phrase, a space words
     * @param shortest finds the gaps, each with as few words as possible
     * @param longest the same with as many
     * @param literal how many characters are not in gaps
     */
    private record Phrase(String key, String pattern, String kinds, Pattern shortest, Pattern longest, int literal) {
        static Phrase of(String key, String pattern) {
            StringBuilder kinds = new StringBuilder();
            GAP.matcher(pattern).results().forEach(gap -> {
                int number = Integer.parseInt(gap.group(1));
                kinds.setLength(Math.max(kinds.length(), number + 1));
                kinds.setCharAt(
                        number, gap.group(2).isEmpty() ? ' ' : gap.group(2).charAt(0));
            });
            return new Phrase(
                    key,
                    pattern,
                    kinds.toString(),
                    compiled(pattern, ".+?"),
                    compiled(pattern, ".+"),
                    GAP.matcher(pattern).replaceAll("").length());
        }

        private static Pattern compiled(String pattern, String words) {
            StringBuilder expression = new StringBuilder();
            int at = 0;
            for (Matcher gap = GAP.matcher(pattern); gap.find(); at = gap.end()) {
                expression.append(Pattern.quote(pattern.substring(at, gap.start())));
                String inside = gap.group(2).equals("#") ? "\\d{1,18}" : words;
                expression
                        .append("(?<g")
                        .append(gap.group(1))
                        .append('>')
                        .append(inside)
                        .append(')');
            }
            return Pattern.compile(
                    expression.append(Pattern.quote(pattern.substring(at))).toString(), Pattern.DOTALL);
        }

        boolean whole() {
            return pattern.endsWith(".");
        }

        /**
         * Whether it is taken apart in two ways only because it goes on with itself: in "A, which cites B, which cites C" each cites the
         * next, and "A, which cites B" is nobody's name.
         */
        boolean continues(List<String> words, List<String> others) {
            int last = words.size() - 1;
            return last > 0
                    && kinds.charAt(last) == '*'
                    && shortest.matcher(words.get(last)).matches()
                    && shortest.matcher(others.get(last - 1)).matches()
                    && words.subList(0, last - 1).equals(others.subList(0, last - 1));
        }

        List<String> gaps(Pattern expression, String sentence) {
            Matcher matcher = expression.matcher(sentence);
            return matcher.matches()
                    ? IntStream.range(0, kinds.length())
                            .mapToObj(gap -> matcher.group("g" + gap))
                            .toList()
                    : List.of();
        }
    }
}
