package io.github.attest.reading;

import io.github.attest.text.Folding;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The names of the months, full and short, in the languages whose press is read; from the Unicode CLDR that Java carries. */
final class Months {
    private static final List<String> LANGUAGES = List.of(
            "en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "uk", "tr", "sv", "da", "cs", "hu", "ro", "id", "so",
            "sw", "bg", "sr", "ar", "ar-SY", "fa", "he", "el", "fi", "nb", "hr");

    /** Names of one word that CLDR lacks: older short forms of the English press. */
    private static final Map<String, Integer> MORE = Map.of("sept", 9, "juin", 6, "juil", 7);

    private static final Map<String, Integer> NAMES = names();

    private Months() {}

    /** The number of a month, 1 to 12; 0 if the word is no month. */
    static int of(String word) {
        return word.length() < 3 ? 0 : NAMES.getOrDefault(Folding.fold(word), 0);
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> names = new HashMap<>(MORE);
        for (String language : LANGUAGES) {
            Locale locale = Locale.forLanguageTag(language);
            for (Month month : Month.values()) {
                for (TextStyle style : List.of(
                        TextStyle.FULL, TextStyle.FULL_STANDALONE, TextStyle.SHORT, TextStyle.SHORT_STANDALONE)) {
                    String name =
                            Folding.fold(month.getDisplayName(style, locale)).replace(".", "");
                    boolean word = name.length() > 2 && name.chars().allMatch(Character::isLetter);
                    if (word) {
                        names.putIfAbsent(name, month.getValue());
                    }
                }
            }
        }
        return names;
    }
}
