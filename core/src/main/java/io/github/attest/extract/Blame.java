package io.github.attest.extract;

import static io.github.attest.extract.ActorSentence.LONG_REACH;
import static io.github.attest.extract.ActorSentence.REACH;

import java.util.List;

/**
 * Whether the words of one sentence lay a deed at an actor's door without telling of it as done: "attributed to the front", "held the
 * front responsible", "tied to the killing", "the gunmen were members of the front".
 */
final class Blame {
    private static final WordClasses IDENTIFYING = WordClasses.of(WordClass.IDENTIFY, WordClass.BE);

    /** What somebody may be held responsible for. */
    private static final WordClasses DEEDS = WordClasses.of(
            WordClass.DEED, WordClass.STRIKE, WordClass.ATTACK, WordClass.DESTROY, WordClass.OCCUR, WordClass.CRIME);

    private static final WordClasses UNTOLD = WordClasses.of(WordClass.NEGATION, WordClass.MODAL);

    private static final WordClasses AUXILIARIES = WordClasses.of(WordClass.HAVE, WordClass.BE);

    private final ActorSentence sentence;
    private final List<Unit> units;

    Blame(ActorSentence sentence) {
        this.sentence = sentence;
        this.units = sentence.units();
    }

    /** Whether the actor that a unit names is blamed. */
    boolean on(int at) {
        boolean blame = sentence.near(0, units.size(), WordClass.BLAME);
        return blame && blamed(at) && !otherwise(at) || condemned(at) || implicated(at) || identified(at) >= 0;
    }

    /** "attributed to the rebels", "the rebels were blamed", "held the rebels responsible", but not "the rebels blamed". */
    private boolean blamed(int at) {
        int of = sentence.overArticles(sentence.opening(at) - 1); // "accused leaders of the front"
        boolean deed = false;
        boolean ground = false;
        for (int i = at - 1; i >= Math.max(0, at - LONG_REACH) && !sentence.ends(i); i--) {
            if (blames(units.get(i))) {
                boolean by = units.get(i + 1).is(WordClass.BY); // "accused by the front"
                boolean behind = ground && units.get(i).is(WordClass.CHARGE); // "accused of helping the front"
                return !by && !deed && !behind && !negated(i);
            }
            deed |= units.get(i).is(WordClass.GROUND) && doing(units.get(i + 1));
            ground |= units.get(i).is(WordClass.GROUND) && i != of;
        }
        boolean held = sentence.near(at - REACH, at, WordClass.HOLD);
        boolean says = false;
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH) && !sentence.ends(i); i++) {
            if (says && sentence.actor(i) != null) {
                return false; // "the front said that the army was to blame"
            }
            says |= Responsibility.says(units.get(i));
            held |= units.get(i).is(WordClass.BE);
            if (units.get(i).is(WordClass.BLAME)) {
                return held || eachOther(units, i);
            }
        }
        return false;
    }

    /** "has not blamed the front", "would blame the front". */
    private boolean negated(int verb) {
        int before = verb - 1;
        while (before > 0 && units.get(before).lexeme().isAny(AUXILIARIES)) {
            before--;
        }
        return before >= 0 && units.get(before).lexeme().isAny(UNTOLD);
    }

    /** Whether a word is the verb of what somebody is accused of: "accused the police of having ties to the front" does not blame the front. */
    private static boolean doing(Unit unit) {
        return unit.lexeme().isAny(AUXILIARIES) || Responsibility.act(unit);
    }

    /** "responsible for the talks": what somebody is held responsible for is no deed. */
    private boolean otherwise(int at) {
        for (int i = Math.max(0, at - REACH); i < Math.min(units.size(), at + LONG_REACH); i++) {
            boolean grounds = (i == at || blames(units.get(i)))
                    && i + 1 < units.size()
                    && units.get(i + 1).is(WordClass.GROUND);
            if (grounds) {
                return !deedBehind(i + 1);
            }
        }
        return false;
    }

    /** Whether a word of blame may have the blamed behind it: not "behind", which stands behind them. */
    static boolean blames(Unit unit) {
        return unit.is(WordClass.BLAME) && !unit.is(WordClass.PREP);
    }

    /** "condemned the front for the attack". */
    private boolean condemned(int at) {
        return sentence.near(at - REACH, at, WordClass.CHARGE)
                && at + 1 < units.size()
                && units.get(at + 1).is(WordClass.GROUND)
                && deedBehind(at + 1);
    }

    /** "members of the army arrested for their involvement in the killing": what they are tied to is a deed. */
    private boolean implicated(int at) {
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH) && !sentence.ends(i); i++) {
            if (units.get(i).is(WordClass.IMPLICATE)) {
                return deedBehind(i);
            }
            if (sentence.other(at, i)) {
                return false;
            }
        }
        return false;
    }

    /**
     * Index of the word for those who did it of whom the words before an actor say that they are of it: "the gunmen were members of the
     * front"; -1 if they do not.
     */
    int identified(int at) {
        int verb = sentence.behind(sentence.opening(at));
        if (verb < 0 || !units.get(verb).lexeme().isAny(IDENTIFYING)) {
            return -1;
        }
        for (int i = verb - 1; i >= Math.max(0, verb - REACH) && !sentence.ends(i); i--) {
            Actor doers = sentence.actor(i);
            Persons persons = units.get(i).persons();
            boolean means =
                    units.get(i).lexeme().weapon() != null && units.get(verb).is(WordClass.IDENTIFY);
            if (doers != null && doers.generic() || persons != null && persons.perpetrator() || means) {
                return i;
            }
        }
        return -1;
    }

    private boolean deedBehind(int from) {
        for (int i = from + 1; i < Math.min(units.size(), from + LONG_REACH) && !sentence.ends(i); i++) {
            Lexeme lexeme = units.get(i).lexeme();
            if (lexeme.isAny(DEEDS) || lexeme.harm() != null || lexeme.weapon() != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether an auxiliary leads to a word of blame: "was accused". */
    static boolean accused(List<Unit> units, int be) {
        return units.get(be).is(WordClass.BE) && be + 1 < units.size() && blames(units.get(be + 1));
    }

    /** "the army and the rebels blamed each other", "traded accusations". */
    static boolean eachOther(List<Unit> units, int blame) {
        Unit unit = units.get(blame);
        boolean next = blame + 1 < units.size() && units.get(blame + 1).is(WordClass.RECIPROCAL);
        return unit.is(WordClass.BLAME) && (next || unit.is(WordClass.RECIPROCAL));
    }
}
