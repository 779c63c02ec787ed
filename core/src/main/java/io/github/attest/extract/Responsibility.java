package io.github.attest.extract;

import io.github.attest.model.Belligerent.Basis;
import io.github.attest.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one sentence say that an actor did, and on what basis. An actor is held responsible if it stands before an
 * action ("Turkish drones struck", "rebels ambushed the convoy", "the front carried out two raids"), behind "by", as a side
 * of a fight, or with words of blame; not where it is what was attacked.
 */
final class Responsibility {
    /** How far, in units, an action or a word of blame may stand from the actor. */
    private static final int REACH = 5;

    /** How far, in units, a verb may stand behind its subject, or an actor behind "by". */
    private static final int LONG_REACH = 10;

    /** How far, in units, the verb of a deed may stand behind its subject, over all that was done before: "a column arrived in the village and shot". */
    private static final int SUBJECT_REACH = 16;

    /** Punctuation that ends a part of a sentence; brackets and quotation marks enclose names. */
    private static final String ENDS = ".;:!?\u2026";

    /** Words behind which something else begins. */
    private static final WordClasses LEADS_ON = WordClasses.of(
            WordClass.BY,
            WordClass.FROM,
            WordClass.IN,
            WordClass.WITH,
            WordClass.PREP,
            WordClass.FUNCTION,
            WordClass.COMMA);

    private static final WordClasses OWNING = WordClasses.of(WordClass.CLAIM, WordClass.BLAME);

    private static final WordClasses DEEDS = WordClasses.of(WordClass.DEED, WordClass.STRIKE);

    private final Tokens tokens;
    private final List<Unit> units;
    private final List<@Nullable Actor> actors;

    private final boolean harm;

    /**
     * @param actors the actor that each unit names, null where it names none
     * @param harm whether the sentence tells of people harmed
     */
    Responsibility(Tokens tokens, List<Unit> units, List<@Nullable Actor> actors, boolean harm) {
        this.harm = harm;
        this.tokens = tokens;
        this.units = units;
        this.actors = actors;
    }

    /** On what basis the actor that a unit names is held responsible; null if it is not. */
    @Nullable
    Basis of(int at) {
        Actor actor = actors.get(at);
        if (aside(at)) {
            return null;
        }
        if (disclaims(at)) {
            return near(at + 1, at + REACH, WordClass.SAY) ? Basis.DENIED : null;
        }
        if (claims(at)) {
            return Basis.CLAIMED;
        }
        boolean blame = near(0, units.size(), WordClass.BLAME);
        boolean denies = near(at + 1, at + REACH, WordClass.DENY);
        if (denies && (blame || units.subList(at + 1, units.size()).stream().anyMatch(Responsibility::deed))) {
            return Basis.DENIED;
        }
        boolean does = agent(at) || blame && blamed(at) || subject(at) || fights(at) || implicated(at);
        if (!does && (actor == null || actor.generic() || object(at) || !strikes(at)) || !harm && habit(at)) {
            return null;
        }
        return near(at - 3, at, WordClass.HEDGE) ? Basis.SUSPECTED : Basis.ALLEGED;
    }

