package io.github.attest.extract;

import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.text.KeyFilter;
import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import io.github.attest.text.Tokens;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * All words of a language that extraction knows, in one table, so that one probe a token finds them all. Loaded from the
 * language's folder; each file says in its head what its columns mean and where its rows come from.
 */
final class Lexicon {
    private final PhraseTable<Lexeme> table;
    private final KeyFilter mattering;

    private Lexicon(PhraseTable<Lexeme> table, KeyFilter mattering) {
        this.table = table;
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
        powers(phrases);
        phrases.replaceAll((phrase, lexeme) -> armed(phrase, lexeme, phrases));
        PhraseTable.Builder<Lexeme> builder = new PhraseTable.Builder<>(language);
        phrases.forEach(builder::add);
        KeyFilter mattering = new KeyFilter(phrases.size());
        phrases.forEach((phrase, lexeme) -> {
            if (PartReader.matters(lexeme)) {
                mattering.add(Tokens.of(phrase, language).key(0));
            }
        });
        return new Lexicon(builder.build(), mattering);
    }

    /** False for most words that start no phrase for which a sentence is read. */
    boolean mayMatter(long key) {
        return mattering.mayContain(key);
    }

    /** The longest phrase that starts at a token; null if no known one does. */
    PhraseTable.@Nullable Match<Lexeme> at(Tokens tokens, int token, int end) {
        return table.longest(tokens, token, end);
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
        Set<Grammar> grammars = EnumSet.noneOf(Grammar.class);
        for (String grammar : cell[2].split(",", -1)) {
            grammars.add(Grammar.named(grammar.strip()));
        }
        HarmWord word = new HarmWord(harmType(cell[1]), grammars);
        put(phrases, cell[0], none -> new Lexeme(WordClasses.NONE, null, word, null, null, null));
    }

    /** A party of which two means of force are listed has all of them: with "Malian army", "Malian forces" also "Malian jets". */
    private static void powers(Map<String, Lexeme> phrases) {
        Map<String, WordClasses> powers = new LinkedHashMap<>();
        phrases.forEach((phrase, lexeme) -> {
            if (lexeme.is(WordClass.POWER)) {
                powers.put(phrase, lexeme.classes());
            }
        });
        Map<String, Actor> once = new HashMap<>();
        Map<String, Actor> owners = new LinkedHashMap<>();
        phrases.forEach((phrase, lexeme) -> {
            Actor actor = lexeme.actor();
            String owner = owner(phrase, powers.keySet());
            if (actor != null && owner != null && !actor.generic() && actor.equals(once.put(owner, actor))) {
                owners.put(owner, actor);
            }
        });
        owners.forEach((owner, actor) -> powers.forEach((power, classes) ->
                phrases.putIfAbsent(owner + " " + power, new Lexeme(classes, null, null, null, null, actor))));
    }

    private static @Nullable String owner(String phrase, Set<String> powers) {
        for (String power : powers) {
            if (phrase.endsWith(" " + power)) {
                return phrase.substring(0, phrase.length() - power.length() - 1);
            }
        }
        return null;
    }

    /** Words for an actor that end in one for a weapon name both: "Turkish drones". */
    private static Lexeme armed(String phrase, Lexeme lexeme, Map<String, Lexeme> phrases) {
        int space = lexeme.actor() == null || lexeme.weapon() != null ? -1 : phrase.indexOf(' ');
        while (space >= 0) {
            Lexeme end = phrases.get(phrase.substring(space + 1));
            if (end != null && end.weapon() != null) {
                return lexeme.merge(new Lexeme(WordClasses.NONE, null, null, end.weapon(), null, null));
            }
            space = phrase.indexOf(' ', space + 1);
        }
        return lexeme;
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
        Actor actor = new Actor(generic ? cell[0].substring(1) : cell[0], generic);
        for (String phrase : PhraseTable.phrases(cell[1])) {
            put(phrases, phrase, none -> new Lexeme(WordClasses.NONE, null, null, null, null, actor));
        }
    }
}
