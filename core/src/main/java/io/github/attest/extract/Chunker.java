package io.github.attest.extract;

import io.github.attest.text.PhraseTable.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Turns a sentence into {@link Unit}s. Used for one text. */
final class Chunker {
    private final Words words;
    private final PersonReader people;
    private final BitSet dated;

    /** @param dated tokens of date expressions */
    Chunker(Words words, PersonReader people, BitSet dated) {
        this.words = words;
        this.people = people;
        this.dated = dated;
    }

    /** The units of the tokens from {@code first} to {@code end}. */
    List<Unit> units(int first, int end) {
        List<Unit> units = new ArrayList<>(end - first);
        int at = first;
        int closing = -1;
        while (at < end) {
            if (at == closing) {
                at++;
                continue;
            }
            int marked = markedEnd(at, end);
            if (marked > at) {
                closing = marked;
                at++;
            }
            Match<Lexeme> word = words.at(at, end);
            Persons persons = people.at(at, end, word);
            Unit unit;
            if (persons != null) {
                unit = new Unit(at, people.end(persons, end), word == null ? Lexeme.UNKNOWN : word.value(), persons);
            } else if (word != null) {
                unit = new Unit(at, word.end(), reading(at, word), null);
            } else {
                unit = new Unit(at, at + 1, Lexeme.UNKNOWN, null);
            }
            units.add(unit);
            at = unit.end();
        }
        return units;
    }

    /** The mark that closes those around a participle of harm, whose writer keeps a distance from the word: 'had "neutralised" eleven'; -1 if none does. */
    private int markedEnd(int at, int end) {
        Match<Lexeme> word = words.quotes(at) ? words.at(at + 1, end) : null;
        if (word == null || word.end() >= end || !words.quotes(word.end())) {
            return -1;
        }
        HarmWord harm = word.value().harm();
        return harm != null && harm.is(Grammar.PARTICIPLE) ? word.end() : -1;
    }

    /** A hyphen inside a word is no dash, and the month of May no modal. */
    private Lexeme reading(int at, Match<Lexeme> word) {
        if (dated.get(at)) {
            return word.value().without(WordClass.MODAL);
        }
        boolean inside = word.value().is(WordClass.HYPHEN) && words.glued(at, word.end());
        return inside ? word.value().without(WordClass.DASH) : word.value();
    }
}
