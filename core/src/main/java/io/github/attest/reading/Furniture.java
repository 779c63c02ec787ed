package io.github.attest.reading;

import io.github.attest.text.DataFile;
import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Knows the lines that pages print around their text by the words of them: comment forms, cookie and log-in prompts, sharing
 * buttons, links to other documents. The phrases are data, {@code <language>/furniture.tsv}; those of all languages stand in
 * one table, since a page's furniture need not be in the language of its text. Immutable.
 */
final class Furniture {
    /** Languages that have a file of phrases. */
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "uk", "tr", "ar");

    private static final Furniture STANDARD = new Furniture();

    private static final int START_LENGTH = 300;
    private static final int PART_LENGTH = 400;
    private static final int END_LENGTH = 80;

    /** More dividers than this, and nothing but a few words between any two, make a line a row of links. */
    private static final int ROW_DIVIDERS = 2;

    private static final int ROW_WORDS = 4;

    private final PhraseTable<Kind> phrases;

    /** What a line is. */
    enum Verdict {
        TEXT,
        FURNITURE,
        /** Furniture, as is everything after it. */
        END
    }

    private enum Kind {
        LINE,
        START,
        PART,
        END,
        BY
    }

    private Furniture() {
        List<String> lines = LANGUAGES.stream()
                .flatMap(language -> DataFile.lines(language + "/furniture.tsv").stream())
                .toList();
        phrases = PhraseTable.of(Language.ENGLISH, lines, Kind.class);
    }

    static Furniture standard() {
        return STANDARD;
    }

    /** What a line or paragraph is. */
    Verdict judge(String line) {
        if (line.length() > PART_LENGTH) {
            return Verdict.TEXT;
        }
        Tokens tokens = Tokens.of(line, Language.ENGLISH);
        int first = firstWord(tokens);
        if (first == tokens.size()) {
            return Verdict.FURNITURE;
        }
        PhraseTable.Match<Kind> match = phrases.longest(tokens, first, tokens.size());
        if (match != null && match.value() == Kind.END && line.length() <= END_LENGTH) {
            return Verdict.END;
        }
        boolean furniture = match != null && opens(match, tokens) || holdsPart(tokens, first) || isRow(tokens);
        return furniture ? Verdict.FURNITURE : Verdict.TEXT;
    }

    /** The name after the words that introduce a writer, "By Jane Doe"; null if the line is no such line. */
    @Nullable
    String byline(String line) {
        Tokens tokens = Tokens.of(line, Language.ENGLISH);
        PhraseTable.Match<Kind> match = phrases.longest(tokens, 0, tokens.size());
        if (match == null || match.value() != Kind.BY || match.end() == tokens.size()) {
            return null;
        }
        int name = match.end() + (tokens.first(match.end()) == ':' ? 1 : 0);
        return name < tokens.size() && tokens.shape(name) != Shape.LOWER
                ? line.substring(tokens.start(name)).strip()
                : null;
    }

    private static boolean opens(PhraseTable.Match<Kind> match, Tokens tokens) {
        return switch (match.value()) {
            case START -> tokens.text().length() <= START_LENGTH;
            case LINE -> onlyMarks(tokens, match.end());
            case PART -> true;
            case END, BY -> false;
        };
    }

    private boolean holdsPart(Tokens tokens, int first) {
        for (int token = first + 1; token < tokens.size(); token++) {
            PhraseTable.Match<Kind> match = phrases.longest(tokens, token, tokens.size());
            if (match != null && match.value() == Kind.PART) {
                return true;
            }
        }
        return false;
    }

    private static int firstWord(Tokens tokens) {
        int first = 0;
        while (first < tokens.size()
                && (tokens.shape(first) == Shape.PUNCTUATION || isPictogram(tokens, first))
                && "(\u00A9\u00BF\u00A1".indexOf(tokens.first(first)) < 0) {
            first++;
        }
        return first;
    }

    private static boolean isPictogram(Tokens tokens, int token) {
        return Character.getType(tokens.text().codePointAt(tokens.start(token))) == Character.OTHER_SYMBOL;
    }

    private static boolean onlyMarks(Tokens tokens, int from) {
        for (int token = from; token < tokens.size(); token++) {
            if (tokens.shape(token) != Shape.PUNCTUATION) {
                return false;
            }
        }
        return true;
    }

    /** "FREE APPS | NOW | VIDEO": a row of links that was laid out in one line. */
    private static boolean isRow(Tokens tokens) {
        int dividers = 0;
        int words = 0;
        for (int token = 0; token < tokens.size(); token++) {
            boolean divider = tokens.first(token) == '|' || tokens.first(token) == '\u00BB';
            words = divider ? 0 : words + 1;
            dividers += divider ? 1 : 0;
            if (words > ROW_WORDS) {
                return false;
            }
        }
        return dividers >= ROW_DIVIDERS;
    }
}