    /** "the front often attacks villages", "has carried out regular attacks": what somebody does otherwise is no deed of this day. */
    private boolean habit(int at) {
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH) && !ends(units.get(i)); i++) {
            if (units.get(i).is(WordClass.HABIT)) {
                return true;
            }
        }
        return false;
    }

    /** "attributed to the rebels", "the rebels were blamed", but not "the rebels blamed". */
    private boolean blamed(int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONG_REACH) && !ends(units.get(i)); i--) {
            if (units.get(i).is(WordClass.BLAME)) {
                return true;
            }
        }
        boolean be = false;
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH) && !ends(units.get(i)); i++) {
            be |= units.get(i).is(WordClass.BE);
            if (units.get(i).is(WordClass.BLAME)) {
                return be || eachOther(units, i);
            }
        }
        return false;
    }

    /** "members of the army arrested for their involvement in the killing": what they are tied to is a deed. */
    private boolean implicated(int at) {
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH) && !ends(units.get(i)); i++) {
            if (units.get(i).is(WordClass.IMPLICATE)) {
                return doer(i);
            }
            if (other(at, i)) {
                return false;
            }
        }
        return false;
    }

    private boolean doer(int implicate) {
        for (int i = implicate + 1; i < Math.min(units.size(), implicate + REACH) && !ends(units.get(i)); i++) {
            if (units.get(i).lexeme().isAny(DEEDS) || units.get(i).lexeme().harm() != null) {
                return true;
            }
        }
        return false;
    }

    /** "the army and the rebels blamed each other". */
    static boolean eachOther(List<Unit> units, int blame) {
        return units.get(blame).is(WordClass.BLAME)
                && blame + 1 < units.size()
                && units.get(blame + 1).is(WordClass.RECIPROCAL);
    }

    /** "the front … claimed responsibility", with no other actor between. */
    private boolean claims(int at) {
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH); i++) {
            Unit unit = units.get(i);
            if (unit.is(WordClass.CLAIM)) {
                return true;
            }
            if (ends(unit) || unit.is(WordClass.DENY) || other(at, i)) {
                return false;
            }
        }
        return false;
    }

    /** "the front said that it was not behind the attack", "has not claimed responsibility". */
    private boolean disclaims(int at) {
        boolean negated = false;
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH) && !ends(units.get(i)); i++) {
            Unit unit = units.get(i);
            negated = unit.is(WordClass.NEGATION) || negated && !unit.is(WordClass.COMMA);
            if (unit.lexeme().isAny(OWNING)) {
                return negated;
            }
            if (other(at, i) || act(unit)) {
                return false;
            }
        }
        return false;
    }

    /** The actor stands behind "by", and no verb between: "by gunmen of the front", not "by gunmen, the army said". */
    private boolean agent(int at) {
        boolean speaks = near(at + 1, at + 3, WordClass.SAY);
        boolean of = false;
        for (int i = at - 1; i >= Math.max(0, at - LONG_REACH); i--) {
            Unit unit = units.get(i);
            of |= unit.is(WordClass.OF);
            if (of && unit.is(WordClass.AND)) {
                return false; // "the shelling by the army and the advance of the rebels"
            }
            if (unit.is(WordClass.BY)) {
                return harmful(i);
            }
            if (ends(unit) || speaks && unit.is(WordClass.COMMA) || verb(unit)) {
                return false;
            }
        }
        return false;
    }

    /** "two were killed in clashes between the army and rebels": of those who fight each is held responsible for the harm. */
    private boolean fights(int at) {
        boolean sides = false;
        for (int i = at - 1; harm && i >= Math.max(0, at - LONG_REACH); i--) {
            Unit unit = units.get(i);
            sides |= unit.is(WordClass.SIDES);
            if (unit.is(WordClass.FIGHT)) {
                return sides;
            }
            if (ends(unit) || unit.is(WordClass.COMMA) || verb(unit)) {
                return false;
            }
        }
        return false;
    }

    /** Whether what is said to have been done by somebody may be harm: not "was treated by", "the area held by", "said by". */
    private boolean harmful(int by) {
        if (by > 0 && units.get(by - 1).is(WordClass.SAY)) {
            return false;
        }
        for (int i = by - 1; i >= Math.max(0, by - REACH); i--) {
            Unit unit = units.get(i);
            if (unit.is(WordClass.HARMLESS)) {
                return false;
            }
            if (ends(unit) || unit.lexeme().isAny(DEEDS) || act(unit)) {
                return true;
            }
        }
        return true;
    }

    /** The actor stands before a verb of harm or attack that is not in the passive. */
    private boolean subject(int at) {
        if (object(at)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(units.size(), at + SUBJECT_REACH); i++) {
            Unit unit = units.get(i);
            if (act(unit)) {
                return !reduced(i);
            }
            if (unit.is(WordClass.OCCUR) && deed(i)) {
                return true;
            }
            boolean ofItself = i + 1 < units.size() && units.get(i + 1).is(WordClass.SELF);
            boolean another = other(at, i) && !joined(at, i);
            if (ends(unit) || unit.is(WordClass.BE) || says(unit) && !ofItself || another) {
                return false; // but "said it had struck"
            }
        }
        return false;
    }

    /** "the army and the paramilitary front shelled". */
    private boolean joined(int at, int other) {
        return units.get(at + 1).is(WordClass.AND) && other <= at + REACH;
    }

    private static boolean deed(Unit unit) {
        return act(unit) || unit.is(WordClass.DEED);
    }

    /** "carried out two sabotage operations", "launched rockets": what was done follows the verb. */
    private boolean deed(int verb) {
        for (int i = verb + 1; i < Math.min(units.size(), verb + REACH); i++) {
            Unit unit = units.get(i);
            if (unit.lexeme().isAny(DEEDS)
                    || unit.lexeme().harm() != null
                    || unit.lexeme().weapon() != null) {
                return true;
            }
            if (ends(unit) || unit.is(WordClass.COMMA) || unit.is(WordClass.BY)) {
                return false;
            }
        }
        return false;
    }

    /** "farmers killed in the raid": the people before the verb are those harmed. */
    private boolean reduced(int verb) {
        Unit next = verb + 1 < units.size() ? units.get(verb + 1) : null;
        boolean object = next != null
                && !ends(next)
                && !next.is(WordClass.IN)
                && !next.is(WordClass.BY)
                && !next.is(WordClass.COMMA)
                && !next.is(WordClass.AND);
        return units.get(verb - 1).persons() != null && !object;
    }

    /** The actor is what was attacked: only words that describe it stand between it and a verb of harm or attack. */
    private boolean object(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Unit unit = units.get(i);
            if (act(unit) || unit.is(WordClass.ATTACK)) {
                return i == 0 || !units.get(i - 1).is(WordClass.BE);
            }
            if (unit.lexeme().isAny(LEADS_ON) || ends(unit)) {
                return false;
            }
        }
        return false;
    }

    static boolean act(Unit unit) {
        boolean attacks = unit.is(WordClass.ATTACK) && !unit.is(WordClass.STRIKE);
        return attacks
                || unit.is(WordClass.DESTROY)
                || unit.is(Grammar.PARTICIPLE) && !unit.is(Grammar.ADJECTIVE)
                || unit.is(Grammar.PRESENT)
                || unit.is(Grammar.AIMED)
                || unit.is(Grammar.BASE)
                || unit.is(Grammar.GERUND);
    }

    private static boolean verb(Unit unit) {
        return unit.is(WordClass.BE) || unit.is(WordClass.WHO) || says(unit) || act(unit);
    }

    /** "alleged" tells of doubt as well as of somebody's words. */
    private static boolean says(Unit unit) {
        return unit.is(WordClass.SAY) && !unit.is(WordClass.HEDGE);
    }

    private boolean other(int at, int i) {
        Actor actor = actors.get(at);
        Actor other = actors.get(i);
        return actor != null && other != null && !other.generic() && !other.equals(actor) && !aside(i);
    }

    /** Whether an actor only tells who the one before the comma is: "the front, an offshoot of the army, claimed". */
    private boolean aside(int at) {
        boolean of = false;
        for (int i = at - 1; i > 0 && i >= at - REACH; i--) {
            Unit unit = units.get(i);
            if (unit.is(WordClass.COMMA)) {
                return of
                        && actors.get(i - 1) != null
                        && units.get(i + 1).lexeme().isAny(WordClass.ARTICLES);
            }
            of |= unit.is(WordClass.OF);
        }
        return false;
    }

    private boolean near(int from, int to, WordClass wordClass) {
        for (int i = Math.max(0, from); i < Math.min(units.size(), to); i++) {
            if (units.get(i).is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** A weapon or an action right behind the actor: "coalition airstrikes". */
    private boolean strikes(int at) {
        for (int i = at; i < Math.min(units.size(), at + REACH); i++) {
            Unit unit = units.get(i);
            if (unit.is(WordClass.STRIKE) || unit.lexeme().weapon() != null && unit.harm() == null) {
                return true;
            }
            if (i > at && (ends(unit) || unit.is(WordClass.COMMA) || says(unit))) {
                break;
            }
        }
        return false;
    }

    private boolean ends(Unit unit) {
        return ends(tokens, unit);
    }

    /** Whether a unit is punctuation that ends a part of a sentence. */
    static boolean ends(Tokens tokens, Unit unit) {
        return unit.is(WordClass.STOP) && ENDS.indexOf(tokens.first(unit.first())) >= 0;
    }
}
