package io.github.attest.page;

import io.github.attest.record.projection.SearchWords;
import io.github.attest.text.DataFile;
import java.text.Collator;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a field can be filled with, in the words of each language of the pages: the record keeps keys, which are the same for everybody.
 * What is in no list is its own word and its own key.
 */
public enum Vocabulary {
    /** Countries, by their codes of ISO 3166-1. */
    COUNTRY(Locale.getISOCountries()) {
        @Override
        String word(String key, Strings strings) {
            return Locale.of("", key).getDisplayCountry(strings.locale());
        }

        @Override
        void addOthers(Map<String, String> keys) {
            DataFile.rows("en/countries.tsv")
                    .forEach(row -> Arrays.stream(row.get(1).split("\\|", -1))
                            .forEach(name -> keys.putIfAbsent(SearchWords.of(name), row.getFirst())));
        }
    },
    /** Those who fight, by the names that the lexicon gives them. */
    BELLIGERENT(lexicon("en/actors.tsv")),
    /** What is used, by the keys of the lexicon. */
    WEAPON(lexicon("en/weapons.tsv")),
    /** What is hit, likewise. */
    TARGET(lexicon("en/targets.tsv"));

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> keys;

    Vocabulary(String... keys) {
        this.keys = List.of(keys);
    }

    /** What is offered in each language, and the keys by the words of all languages. */
    private record Lists(Map<String, List<String>> offered, Map<String, String> keys) {
        private static final Map<Vocabulary, Lists> OF =
                Arrays.stream(values()).collect(Collectors.toMap(kind -> kind, Lists::of));

        private static Lists of(Vocabulary kind) {
            Map<String, List<String>> offered = new HashMap<>();
            Map<String, String> keys = new HashMap<>();
            for (String language : Strings.LANGUAGES) {
                Strings strings = Strings.in(language).orElseThrow();
                kind.keys.forEach(key -> keys.putIfAbsent(SearchWords.of(kind.word(key, strings)), key));
                offered.put(
                        language,
                        kind.keys.stream()
                                .map(key -> kind.word(key, strings))
                                .sorted(Collator.getInstance(strings.locale()))
                                .toList());
            }
            kind.keys.forEach(key -> keys.putIfAbsent(SearchWords.of(key), key));
            kind.addOthers(keys);
            return new Lists(offered, keys);
        }
    }

    /** The keys of a lexicon, which marks what names nobody in particular with a question mark. */
    private static String[] lexicon(String file) {
        return DataFile.rows(file).stream()
                .map(row -> row.getFirst().replaceFirst("^\\?", ""))
                .distinct()
                .toArray(String[]::new);
    }

    /** All keys. */
    List<String> keys() {
        return keys;
    }

    /** All words that there are for it in a language, in the order of its letters. */
    public List<String> offered(Strings strings) {
        return Objects.requireNonNull(lists().offered().get(strings.language()));
    }

    /** The key for a word of any language, or for the key itself; the word where no list has it. */
    public String key(String word) {
        return lists().keys().getOrDefault(SearchWords.of(word), word);
    }

    /** The word of a language for a key, or for a word of another language; the same where no list has it. */
    public String in(Strings strings, String keyOrWord) {
        String key = lists().keys().get(SearchWords.of(keyOrWord));
        return key == null ? keyOrWord : word(key, strings);
    }

    private Lists lists() {
        return Objects.requireNonNull(Lists.OF.get(this));
    }

    /** The word of a language for a key of the list. A language that the lexicon is in needs none of its own. */
    String word(String key, Strings strings) {
        String string = string(key);
        return strings.has(string) ? strings.say(string) : this == BELLIGERENT ? key : key.replace('-', ' ');
    }

    /** Adds other words that people have for its keys. */
    void addOthers(Map<String, String> keys) {}

    /** Name of the string for a key. */
    String string(String key) {
        return before() + SearchWords.of(key).replace(' ', '-');
    }

    /** What the names of its strings begin with. */
    String before() {
        return Strings.key(this) + ".";
    }
}
