package io.github.attest.page;

import static java.lang.Character.DIRECTIONALITY_LEFT_TO_RIGHT;

import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import io.github.attest.model.PartialWeight;
import io.github.attest.model.Problem;
import io.github.attest.record.Violation;
import io.github.attest.text.Phrasebook;
import io.github.attest.text.Phrasebook.Said;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Bidi;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;

/**
 * All words of the pages in one language: a file of patterns of ICU's {@code MessageFormat}, {@code en.properties}, with a key for
 * each. A language is added as a file, and its name in {@link #LANGUAGES}. Immutable.
 */
public final class Strings {
    /** The languages that there are, as BCP 47 codes; the first stands in where a reader has none of them. */
    public static final List<String> LANGUAGES = List.of("en", "ar");

    /** Before the keys of the phrasebook of reasons. */
    static final String BECAUSE = "because.";

    /** Before the comparisons of accounts and their levels. */
    static final String COMPARED = "compared.";

    /** Before a group and what was done to it, where a language has words of its own for both together. */
    static final String PART = "part.";

    /** Before the codes of problems and of what a check of the record found. */
    static final String PROBLEM = "problem.";

    static final String VIOLATION = "violation.";

    /** What begins with these is in English where it comes from, and has no string there. */
    static final List<String> OF_DATA =
            List.of(BECAUSE, COMPARED, PART, PROBLEM, VIOLATION, "belligerent.", "weapon.", "target.");

    /** Before and behind a name in a sentence, which may be written in the other direction (Unicode, UAX 9). */
    private static final char ISOLATE = '\u2068';

    private static final char END_OF_ISOLATE = '\u2069';

    private static final Map<String, Strings> ALL = load();

    private final String language;
    private final Map<String, String> patterns;

    private Strings(String language, Map<String, String> patterns) {
        this.language = language;
        this.patterns = patterns;
    }

    /** The strings of a language; empty if there are none. */
    public static Optional<Strings> in(String language) {
        return Optional.ofNullable(ALL.get(language));
    }

    /**
     * The strings that suit a reader best.
     *
     * @param accepted languages that the reader wants, as in a header {@code Accept-Language}; may be empty
     */
    public static Strings accepted(String accepted) {
        try {
            return in(Objects.requireNonNullElse(Locale.lookupTag(Locale.LanguageRange.parse(accepted), LANGUAGES), ""))
                    .orElse(standard());
        } catch (IllegalArgumentException e) {
            return standard();
        }
    }

    private static Strings standard() {
        return Objects.requireNonNull(ALL.get(LANGUAGES.getFirst()));
    }

    /** BCP 47 code of the language. */
    public String language() {
        return language;
    }

    /** How dates and numbers are written. */
    public Locale locale() {
        return Locale.forLanguageTag(say("locale"));
    }

    /** {@code rtl} or {@code ltr}. */
    public String direction() {
        return fromRight() ? "rtl" : "ltr";
    }

    /** A name as it may stand in a sentence of this language: set apart if it is, or may be, written in the other direction. */
    public String isolated(String name) {
        boolean other = fromRight()
                ? name.codePoints()
                        .anyMatch(letter -> Character.getDirectionality(letter) == DIRECTIONALITY_LEFT_TO_RIGHT)
                : Bidi.requiresBidi(name.toCharArray(), 0, name.length());
        return other ? ISOLATE + name + END_OF_ISOLATE : name;
    }

    /** Whether the language is read from the right. */
    boolean fromRight() {
        return new ULocale(language).isRightToLeft();
    }

    /**
     * A string with its gaps filled.
     *
     * @param values what belongs in {@code {0}}, {@code {1}} and so on
     * @throws IllegalArgumentException if there is no string of this key
     */
    public String say(String key, Object... values) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no string " + key + " in " + language);
        }
        return values.length == 0 && pattern.indexOf('\'') < 0
                ? pattern
                : new MessageFormat(pattern, new ULocale(language)).format(values);
    }

    /** A reason that a rule gave in English, in this language; as it is where no rule of the phrasebook gave it, or the language has no word for it. */
    public String because(String reason) {
        return language.equals(LANGUAGES.getFirst())
                ? reason
                : Phrasebook.reasons().read(reason).map(this::because).orElse(reason);
    }

    /** What a comparison of two accounts gave, in this language; of a measure with the least share that it has. */
    public String because(PartialWeight part) {
        String measure = COMPARED + part.comparison();
        String level = measure + "." + part.level();
        if (has(level)) {
            return say(level);
        }
        return has(measure) ? say(measure, part.level()) : part.sentence();
    }

    /** What was wrong with a document, in this language; as the problem tells it where the language has no word for it. */
    public String problem(Problem problem) {
        return coded(PROBLEM + problem.code(), problem.message());
    }

    /** What a check of the record found, likewise. */
    public String violation(Violation violation) {
        return coded(VIOLATION + violation.code(), violation.message());
    }

    private String coded(String key, String message) {
        return has(key) ? say(key) : message;
    }

    private String because(Said said) {
        return say(
                BECAUSE + said.key(),
                said.values().stream()
                        .map(value -> value instanceof List<?> names
                                ? ListFormatter.getInstance(locale())
                                        .format(names.stream().map(this::named).toList())
                                : value instanceof Said part
                                        ? because(part)
                                        : value instanceof String words ? apart(words) : value)
                        .toArray());
    }

    /** A party or a source by its word in this language, if there is one. */
    private String named(Object name) {
        return name instanceof Said part ? because(part) : apart(Vocabulary.BELLIGERENT.in(this, String.valueOf(name)));
    }

    private static String apart(String words) {
        return ISOLATE + words + END_OF_ISOLATE;
    }

    /** The string for a value of a kind: {@code grade.weak}. */
    public String label(String kind, Enum<?> value) {
        return say(kind + "." + key(value));
    }

    /** The name of a value in keys and addresses: lower case. */
    public static String key(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Whether there is a string of this key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** The pattern of a string, with its gaps. */
    String pattern(String key) {
        return Objects.requireNonNull(patterns.get(key));
    }

    /** All keys. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    private static Map<String, Strings> load() {
        Map<String, Strings> all = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            Properties properties = new Properties();
            try (Reader in = new InputStreamReader(
                    Objects.requireNonNull(Strings.class.getResourceAsStream(language + ".properties")),
                    StandardCharsets.UTF_8)) {
                properties.load(in);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Map<String, String> patterns = new LinkedHashMap<>();
            properties.stringPropertyNames().forEach(key -> patterns.put(key, properties.getProperty(key)));
            all.put(language, new Strings(language, Map.copyOf(patterns)));
        }
        return all;
    }
}
