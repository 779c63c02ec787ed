package io.github.attest.extract;

import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.text.KeyFilter;
import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All words of a language that extraction knows, in one table, so that one probe a token finds them all. Loaded from the
 * language's folder; each file says in its head what its columns mean and where its rows come from.
 */
final class Lexicon {
    private final PhraseTable<Lexeme> table;
    private final PhraseTable<Actor> states;
    private final PhraseTable<Actor> seats;
    private final PhraseTable<Actor> peoples;
    private final Map<String, Actor> governments;
    private final KeyFilter mattering;

    private Lexicon(
            PhraseTable<Lexeme> table,
            PhraseTable<Actor> states,
            PhraseTable<Actor> seats,
            PhraseTable<Actor> peoples,
            Map<String, Actor> governments,
            KeyFilter mattering) {
        this.table = table;
        this.states = states;
        this.seats = seats;
        this.peoples = peoples;
        this.governments = Map.copyOf(governments);
        this.mattering = mattering;
    }

    static Lexicon of(Language language) {
        Map<String, Lexeme> phrases = new LinkedHashMap<>();
        language.lines("words.tsv").forEach(line -> words(line, phrases));
        language.lines("harm.tsv").forEach(line -> harm(line, phrases));
        language.lines("persons.tsv").forEach(line -> person(line, phrases));
        language.lines("weapons.tsv").forEach(line -> weapon(line, phrases));
        language.lines("targets.tsv").forEach(line -> target(line, phrases));
        language.lines("actors.tsv").forEach(line -> actor(line, phrases));
        Powers powers = Powers.add(language, phrases);
        phrases.replaceAll((phrase, lexeme) -> armed(phrase, lexeme, phrases));
        PhraseTable.Builder<Lexeme> builder = new PhraseTable.Builder<>(language);
        phrases.forEach(builder::add);
        KeyFilter mattering = new KeyFilter(phrases.size());
        phrases.forEach((phrase, lexeme) -> {
            if (PartReader.matters(lexeme)) {
                mattering.add(Tokens.of(phrase, language).key(0));
            }
        });
        return new Lexicon(
                builder.build(),
                table(language, powers.states()),
                table(language, powers.seats()),
                table(language, powers.peoples()),
                powers.governments(),
                mattering);
    }

    private static PhraseTable<Actor> table(Language language, Map<String, Actor> actors) {
        PhraseTable.Builder<Actor> builder = new PhraseTable.Builder<>(language);
        actors.forEach(builder::add);
        return builder.build();
    }

    /** False for most words that start no phrase for which a sentence is read. */
    boolean mayMatter(long key) {
        return mattering.mayContain(key);
    }

    /** The longest phrase that starts at a token; null if no known one does. */
    PhraseTable.@Nullable Match<Lexeme> at(Tokens tokens, int token, int end) {
        return table.longest(tokens, token, end);
    }

    /** The country whose name starts at a token, as a party; null if none does. */
    PhraseTable.@Nullable Match<Actor> state(Tokens tokens, int token, int end) {
        return states.longest(tokens, token, end);
    }

    /** The country whose seat of government starts at a token, as a party; null if none does. */
    PhraseTable.@Nullable Match<Actor> seat(Tokens tokens, int token, int end) {
        return seats.longest(tokens, token, end);
    }

    /** The country whose people's name starts at a token, as a party; null if none does. */
    PhraseTable.@Nullable Match<Actor> people(Tokens tokens, int token, int end) {
        return peoples.longest(tokens, token, end);
    }

    /** The party that a country is, by its ISO 3166-1 code; null where none is known, or for no country. */
    @Nullable
    Actor government(@Nullable String country) {
        return country == null ? null : governments.get(country);
    }

    private static void put(Map<String, Lexeme> phrases, String phrase, UnaryOperator<Lexeme> reading) {
        phrases.merge(phrase, reading.apply(Lexeme.UNKNOWN), Lexeme::merge);
    }

    private static void words(String line, Map<String, Lexeme> phrases) {
        String[] cell = line.split("\t", -1);
        WordClasses classes = WordClass.named(cell[0]).alone();
        for (String phrase : PhraseTable.phrases(cell[1])) {
            put(phrases, phrase, none -> new Lexeme(classes, null, null, null, null, null));
        }
    }

