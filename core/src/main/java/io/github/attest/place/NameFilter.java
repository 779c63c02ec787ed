package io.github.attest.place;

import io.github.attest.text.Folding;
import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * Which of the other names that a gazetteer lists are worth keeping: those in Latin script that somebody would write, and
 * those in Arabic, Cyrillic and Hebrew script where people write that script, or of large places.
 */
final class NameFilter {
    private static final int LONGEST = 60;

    /** Letters that two words have in common if one is short for the other. */
    private static final int BEGINNING = 4;

    /** Places of this size are written about in every script. */
    private static final int WRITTEN_ABOUT_FROM = 50_000;

    private static final Set<String> CYRILLIC = Set.of(
            "UA", "RU", "BY", "KZ", "KG", "TJ", "UZ", "MD", "GE", "AM", "AZ", "RS", "BA", "ME", "MK", "XK", "BG", "MN");

    private static final Set<String> HEBREW = Set.of("IL", "PS");

    private NameFilter() {}

    static boolean keeps(String name, String country, long population) {
        if (name.isBlank() || name.length() > LONGEST || name.chars().anyMatch(Character::isDigit)) {
            return false;
        }
        boolean large = population >= WRITTEN_ABOUT_FROM;
        return switch (UnicodeScript.of(firstLetter(name))) {
            case LATIN -> keepsLatin(name);
            case ARABIC -> large || Transliteration.ARABIC.covers(country);
            case CYRILLIC -> large || CYRILLIC.contains(country);
            case HEBREW -> large || HEBREW.contains(country);
            default -> false;
        };
    }

    private static int firstLetter(String name) {
        return name.codePoints().filter(Character::isLetter).findFirst().orElse('.');
    }

    /** Not the codes of airports and stations, nor the transcriptions without vowels that machines made. */
    private static boolean keepsLatin(String name) {
        boolean code = name.length() <= 4 && name.chars().allMatch(Character::isUpperCase);
        boolean particle = name.startsWith("al-") || name.startsWith("el-") || name.startsWith("ad-");
        return !code && (particle || Character.isUpperCase(firstLetter(name)));
    }

    /** Whether a name in Latin script shares a word with another, or the beginning of one; true in other scripts. */
    static boolean isVariant(String name, String other) {
        if (UnicodeScript.of(firstLetter(name)) != UnicodeScript.LATIN) {
            return true;
        }
        List<String> words = List.of(Folding.fold(other).split("\\W+", -1));
        return Arrays.stream(Folding.fold(name).split("\\W+", -1))
                .filter(word -> word.length() >= BEGINNING)
                .map(word -> word.substring(0, BEGINNING))
                .anyMatch(beginning -> words.stream().anyMatch(word -> word.startsWith(beginning)));
    }
}
