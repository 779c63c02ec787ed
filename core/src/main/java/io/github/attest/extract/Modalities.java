package io.github.attest.extract;

import io.github.attest.model.Modality;
import java.util.List;

/** Tells from the words before a match how its harm is meant. */
final class Modalities {
    /** How far, in units, a word that denies or doubts reaches; it ends earlier at the end of its sentence part. */
    private static final int REACH = 7;

    /** Words behind which harm is told as done, whatever is denied or doubted before them: "nobody was charged with killing them". */
    private static final WordClasses GRANTING = WordClasses.of(WordClass.CHARGE, WordClass.PROCEDURE, WordClass.CLAUSE);

    private static final WordClasses DEEDS = WordClasses.of(WordClass.DEED, WordClass.STRIKE);

    private Modalities() {}

    /** How the harm of a match is meant. */
    static Modality of(List<Unit> units, RuleMatch match) {
        int from = Math.min(
                match.from(),
                match.people().isEmpty() ? match.from() : match.people().get(0));
        boolean negates = match.rule().rest(); // "none of the nine survived": the rule has read the negation
        Modality modality = of(units, from, negates ? from - 1 : match.anchor(), match.to());
        return modality == Modality.ASSERTED && isAim(units, match) ? Modality.HYPOTHETICAL : modality;
    }

    /** "sent arms to murder farmers": an infinitive that tells neither who nor how many was harmed tells of an aim. */
    private static boolean isAim(List<Unit> units, RuleMatch match) {
        Unit anchor = units.get(match.anchor());
        boolean verb = anchor.is(Grammar.BASE) || anchor.is(Grammar.IMPLIED);
        if (!verb || !infinitive(units, match.anchor())) {
            return false;
        }
        for (int index : match.people()) {
            Persons persons = units.get(index).persons();
            if (persons != null && !persons.anybody()) {
                return false;
            }
        }
        return true;
    }

    /** Whether a verb stands behind "to". */
    static boolean infinitive(List<Unit> units, int verb) {
        int before = verb - 1;
        while (before >= 0 && units.get(before).is(WordClass.ADVERB)) {
            before--;
        }
        return before >= 0 && units.get(before).is(WordClass.TO);
    }

    /** How the words from one unit to another are meant, about the word they turn on. */
    static Modality of(List<Unit> units, int from, int anchor, int to) {
        Persons people = units.get(from).persons();
        boolean granted = people != null && people.single() && is(units, from + 1, WordClass.WHO);
        // "all parties rejected the murder of", "brought to trial for the murder of": what nobody doubts
        boolean deed = from > 0
                && units.get(from).is(Grammar.NOUN_OF)
                && units.get(from - 1).is(WordClass.THE);
        boolean tried = false;
        for (int at = to - 1; at >= Math.max(0, from - REACH); at--) {
            at = Brackets.opening(units, at);
            Unit unit = units.get(at);
            if (at < from && (closes(unit) || takenForGranted(units, at))) {
                break;
            }
            if (unit.persons() != null && !(at >= from)) {
                continue;
            }
            granted |= at < from && unit.lexeme().isAny(GRANTING);
            tried |= at < from && deed && unit.is(WordClass.CHARGE);
            if (unit.is(WordClass.DENY) && at < from && !(deed && at == from - 2 && unit.is(WordClass.REJECT))) {
                return Modality.DENIED;
            }
            if (granted && at < from - 1) {
                continue;
            }
            if (unit.is(WordClass.NEGATION) && at <= anchor) {
                return Modality.DENIED;
            }
            if (at >= anchor) {
                continue;
            }
            if (unit.is(WordClass.MODAL) || unit.is(WordClass.EXPECT) && at >= from - 3) {
                return Modality.EXPECTED;
            }
        }
        if (to < units.size() && units.get(to).is(WordClass.DENY)) {
            return Modality.DENIED;
        }
        return !tried && imagined(units, anchor) || asked(units) ? Modality.HYPOTHETICAL : Modality.ASSERTED;
    }

    private static boolean is(List<Unit> units, int at, WordClass wordClass) {
        return at < units.size() && units.get(at).is(wordClass);
    }

    /** A word such as "if" or "drill" anywhere before the harm. */
    private static boolean imagined(List<Unit> units, int anchor) {
        for (int at = 0; at < anchor; at++) {
            if (units.get(at).is(WordClass.HYPOTHETICAL)) {
                return true;
            }
        }
        return false;
    }

    /** "Did the raid kill 20?" asks what "Why did it kill 20?" takes for granted. */
    private static boolean asked(List<Unit> units) {
        Unit first = units.get(0);
        boolean verb = first.is(WordClass.BE) || first.is(WordClass.HAVE) || first.is(WordClass.MODAL);
        return verb && units.get(units.size() - 1).is(WordClass.HYPOTHETICAL);
    }

    /** "was not behind the raid that killed three", "may have planted the bomb that": what a relative clause tells of a deed. */
    private static boolean takenForGranted(List<Unit> units, int who) {
        if (who < 2 || !units.get(who).is(WordClass.WHO)) {
            return false;
        }
        Lexeme deed = units.get(who - 1).lexeme();
        return (deed.isAny(DEEDS) || deed.weapon() != null)
                && !units.get(who - 2).is(WordClass.NEGATION);
    }

    private static boolean closes(Unit unit) {
        return unit.is(WordClass.STOP) || unit.is(WordClass.BUT) || unit.is(WordClass.COMMA) || unit.is(WordClass.DASH);
    }
}
