package io.github.attest.reading;

import io.github.attest.text.DataFile;
import io.github.attest.text.Language;
import io.github.attest.text.Tokens;
import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Tells the language of a text: by its script where one language has it to itself, otherwise by which language's most
 * frequent words, {@code <language>/stopwords.txt}, it has most of; how often it says "a" tells little. Looks at the first {@value #SAMPLE} characters.
 */
final class LanguageGuess {
    /** Undetermined, in BCP 47. */
    static final String UNDETERMINED = "und";

    private static final int SAMPLE = 1200;

    /** Fewer different words than this say nothing. */
    private static final int EVIDENCE = 3;

    /** A language that a page declares is believed if its words are at least this part of the best language's. */
    private static final double BELIEVED = 0.6;

    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "tr", "sv", "da", "cs", "hu", "ro", "id", "so", "sw", "ru",
            "uk", "bg", "sr", "ar", "fa", "ur");

    /** English words beside a few of another language's speak for no other language: names, notices and "a" have those. */
    private static final int ENGLISH = LANGUAGES.indexOf("en");

    /** Scripts that one language of the press has to itself, as good as. */
    private static final Map<UnicodeScript, String> SCRIPTS = Map.ofEntries(
            Map.entry(UnicodeScript.HEBREW, "he"),
            Map.entry(UnicodeScript.GREEK, "el"),
            Map.entry(UnicodeScript.HANGUL, "ko"),
            Map.entry(UnicodeScript.HIRAGANA, "ja"),
            Map.entry(UnicodeScript.KATAKANA, "ja"),
            Map.entry(UnicodeScript.HAN, "zh"),
            Map.entry(UnicodeScript.THAI, "th"),
            Map.entry(UnicodeScript.MYANMAR, "my"),
            Map.entry(UnicodeScript.ETHIOPIC, "am"),
            Map.entry(UnicodeScript.DEVANAGARI, "hi"),
            Map.entry(UnicodeScript.BENGALI, "bn"),
            Map.entry(UnicodeScript.TAMIL, "ta"),
            Map.entry(UnicodeScript.ARMENIAN, "hy"),
            Map.entry(UnicodeScript.GEORGIAN, "ka"));

    /** The last letter of the Latin script that European languages use; those of other scripts come after it. */
    private static final char BEFORE_OTHER_SCRIPTS = '\u024F';

    private static final Map<Long, Integer> WORDS = words();

    private LanguageGuess() {}

    /** The language of a text; the declared one if the text does not speak against it. */
    static String of(String text, String declared) {
        String sample = text.length() > SAMPLE ? text.substring(0, SAMPLE) : text;
        String code = code(declared);
        String script = byScript(sample);
        if (!script.isEmpty()) {
            return script;
        }
        int[] hits = hits(sample);
        int best = best(hits);
        int own = LANGUAGES.indexOf(code);
        if (hits[best] < 2 * EVIDENCE && 2 * hits[ENGLISH] >= hits[best]) {
            best = ENGLISH;
        }
        if (hits[best] < EVIDENCE
                || !code.isEmpty() && (own < 0 ? hits[best] < 2 * EVIDENCE : hits[own] >= hits[best] * BELIEVED)) {
            return code.isEmpty() ? UNDETERMINED : code;
        }
        return LANGUAGES.get(best);
    }

    /** The primary language of a tag such as {@code en-GB} or {@code en_GB}, in lower case; empty if there is none. */
    private static String code(String declared) {
        StringBuilder code = new StringBuilder(3);
        for (int at = 0; at < declared.length() && at < 3; at++) {
            char c = (char) (declared.charAt(at) | 0x20);
            if (c < 'a' || c > 'z') {
                break;
            }
            code.append(c);
        }
        return code.length() < 2 || code.toString().equals(UNDETERMINED) ? "" : code.toString();
    }

    /** The language that has the script of most letters to itself; empty if there is none. */
    private static String byScript(String sample) {
        Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
        int all = 0;
        for (int at = 0; at < sample.length(); at++) {
            char c = sample.charAt(at);
            if (c > BEFORE_OTHER_SCRIPTS && Character.isLetter(c)) {
                letters.merge(UnicodeScript.of(c), 1, Integer::sum);
                all++;
            }
        }
        int least = Math.max(all, sample.length() / 2) / 2;
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (kana > all / 10) {
            return "ja";
        }
        for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
            if (entry.getValue() > least) {
                return SCRIPTS.getOrDefault(entry.getKey(), "");
            }
        }
        return "";
    }

    /** For each language, how many of its frequent words the text has. */
    private static int[] hits(String sample) {
        int[] hits = new int[LANGUAGES.size()];
        Tokens tokens = Tokens.of(sample, Language.ENGLISH);
        Set<Long> seen = new HashSet<>();
        for (int token = 0; token < tokens.size(); token++) {
            int languages = seen.add(tokens.key(token)) ? WORDS.getOrDefault(tokens.key(token), 0) : 0;
            for (int language = 0; languages != 0; language++, languages >>>= 1) {
                hits[language] += languages & 1;
            }
        }
        return hits;
    }

    private static int best(int[] hits) {
        int best = 0;
        for (int language = 1; language < hits.length; language++) {
            best = hits[language] > hits[best] ? language : best;
        }
        return best;
    }

    /** Each word with the set of languages it is frequent in, as bits. */
    private static Map<Long, Integer> words() {
        Map<Long, Integer> words = new HashMap<>();
        for (int language = 0; language < LANGUAGES.size(); language++) {
            int bit = 1 << language;
            for (List<String> row : DataFile.rows(LANGUAGES.get(language) + "/stopwords.txt")) {
                words.merge(Tokens.key(row.get(0)), bit, (one, other) -> one | other);
            }
        }
        return words;
    }
}
