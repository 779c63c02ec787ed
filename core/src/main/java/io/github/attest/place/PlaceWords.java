package io.github.attest.place;

import io.github.attest.text.Language;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a language's words say about a name beside them; the data file {@code place-words.tsv} describes the classes. */
final class PlaceWords {
    /** Classes whose words may stand beside a name without being part of it, though they have a capital. */
    static final int NO_NAME = WordClass.bits(
            WordClass.LOCATIVE,
            WordClass.MAYBE,
            WordClass.FUNCTION,
            WordClass.SPEECH,
            WordClass.DIRECTION,
            WordClass.CALENDAR,
            WordClass.PEOPLE,
            WordClass.KIND);

    private final WordTable classes = new WordTable();
    private final Map<Long, KindWord> kinds = new HashMap<>();

    PlaceWords(Language language) {
        language.lines("place-words.tsv").forEach(this::add);
        Transliteration.ARABIC.articles().forEach(article -> classes.add(Tokens.key(article), WordClass.ARTICLE.bit()));
    }

    private void add(String line) {
        String[] fields = line.split("\t", 2);
        String[] name = fields[0].split(" ", 2);
        WordClass found = WordClass.valueOf(name[0].toUpperCase(Locale.ROOT));
        for (String word : fields[1].split(" ", -1)) {
            long key = Tokens.key(word);
            classes.add(key, found.bit());
            if (found == WordClass.KIND) {
                kinds.put(key, KindWord.valueOf(name[1].toUpperCase(Locale.ROOT)));
            }
        }
    }

    /** The classes of a word, a bit each. */
    int classes(long key) {
        return classes.get(key);
    }

    /** Whether a word is of a class. */
    boolean is(long key, WordClass one) {
        return (classes(key) & one.bit()) != 0;
    }

    /** Whether a word is of one of several classes. */
    boolean isAny(long key, int bits) {
        return (classes(key) & bits) != 0;
    }

    /** Whether a token says that a place follows: "in", or "on" behind "raid", "of" behind "market", "to" behind "road". */
    boolean isLocative(Tokens tokens, int token, int start) {
        long key = tokens.key(token);
        if (token == start || !is(key, WordClass.ONTO)) {
            return is(key, WordClass.LOCATIVE);
        }
        boolean common = tokens.shape(token - 1) == Shape.LOWER || token - 1 == start;
        return common && is(tokens.key(token - 1), WordClass.STRUCK);
    }

    /** What a word such as "province" or "village" says of the name beside it; null if it says nothing of it. */
    @Nullable
    KindWord kind(long key) {
        return is(key, WordClass.KIND) ? kinds.get(key) : null;
    }
}
