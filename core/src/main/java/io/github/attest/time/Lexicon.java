package io.github.attest.time;

import io.github.attest.text.KeyFilter;
import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The words that patterns speak of. A row of {@code time-words.tsv} has a tag, a phrase, and optionally a value (a number, a
 * range {@code 2..6} or the name of a {@link Unit}) and the word {@code capital}: then the phrase has the tag only with a
 * capital. In upper-case text a capital tells nothing, so the phrase has only the tag with a question mark behind it, which
 * every other phrase of the tag has as well: {@code {month?}} is a month, or in upper-case text what might be one.
 */
final class Lexicon {
    private static final String CAPITAL = "capital";

    /** Phrases that share a symbol, about. */
    private static final int PHRASES = 16;

    /** Lets nothing through. */
    private static final KeyFilter NOTHING = new KeyFilter(1);

    private final PhraseTable<Word> words;
    private final Numerals numerals;
    private final Gate gate;
    private final Map<Integer, KeyFilter> starters;

    private Lexicon(PhraseTable<Word> words, Numerals numerals, Gate gate, Map<Integer, KeyFilter> starters) {
        this.words = words;
        this.numerals = numerals;
        this.gate = gate;
        this.starters = starters;
    }

    /** The senses of a phrase, by the way in which its first token is written. */
    private record Word(List<Sense> lower, List<Sense> capitalised, List<Sense> upper) {
        Word() {
            this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        }

        List<Sense> senses(Shape shape) {
            return switch (shape) {
                case CAPITALISED -> capitalised;
                case UPPER -> upper;
                case LOWER, DIGITS, PUNCTUATION -> lower;
            };
        }

        /** All senses, in whatever case it is written. */
        List<Sense> all() {
            return Stream.of(lower, capitalised, upper)
                    .flatMap(List::stream)
                    .distinct()
                    .toList();
        }
    }

    /**
     * What a token, or the phrase that starts with it, may be.
     *
     * @param end the token after the phrase
     * @param senses at least one
     */
    record Entry(int end, List<Sense> senses) {}

    /** The words of a language, and the literal words of the patterns that a trie holds. */
    static Lexicon of(Language language, Symbols symbols, Node root) {
        Map<String, Word> words = new LinkedHashMap<>();
        Map<String, String> suffixes = new HashMap<>();
        for (String line : language.lines("time-words.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].startsWith("suffix ")) {
                suffixes.put(cells[1], cells[0].substring("suffix ".length()));
            } else {
                add(words.computeIfAbsent(cells[1], phrase -> new Word()), cells, symbols);
            }
        }
        for (String literal : symbols.literals()) {
            addEverywhere(
                    words.computeIfAbsent(literal, phrase -> new Word()), new Sense(symbols.of(literal), null, 0, 0));
        }
        PhraseTable.Builder<Word> table = new PhraseTable.Builder<>(language);
        Gate gate = new Gate(words.size(), root);
        Map<Integer, KeyFilter> starters = new HashMap<>();
        words.forEach((phrase, word) -> {
            Tokens tokens = Tokens.of(phrase, language);
            table.add(phrase, word);
            gate.add(tokens, word.all());
            for (Sense sense : word.all()) {
                starters.computeIfAbsent(sense.symbol(), symbol -> new KeyFilter(PHRASES))
                        .add(tokens.key(0));
            }
        });
        return new Lexicon(table.build(), new Numerals(symbols, suffixes), gate, starters);
    }

    private static void add(Word word, String[] cells, Symbols symbols) {
        String tag = cells[0];
        Sense sure = sense(tag, cells, symbols);
        Sense unsure = sense(tag + "?", cells, symbols);
        if (cells.length > 3 && cells[3].equals(CAPITAL)) {
            word.capitalised().add(sure);
            word.capitalised().add(unsure);
            word.upper().add(unsure);
        } else {
            addEverywhere(word, sure);
            if (symbols.contains("{" + tag + "?}")) {
                addEverywhere(word, unsure);
            }
        }
    }

    private static void addEverywhere(Word word, Sense sense) {
        word.lower().add(sense);
        word.capitalised().add(sense);
        word.upper().add(sense);
    }

    private static Sense sense(String tag, String[] cells, Symbols symbols) {
        String value = cells.length > 2 ? cells[2] : "0";
        int symbol = symbols.of("{" + tag + "}");
        Slot slot = Slot.of(tag);
        int dots = value.indexOf("..");
        if (dots > 0) {
            return new Sense(
                    symbol,
                    slot,
                    Integer.parseInt(value.substring(0, dots)),
                    Integer.parseInt(value.substring(dots + 2)));
        }
        int number = slot == Slot.UNIT ? Unit.number(value) : Integer.parseInt(value);
        return new Sense(symbol, slot, number, number);
    }

    Gate gate() {
        return gate;
    }

    /** Lets through the first words of the phrases that patterns know by a symbol. */
    KeyFilter starters(int symbol) {
        return starters.getOrDefault(symbol, NOTHING);
    }

    /** What stands at a token; null if it is nothing that a pattern speaks of. */
    @Nullable
    Entry at(Tokens tokens, int token, int end) {
        Shape shape = tokens.shape(token);
        PhraseTable.Match<Word> match = words.longest(tokens, token, end);
        List<Sense> senses = match == null ? List.of() : match.value().senses(shape);
        if (shape == Shape.DIGITS && (match == null || match.end() == token + 1)) {
            List<Sense> both = numerals.senses(tokens.text(), tokens.start(token), tokens.end(token));
            both.addAll(senses);
            senses = both;
        }
        return senses.isEmpty() ? null : new Entry(match == null ? token + 1 : match.end(), senses);
    }
}
