package io.github.attest.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;

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

    private static final WordClasses LEADING = WordClasses.of(
            WordClass.IN, WordClass.AT, WordClass.FROM, WordClass.PREP, WordClass.FUNCTION, WordClass.SAY);

    private static final WordClasses TELLING =
            WordClasses.of(WordClass.CLAIM, WordClass.DENY, WordClass.OCCUR, WordClass.DESTROY);

    private static final WordClasses SPEAKING = WordClasses.of(WordClass.CLAIM, WordClass.DENY);

    /** "Iraq attacks kill 40" are attacks in Iraq. */
    private static final WordClasses NOUNS = WordClasses.of(WordClass.STRIKE, WordClass.DEED);

    private static final WordClasses DONE = WordClasses.of(
            WordClass.STRIKE,
            WordClass.DEED,
            WordClass.ATTACK,
            WordClass.DESTROY,
            WordClass.OCCUR,
            WordClass.THROW,
            WordClass.CLAIM);

    private static final WordClasses BEFORE_BLAME = WordClasses.of(
            WordClass.ADVERB,
            WordClass.HAVE,
            WordClass.BE,
            WordClass.HEDGE,
            WordClass.TO,
            WordClass.MODAL,
            WordClass.EXPECT);

    /** Words with which something else than when and where begins. */
    private static final WordClasses TURNING =
            WordClasses.of(WordClass.COMMA, WordClass.AND, WordClass.STOP, WordClass.SAY, WordClass.HARMLESS);

    /** How many units of when and where may stand between a verb and "by". */
    private static final int FARTHEST = 6;

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
        return blamed(units, before)
                || held(units, before, last + 1)
                || eachOther(units, last + 1)
                || begins(units, before) && (acts(units, last + 1) || isBlamed(units, last + 1));
    }

    /** Whether the city that the units from {@code first} to {@code last} name stands for the government that has its seat there. */
    static boolean of(List<Unit> units, int first, int last) {
        return units.get(last).persons() == null
                && (first > 0 && Blame.blames(units.get(first - 1))
                        || begins(units, first - 1) && speaks(units, last + 1));
    }

    /** "India and Pakistan blamed each other". */
    private static boolean eachOther(List<Unit> units, int from) {
        for (int at = from; at < Math.min(units.size(), from + JOINED); at++) {
            if (Blame.eachOther(units, at)) {
                return true;
            }
        }
        return false;
    }

    /** "held Russia responsible". */
    private static boolean held(List<Unit> units, int before, int next) {
        return before >= 0
                && next < units.size()
                && units.get(before).is(WordClass.HOLD)
                && units.get(next).is(WordClass.BLAME);
    }

    /** "Russia has been blamed", "Iran is believed to be behind". */
    private static boolean isBlamed(List<Unit> units, int from) {
        int at = from;
        boolean be = false;
        while (at < units.size() && units.get(at).lexeme().isAny(BEFORE_BLAME)) {
            be |= units.get(at).is(WordClass.BE);
            at++;
        }
        return at < units.size()
                && units.get(at).is(WordClass.BLAME)
                && (be || units.get(at).is(WordClass.BE));
    }

    /** "bombed by Israel", "blamed on Russia", "killed in Sidon on Friday by Israel", but not "requested by Colombia". */
    private static boolean blamed(List<Unit> units, int before) {
        if (before < 1 || !units.get(before).is(WordClass.BY)) {
            return before >= 0 && Blame.blames(units.get(before));
        }
        if (units.get(before).is(WordClass.CLAIM) || done(units.get(before - 1))) {
            return true;
        }
        int at = before - 1;
        while (at > 0 && at > before - FARTHEST && units.get(at).harm() == null && aside(units.get(at))) {
            at--;
        }
        return units.get(at).harm() != null && units.get(at + 1).is(WordClass.IN);
    }

    private static boolean done(Unit unit) {
        return unit.lexeme().isAny(DONE) || unit.harm() != null || unit.lexeme().weapon() != null;
    }

    /** Whether a word may be one of when and where. */
    private static boolean aside(Unit unit) {
        return unit.persons() == null && !unit.lexeme().isAny(TURNING);
    }

    private static boolean begins(List<Unit> units, int before) {
        if (before < 0 || units.get(before).lexeme().isAny(BEGINS)) {
            return true;
        }
        // "On Monday, Israel bombed", but not "a bomb in Baidoa, Somalia killed"
        int comma = units.get(before).is(WordClass.AND) ? before - 1 : before;
        boolean behind = comma >= 0 && units.get(comma).is(WordClass.COMMA);
        return behind && (comma < before || units.get(0).lexeme().isAny(LEADING));
    }

    private static boolean acts(List<Unit> units, int from) {
        Unit unit = verb(units, from);
        return unit != null
                && !unit.lexeme().isAny(NOUNS)
                && (unit.lexeme().isAny(TELLING) || Responsibility.act(unit) && !unit.is(Grammar.GERUND));
    }

    private static @Nullable Unit verb(List<Unit> units, int from) {
        int at = from;
        while (at < units.size() && (units.get(at).lexeme().isAny(BETWEEN) || ofItself(units, at))) {
            at++;
        }
        return at < units.size() ? units.get(at) : null;
    }

    /** "Iran said it had fired": the words up to "it". */
    private static boolean ofItself(List<Unit> units, int at) {
        return units.get(at).is(WordClass.SAY)
                        && at + 1 < units.size()
                        && units.get(at + 1).is(WordClass.SELF)
                || units.get(at).is(WordClass.SELF) && units.get(at - 1).is(WordClass.SAY);
    }

    /** "Kyiv denied", "Ankara claimed responsibility". */
    private static boolean speaks(List<Unit> units, int from) {
        Unit unit = verb(units, from);
        return unit != null && unit.lexeme().isAny(SPEAKING);
    }
}
