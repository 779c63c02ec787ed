package io.github.attest.place;

import io.github.attest.text.Language;
import io.github.attest.text.Seats;
import io.github.attest.text.Tokens;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a language's words say about a name beside them; the data file {@code place-words.tsv} describes the classes. */
final class PlaceWords {
    /** Classes whose words may stand beside a name without being part of it, though they have a capital. */
    static final long NO_NAME = WordClass.bits(
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
    private final Seats seats;

    PlaceWords(Language language) {
        seats = new Seats(language);
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
    long classes(long key) {
        return classes.get(key);
    }

    /** Whether a word is of a class. */
    boolean is(long key, WordClass one) {
        return isAny(key, one.bit());
    }

    /** Whether a word is of one of several classes. */
    boolean isAny(long key, long bits) {
        return (classes(key) & bits) != 0;
    }

    /** The cities that news of a whole country is sent from. */
    Seats seats() {
        return seats;
    }

    /** What a word such as "province" or "village" says of the name beside it; null if it says nothing of it. */
    @Nullable
    KindWord kind(long key) {
        return kinds.get(key);
    }
}
