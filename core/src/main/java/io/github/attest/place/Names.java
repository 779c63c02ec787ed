package io.github.attest.place;

import io.github.attest.text.Country;
import io.github.attest.text.Language;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All names that may stand in a text of one language, and the longest of them that starts at a token.
 *
 * <p>A name is found letter by letter, without regard to case, accents, hyphens and the dots of abbreviations, or, if asked,
 * {@linkplain Transliteration loosely}.
 */
final class Names {
    /** No name in use is longer, in tokens. */
    private static final int LONGEST = 12;

    private final List<Layer> layers;
    private final List<Layer> demonyms;
    private final List<Layer> abbreviations;
    private final Map<String, String> countryNames = new HashMap<>();

    Names(Language language, Gazetteer gazetteer) {
        List<Row> countries = new ArrayList<>();
        List<Row> peoples = new ArrayList<>();
        for (Country country : Country.all(language)) {
            countries.add(row(country, country.names()));
            countryNames.put(country.code(), country.names().getFirst());
            if (!country.peoples().isEmpty()) {
                peoples.add(row(country, country.peoples()));
            }
        }
        List<Layer> own = gazetteer.layers();
        List<Row> regions = Regions.rows(language, name -> entries(own, NameKey.exact(name)));
        layers = Stream.concat(own.stream(), Stream.of(layer(countries), layer(regions)))
                .toList();
        demonyms = List.of(layer(peoples));
        abbreviations = List.of(
                layer(language.lines("areas.tsv").stream().map(Names::area).toList()));
    }

    private static Row row(Country country, List<String> names) {
        return new Row(country.id(), names, Kind.COUNTRY, country.code(), null, null, 0, 0, 0);
    }

    private static Row area(String line) {
        String[] fields = line.split("\t", -1);
        List<String> all = new ArrayList<>(List.of(fields[1]));
        all.addAll(List.of(fields[2].split("\\|", -1)));
        Area area = new Area(fields[0], fields[1]);
        return new Row("admin:" + fields[0], all, Kind.ADMIN1, fields[0].substring(0, 2), area, null, 0, 0, 0);
    }

    private static Layer layer(List<Row> rows) {
        try {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            LayerWriter.write(rows, bytes);
            return Layer.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException("in memory", e);
        }
    }

    /**
     * A name in a text.
     *
     * @param first its first token
     * @param end the token after its last
     * @param entries what it may name
     */
    record Match(int first, int end, List<Entry> entries) {}

    /** The longest name that starts at a token, letter by letter; null if there is none. */
    @Nullable
    Match exact(Tokens tokens, int first, int limit) {
        return longest(layers, tokens, first, limit);
    }

    /** The longest word for the people of a country that starts at a token; null if there is none. */
    @Nullable
    Match demonym(Tokens tokens, int first, int limit) {
        return longest(demonyms, tokens, first, limit);
    }

    /** The usual name of a country of which there are words for its people. */
    String country(Entry people) {
        return Objects.requireNonNull(countryNames.get(people.country()));
    }

    /** The longest short form of an area that starts at a token; null if there is none. */
    @Nullable
    Match abbreviation(Tokens tokens, int first, int limit) {
        return longest(abbreviations, tokens, first, limit);
    }

    private static @Nullable Match longest(List<Layer> layers, Tokens tokens, int first, int limit) {
        long begin = NameKey.step(NameKey.EXACT, NameKey.word(tokens.key(first)));
        Match match = null;
        for (int i = 0; i < layers.size(); i++) {
            match = longer(match, longest(layers.get(i), tokens, first, limit, begin));
        }
        return match;
    }

    private static @Nullable Match longest(Layer layer, Tokens tokens, int first, int limit, long begin) {
        int last = Math.min(limit, first + LONGEST);
        int end = first;
        int found = Layer.ABSENT;
        long state = begin;
        int posting = layer.find(NameKey.finish(state));
        for (int token = first; posting != Layer.ABSENT; ) {
            if (layer.count(posting) > 0) {
                found = posting;
                end = token + 1;
            }
            token = next(tokens, token, last);
            if (token >= last) {
                break;
            }
            state = NameKey.step(state, NameKey.word(tokens.key(token)));
            posting = layer.find(NameKey.finish(state));
        }
        return found == Layer.ABSENT ? null : new Match(first, end, layer.entries(found));
    }

    /** The longer of two matches, or both in one if they are of the same length. */
    private static @Nullable Match longer(@Nullable Match one, @Nullable Match other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        if (one.end() != other.end()) {
            return one.end() > other.end() ? one : other;
        }
        return new Match(one.first(), one.end(), Gazetteer.merge(List.of(one.entries(), other.entries())));
    }

    /**
     * The longest name that starts at a token when names are compared by their skeletons, articles left out; null if there
     * is none.
     */
    @Nullable
    Match loose(Tokens tokens, int first, int limit) {
        int longest = first;
        List<Entry> found = List.of();
        long state = NameKey.LOOSE;
        int last = Math.min(limit, first + LONGEST);
        for (int token = first; token < last; token = next(tokens, token, last)) {
            String word = tokens.word(token);
            if (Transliteration.ARABIC.isArticle(word)) {
                continue;
            }
            String skeleton = Transliteration.ARABIC.skeleton(word);
            state = NameKey.step(state, Tokens.key(skeleton));
            List<Entry> here = skeleton.isEmpty() ? List.of() : entries(layers, NameKey.finish(state));
            if (!here.isEmpty()) {
                found = here;
                longest = token + 1;
            }
        }
        return longest == first ? null : new Match(first, longest, found);
    }

    /** What a key stands for in all layers. */
    private static List<Entry> entries(List<Layer> layers, long key) {
        List<List<Entry>> found = new ArrayList<>();
        for (Layer layer : layers) {
            int posting = layer.find(key);
            if (posting != Layer.ABSENT && layer.count(posting) > 0) {
                found.add(layer.entries(posting));
            }
        }
        return Gazetteer.merge(found);
    }

    /** Whether one of some entries is a country. */
    static boolean isCountry(List<Entry> entries) {
        for (Entry entry : entries) {
            if (entry.kind() == Kind.COUNTRY) {
                return true;
            }
        }
        return false;
    }

    /** The next word of a name, over hyphens and the like; {@code limit} if the name can't go on. */
    static int next(Tokens tokens, int token, int limit) {
        int next = token + 1;
        if (next >= limit || tokens.shape(next) != Shape.PUNCTUATION) {
            return next;
        }
        char c = tokens.first(next);
        boolean joins = c == '-' || c == '\u2010' || c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
        boolean dot = c == '.' && NameKey.isAbbreviation(tokens.key(token));
        boolean goesOn = next + 1 < limit && tokens.shape(next + 1) != Shape.PUNCTUATION;
        boolean closed = !tokens.spaced(next) || c == '\u2018' || c == '`' || c == '\'';
        boolean inner = c == '.' && !tokens.spaced(next) && goesOn && !tokens.spaced(next + 1);
        return goesOn && closed && (dot || inner || joins && (!tokens.spaced(next + 1) || c == '-')) ? next + 1 : limit;
    }
}
