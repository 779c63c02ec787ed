package io.github.attest.extract;

import java.util.List;

/**
 * Whether the name of a country stands for a party that acts, and not for where something happened: it is the subject of a verb that
 * tells of an attack, a claim or a denial, or it stands behind "by" or a word of blame.
 */
final class StateAct {
    /** What may stand between the name and its verb: "Russia has repeatedly shelled". */
    private static final WordClasses BETWEEN = WordClasses.of(WordClass.ADVERB, WordClass.HAVE);

    /** What a part of a sentence may begin behind. */
    private static final WordClasses BEGINS =
            WordClasses.of(WordClass.FUNCTION, WordClass.BUT, WordClass.SAY, WordClass.DASH, WordClass.STOP);

    private static final WordClasses LEADING =
            WordClasses.of(WordClass.IN, WordClass.AT, WordClass.FROM, WordClass.PREP, WordClass.FUNCTION);

    private static final WordClasses TELLING =
            WordClasses.of(WordClass.CLAIM, WordClass.DENY, WordClass.OCCUR, WordClass.DESTROY);

    /** "Iraq attacks kill 40" are attacks in Iraq. */
    private static final WordClasses NOUNS = WordClasses.of(WordClass.STRIKE, WordClass.DEED);

    private static final WordClasses DONE = WordClasses.of(
            WordClass.STRIKE, WordClass.DEED, WordClass.ATTACK, WordClass.DESTROY, WordClass.OCCUR, WordClass.CLAIM);

    /** How many units behind a country others may be named with it. */
    private static final int JOINED = 4;

    private StateAct() {}

    /** Whether the country that the units from {@code first} to {@code last} name acts. */
    static boolean by(List<Unit> units, int first, int last) {
        int before = first - 1;
        if (before >= 0 && units.get(before).is(WordClass.THE)) {
            before--;
        }
        Unit next = last + 1 < units.size() ? units.get(last + 1) : null;
        boolean owner =
                next != null && (next.is(WordClass.HYPHEN) || next.is(WordClass.POSSESSIVE) || next.persons() != null);
        if (owner) {
            return false;
        }
        return blamed(units, before) || eachOther(units, last + 1) || begins(units, before) && verb(units, last + 1);
    }

    /** "India and Pakistan blamed each other". */
    private static boolean eachOther(List<Unit> units, int from) {
        for (int at = from; at < Math.min(units.size(), from + JOINED); at++) {
            if (Responsibility.eachOther(units, at)) {
                return true;
            }
        }
        return false;
    }

    /** "bombed by Israel", "blamed on Russia", but not "requested by Colombia". */
    private static boolean blamed(List<Unit> units, int before) {
        if (before < 1 || !units.get(before).is(WordClass.BY)) {
            return before >= 0 && units.get(before).is(WordClass.BLAME);
        }
        Unit done = units.get(before - 1);
        return done.lexeme().isAny(DONE) || done.harm() != null || done.lexeme().weapon() != null;
    }

    private static boolean begins(List<Unit> units, int before) {
        if (before < 0 || units.get(before).lexeme().isAny(BEGINS)) {
            return true;
        }
        // "On Monday, Israel bombed", but not "a bomb in Baidoa, Somalia killed"
        return units.get(before).is(WordClass.COMMA) && units.get(0).lexeme().isAny(LEADING);
    }

    private static boolean verb(List<Unit> units, int from) {
        int at = from;
        while (at < units.size() && units.get(at).lexeme().isAny(BETWEEN)) {
            at++;
        }
        if (at >= units.size() || units.get(at).lexeme().isAny(NOUNS)) {
            return false;
        }
        Unit unit = units.get(at);
        return unit.lexeme().isAny(TELLING) || Responsibility.act(unit) && !unit.is(Grammar.GERUND);
    }
}
