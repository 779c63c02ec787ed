package io.github.attest.extract;

import io.github.attest.text.Country;
import io.github.attest.text.Language;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Names parties by whose means of force are spoken of. A party of which two are listed has all of them, behind every word for its people: with
 * "Malian army", "Malian forces" also "Malian jets". The soldiers of a country of which no party is listed are those of the country.
 */
final class Powers {
    private final Map<String, Lexeme> phrases;
    private final Map<String, Lexeme> powers = new LinkedHashMap<>();
    private final List<String> words = new ArrayList<>();
    private final Map<String, Actor> states = new LinkedHashMap<>();
    private final Map<String, Actor> seats = new LinkedHashMap<>();
    private final Map<String, Actor> peoples = new LinkedHashMap<>();
    private final Map<String, Actor> governments = new HashMap<>();

    private Powers(Map<String, Lexeme> phrases) {
        this.phrases = phrases;
        phrases.forEach((phrase, lexeme) -> {
            if (lexeme.is(WordClass.POWER)) {
                powers.put(phrase, lexeme);
            }
            if (lexeme.is(WordClass.GOVERN)) {
                words.add(phrase);
            }
        });
    }

    /** Adds the phrases that follow from those listed and from the names of peoples. */
    static Powers add(Language language, Map<String, Lexeme> phrases) {
        Powers all = new Powers(phrases);
        Map<String, Actor> owners = all.owners();
        owners.forEach((owner, actor) -> all.powers.forEach((power, lexeme) -> all.put(owner, power, lexeme, actor)));
        all.words.forEach(word -> all.states.put(word, new Actor(word, true, false)));
        for (Country country : Country.all(language)) {
            all.add(country, owners);
        }
        return all;
    }

    /** The party that a country is, by each name of the country and of its government. */
    Map<String, Actor> states() {
        return states;
    }

    /** The party that a country is, by each city that it is governed from. */
    Map<String, Actor> seats() {
        return seats;
    }

    /** The party that a country is, by each name of its people. */
    Map<String, Actor> peoples() {
        return peoples;
    }

    /** The party that a country is, by its code. */
    Map<String, Actor> governments() {
        return governments;
    }

    private void add(Country country, Map<String, Actor> owners) {
        Actor party = state(country, country.names().getFirst(), owners);
        governments.put(country.code(), party);
        boolean listed = owners.containsValue(party);
        for (String people : country.peoples()) {
            peoples.put(people, party);
            add(people, party, owners, listed);
            words.forEach(word -> govern(people + " " + word, party));
        }
        for (String name : country.names()) {
            Actor state = state(country, name, owners);
            add(name + "'s", state, owners, listed);
            states.put(name, state);
        }
        country.seats().forEach(seat -> seats.put(seat, party));
    }

    /** The words are a phrase of their own, too, so that no people are read in them. */
    private void govern(String name, Actor party) {
        states.put(name, party);
        phrases.putIfAbsent(
                name.toLowerCase(Locale.ROOT), new Lexeme(WordClass.GOVERN.alone(), null, null, null, null, null));
    }

    /** Of a listed party all means of force are known, whatever word for its people stands before them: "Azerbaijani", "Azeri". */
    private void add(String name, Actor party, Map<String, Actor> owners, boolean listed) {
        String owner = name.toLowerCase(Locale.ROOT);
        Actor actor = owners.getOrDefault(owner, party);
        powers.forEach((power, lexeme) -> {
            if (listed || lexeme.is(WordClass.TROOPS)) {
                put(owner, power, lexeme, actor);
            }
        });
    }

    /** The party of a country's name: the one listed under it, or whose means of force are called after its people. */
    private static Actor state(Country country, String name, Map<String, Actor> owners) {
        Actor party = Actor.named(name);
        if (owners.containsValue(party) || country.peoples().isEmpty()) {
            return party;
        }
        Actor people = owners.get(country.peoples().getFirst().toLowerCase(Locale.ROOT));
        return people == null ? Actor.named(country.names().getFirst()) : people;
    }

    private void put(String owner, String power, Lexeme lexeme, Actor actor) {
        Lexeme named = new Lexeme(lexeme.classes(), null, null, null, null, actor);
        phrases.merge(
                owner + " " + power,
                named,
                (listed, other) -> actor.equals(listed.actor()) ? listed.merge(other) : listed);
    }

    /** Whose means of force are listed more than once. */
    private Map<String, Actor> owners() {
        Map<String, Actor> once = new HashMap<>();
        Map<String, Actor> owners = new LinkedHashMap<>();
        phrases.forEach((phrase, lexeme) -> {
            Actor actor = lexeme.actor();
            String owner = actor == null || actor.generic() ? null : owner(phrase);
            if (actor != null && owner != null && actor.equals(once.put(owner, actor))) {
                owners.put(owner, actor);
            }
        });
        return owners;
    }

    private @Nullable String owner(String phrase) {
        for (String power : powers.keySet()) {
            if (phrase.endsWith(" " + power)) {
                return phrase.substring(0, phrase.length() - power.length() - 1);
            }
        }
        return null;
    }
}