    private static void harm(String line, Map<String, Lexeme> phrases) {
        String[] cell = line.split("\t", -1);
        if (cell[1].equals("none")) {
            put(phrases, cell[0], none -> Lexeme.UNKNOWN);
            return;
        }
        List<Grammar> grammars = new ArrayList<>();
        for (String grammar : cell[2].split(",", -1)) {
            grammars.add(Grammar.named(grammar.strip()));
        }
        HarmWord word = HarmWord.of(harmType(cell[1]), grammars);
        put(phrases, cell[0], none -> new Lexeme(WordClasses.NONE, null, word, null, null, null));
    }

    /** Words for an actor that end in one for a weapon name both: "Turkish drones"; so do words of harm: "hacked to death". */
    private static Lexeme armed(String phrase, Lexeme lexeme, Map<String, Lexeme> phrases) {
        boolean may = (lexeme.actor() != null || lexeme.harm() != null) && lexeme.weapon() == null;
        String weapon = may ? weaponIn(phrase, lexeme.harm() != null, phrases) : null;
        return weapon == null ? lexeme : lexeme.merge(new Lexeme(WordClasses.NONE, null, null, weapon, null, null));
    }

    /** The weapon that the end of a phrase names, or any of its words does; null if none. */
    private static @Nullable String weaponIn(String phrase, boolean anywhere, Map<String, Lexeme> phrases) {
        for (int word = 0; word >= 0; word = next(phrase, word)) {
            Lexeme end = phrases.get(phrase.substring(word));
            int next = next(phrase, word);
            Lexeme one = anywhere && next > 0 ? phrases.get(phrase.substring(word, next - 1)) : null;
            if (end != null && end.weapon() != null) {
                return end.weapon();
            }
            if (one != null && one.weapon() != null) {
                return one.weapon();
            }
        }
        return null;
    }

    private static int next(String phrase, int word) {
        int space = phrase.indexOf(' ', word);
        return space < 0 ? -1 : space + 1;
    }

    private static HarmType harmType(String name) {
        return name.equals("casualties") ? HarmType.KILLED_OR_INJURED : HarmType.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private static void person(String line, Map<String, Lexeme> phrases) {
        String[] cell = line.split("\t", -1);
        int number = switch (cell[1]) {
            case "n" -> 0;
            case "?" -> -1;
            default -> Integer.parseInt(cell[1]);
        };
        String sex = switch (cell[3]) {
            case "m" -> "male";
            case "f" -> "female";
            default -> null;
        };
        PersonNoun noun = new PersonNoun(
                cell[0],
                number,
                Group.valueOf(cell[2].toUpperCase(Locale.ROOT)),
                sex,
                PersonNoun.Kind.valueOf(cell[4].toUpperCase(Locale.ROOT)));
        put(phrases, cell[0], none -> new Lexeme(WordClasses.NONE, noun, null, null, null, null));
    }

    private static void weapon(String line, Map<String, Lexeme> phrases) {
        String[] cell = line.split("\t", -1);
        for (String phrase : PhraseTable.phrases(cell[1])) {
            put(phrases, phrase, none -> new Lexeme(WordClasses.NONE, null, null, cell[0], null, null));
        }
    }

    private static void target(String line, Map<String, Lexeme> phrases) {
        String[] cell = line.split("\t", -1);
        for (String phrase : PhraseTable.phrases(cell[1])) {
            put(phrases, phrase, none -> new Lexeme(WordClasses.NONE, null, null, null, cell[0], null));
        }
    }

    private static void actor(String line, Map<String, Lexeme> phrases) {
        String[] cell = line.split("\t", -1);
        boolean generic = cell[0].startsWith("?");
        boolean group = cell.length > 2 && cell[2].equals("group");
        Actor actor = new Actor(generic ? cell[0].substring(1) : cell[0], generic, group);
        for (String phrase : PhraseTable.phrases(cell[1])) {
            put(phrases, phrase, none -> new Lexeme(WordClasses.NONE, null, null, null, null, actor));
        }
    }
}
