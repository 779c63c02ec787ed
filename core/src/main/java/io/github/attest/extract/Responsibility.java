package io.github.attest.extract;

import static io.github.attest.extract.ActorSentence.LONG_REACH;
import static io.github.attest.extract.ActorSentence.REACH;

import io.github.attest.model.Belligerent.Basis;
import io.github.attest.model.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the words of one sentence say that an actor did, and on what basis. An actor is held responsible if it stands before an
 * action ("Turkish drones struck", "rebels ambushed the convoy", "the front carried out two raids"), behind "by", as a side
 * of a fight, or with words of blame; not where it is what was attacked.
 */
final class Responsibility {
    /** How far, in units, the verb of a deed may stand behind its subject, over all that was done before: "a column arrived in the village and shot". */
    private static final int SUBJECT_REACH = 16;

    /** Words behind which something else begins. */
    private static final WordClasses LEADS_ON = WordClasses.of(
            WordClass.BY,
            WordClass.FROM,
            WordClass.IN,
            WordClass.WITH,
            WordClass.PREP,
            WordClass.FUNCTION,
            WordClass.COMMA);

    /** Verbs that need a deed behind them: "carried out", "threw". */
    static final WordClasses DOING = WordClasses.of(WordClass.OCCUR, WordClass.THROW);

    /** What may stand between words of doubt and a name: "suspected members of the". */
    private static final WordClasses TO_NAME =
            WordClasses.of(WordClass.THE, WordClass.A, WordClass.OF, WordClass.FROM, WordClass.MEMBER, WordClass.PARTY);

    private static final WordClasses CLAUSES = WordClasses.of(WordClass.BUT, WordClass.CLAUSE);

    /** What may lead to the aim of a deed: "at a truck of the army". */
    private static final WordClasses LEADING = WordClasses.of(WordClass.IN, WordClass.PREP);

    private static final WordClasses RELATIVE = WordClasses.of(WordClass.FUNCTION, WordClass.WHICH);

    private static final WordClasses JOINING = WordClasses.of(WordClass.AND, WordClass.ALLIED);

    /** Words behind which a weapon is no longer the actor's. */
    private static final WordClasses ELSEWHERE = WordClasses.of(
            WordClass.COMMA, WordClass.AND, WordClass.OR, WordClass.BUT, WordClass.BE, WordClass.THE, WordClass.A);

    private final ActorSentence sentence;
    private final List<Unit> units;
    private final OwnWords ownWords;
    private final Blame blame;
    private final boolean harm;

    /**
     * @param blame who is blamed in the sentence
     * @param harm whether the sentence tells of people harmed
     */
    Responsibility(ActorSentence sentence, Blame blame, boolean harm) {
        this.sentence = sentence;
        this.units = sentence.units();
        this.ownWords = new OwnWords(sentence);
        this.blame = blame;
        this.harm = harm;
    }

    /** On what bases the actor that a unit names is held responsible: more than one where it denies what it is accused of beside. */
    List<Basis> of(int at) {
        Basis basis = basis(at);
        if (basis == null) {
            return List.of();
        }
        return basis == Basis.DENIED && accused(at) ? List.of(Basis.ALLEGED, Basis.DENIED) : List.of(basis);
    }

    /** "the army blamed the front, which rejected the charge": the words of blame stand before those of denial. */
    private boolean accused(int at) {
        int deny = at + 1;
        while (deny < units.size() && !units.get(deny).is(WordClass.DENY)) {
            deny++;
        }
        return deny < units.size() && sentence.near(0, deny, WordClass.BLAME) && blame.on(at);
    }

    private @Nullable Basis basis(int at) {
        Actor actor = sentence.actor(at);
        if (sentence.aside(at) || disguise(at)) {
            return null;
        }
        if (ownWords.disclaim(at)) {
            return sentence.near(at + 1, at + REACH, WordClass.SAY) ? Basis.DENIED : null;
        }
        Basis own = object(at) ? null : ownWords.of(at);
        if (own != null) {
            return own;
        }
        boolean does = agent(at) || blame.on(at) || subject(at) || fights(at);
        boolean armed = actor != null && !actor.generic() && !object(at) && strikes(at);
        if (!does && !armed || !harm && habit(at) || answered(at)) {
            return null;
        }
        boolean doubted = sentence.near(at - 3, at, WordClass.HEDGE) || doubted(sentence.opening(at));
        return doubted ? Basis.SUSPECTED : Basis.ALLEGED;
    }

    /** "the front often attacks villages", "has carried out regular attacks": what somebody does otherwise is no deed of this day. */
    private boolean habit(int at) {
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH) && !sentence.ends(i); i++) {
            if (units.get(i).is(WordClass.HABIT)) {
                return true;
            }
        }
        return false;
    }

    /** "in response to a rocket of the front": what came before the deed told of. */
    private boolean answered(int at) {
        int before = sentence.overArticles(sentence.opening(at) - 1);
        return before >= 0 && units.get(before).is(WordClass.REPLY);
    }

    /** "suspected members of the armed wing of the front": words of doubt before the words that lead to a name. */
    private boolean doubted(int opening) {
        for (int i = opening - 1; i >= Math.max(0, opening - LONG_REACH); i--) {
            Unit unit = units.get(i);
            if (unit.is(WordClass.HEDGE)) {
                return true;
            }
            boolean leads = unit.lexeme().isAny(TO_NAME)
                    || unit.persons() != null
                    || unit.lexeme().isUnknown();
            if (!leads) {
                return false;
            }
        }
        return false;
    }

    /** "dressed as soldiers": who somebody only looks like. */
    private boolean disguise(int at) {
        int opening = sentence.opening(at);
        return opening > 0 && units.get(opening - 1).is(WordClass.DISGUISE);
    }

    /** The actor stands behind "by", and no verb between: "by gunmen of the front", not "by gunmen, the army said". */
    private boolean agent(int at) {
        boolean speaks = sentence.near(at + 1, at + 3, WordClass.SAY);
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
            if (unit.is(WordClass.NEGATION)) {
                return false; // "by the army, not the front"
            }
            boolean clause = unit.lexeme().isAny(CLAUSES); // "stabbed by settlers while soldiers looked on"
            if (sentence.ends(i) || speaks && unit.is(WordClass.COMMA) || clause || verb(unit)) {
                return false;
            }
        }
        return false;
    }

    /** "two were killed in clashes between the army and rebels", "when they clashed": of those who fight each is held responsible. */
    boolean fights(int at) {
        return fightsBehind(at) || fightsBefore(at);
    }

    /** "the army and the rebels clashed": both stand before the verb. */
    private boolean fightsBefore(int at) {
        int fight = at + 1;
        while (fight < units.size() && !turns(fight) && !mutual(units.get(fight))) {
            fight++;
        }
        if (!harm || fight == units.size() || !mutual(units.get(fight))) {
            return false;
        }
        if (fight + 1 < units.size() && units.get(fight + 1).is(WordClass.SIDES)) {
            return bystanders(fight); // "the army clashed with rebels, and a boy was hit"
        }
        boolean party = false;
        boolean and = false;
        for (int i = fight - 1; i >= Math.max(0, fight - SUBJECT_REACH) && !turns(i); i--) {
            if (and && sentence.actor(i) != null) {
                return true;
            }
            and |= party && units.get(i).is(WordClass.AND);
            party |= sentence.actor(i) != null;
        }
        return false;
    }

    /** Whether an actor is named with another, so that both are meant: as a side of a fight, or in "both the front and soldiers", but not "the front and rebels". */
    boolean besideOthers(int at) {
        int opening = sentence.opening(at);
        int and = sentence.described(at) ? -1 : sentence.overArticles(opening - 1);
        Actor actor = sentence.actor(at);
        boolean other =
                actor != null && !actor.group() && and > 0 && units.get(and).is(WordClass.AND);
        return other && sentence.actor(and - 1) != null || fights(at);
    }

    /** Whether nobody but the sides of a fight is said to have carried arms: who killed a soldier in it is the other side. */
    private boolean bystanders(int fight) {
        boolean side = false;
        for (int i = 0; i < units.size(); i++) {
            Persons persons = units.get(i).persons();
            PersonNoun noun = persons == null ? null : persons.noun();
            boolean first = !side && i > fight;
            side |= i > fight && sentence.actor(i) != null;
            if (noun != null && noun.group() == Group.BELLIGERENTS && i > fight && !(first && side)) {
                return false;
            }
        }
        return true;
    }

    private boolean turns(int at) {
        Unit unit = units.get(at);
        return sentence.ends(at) || unit.is(WordClass.COMMA) || unit.lexeme().isAny(CLAUSES) || verb(unit);
    }

    private static boolean mutual(Unit unit) {
        return unit.is(WordClass.FIGHT) && unit.is(WordClass.RECIPROCAL);
    }

    private boolean fightsBehind(int at) {
        boolean sides = false;
        for (int i = at - 1; harm && i >= Math.max(0, at - LONG_REACH); i--) {
            Unit unit = units.get(i);
            sides |= unit.is(WordClass.SIDES);
            if (unit.is(WordClass.FIGHT)) {
                return sides;
            }
            if (sentence.ends(i) || unit.is(WordClass.COMMA) || verb(unit)) {
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
            if (sentence.ends(i) || unit.lexeme().isAny(ActorSentence.DEEDS) || act(unit)) {
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
                return (unit.is(Grammar.RESULTATIVE) || !reduced(i)) && !(unit.is(Grammar.GERUND) && aimedAt(at));
            }
            if (unit.lexeme().isAny(DOING) && (sentence.deedBehind(i) || launched(at))) {
                return true;
            }
            boolean ofItself =
                    i + 1 < units.size() && (units.get(i + 1).is(WordClass.SELF) || ownWords.having(i, i + 2));
            boolean another = sentence.other(at, i) && !joined(at, i);
            if (accuses(i) || sentence.ends(i) || unit.is(WordClass.BE) || says(unit) && !ofItself || another) {
                return false; // but "said it had struck"
            }
        }
        return false;
    }

    /** "the drones that the army launched": what was fired stands before who fired it. */
    private boolean launched(int at) {
        int before = sentence.overArticles(sentence.opening(at) - 1);
        int weapon = before > 0 && units.get(before).lexeme().isAny(RELATIVE) ? before - 1 : before;
        return weapon >= 0 && units.get(weapon).lexeme().weapon() != null;
    }

    /** "threw a grenade at an army truck, wounding two": who did it stands before the verb, and not behind what leads to its aim. */
    private boolean aimedAt(int at) {
        int lead = sentence.overArticles(sentence.behind(sentence.opening(at)));
        if (lead > 0 && units.get(lead).is(WordClass.BY)) {
            return true; // "at a post manned by the army, killing two"
        }
        boolean behind = lead > 0 && units.get(lead).lexeme().isAny(LEADING);
        for (int i = lead - 1; behind && i >= 0 && !units.get(i).is(WordClass.COMMA); i--) {
            if (act(units.get(i)) || units.get(i).lexeme().isAny(DOING)) {
                return true;
            }
        }
        return false;
    }

    /** "the army charged today that rebels attacked": not "the rebels were charged". */
    private boolean accuses(int at) {
        return units.get(at).is(WordClass.CHARGE) && !units.get(at - 1).is(WordClass.BE);
    }

    /** "the army and the paramilitary front shelled", "the army, backed by the front, shelled". */
    private boolean joined(int at, int other) {
        for (int i = at + 1; i < other && i <= at + REACH; i++) {
            if (units.get(i).lexeme().isAny(JOINING)) {
                return other <= i + (units.get(i).is(WordClass.ALLIED) ? LONG_REACH : REACH);
            }
            if (!units.get(i).is(WordClass.COMMA)) {
                return false;
            }
        }
        return false;
    }

    /** "farmers killed in the raid": the people before the verb are those harmed. */
    private boolean reduced(int verb) {
        Unit next = verb + 1 < units.size() ? units.get(verb + 1) : null;
        boolean object = next != null
                && !sentence.ends(verb + 1)
                && !next.is(WordClass.IN)
                && !next.is(WordClass.BY)
                && !next.is(WordClass.COMMA)
                && !next.is(WordClass.AND);
        return units.get(verb - 1).persons() != null
                && !object
                && !units.get(verb).is(WordClass.OCCUR);
    }

    /** The actor is what was attacked: only words that describe it stand between it and a verb of harm or attack. */
    private boolean object(int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Unit unit = units.get(i);
            if (act(unit) || unit.is(WordClass.ATTACK)) {
                return i == 0 || !units.get(i - 1).is(WordClass.BE);
            }
            if (unit.lexeme().isAny(LEADS_ON) || sentence.ends(i)) {
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
                || unit.is(Grammar.PARTICIPLE_OF)
                || unit.is(Grammar.RESULTATIVE)
                || unit.is(Grammar.PRESENT)
                || unit.is(Grammar.AIMED)
                || unit.is(Grammar.BASE)
                || unit.is(Grammar.GERUND);
    }

    private static boolean verb(Unit unit) {
        return unit.is(WordClass.BE) || unit.is(WordClass.WHO) || says(unit) || act(unit);
    }

    /** "alleged" tells of doubt as well as of somebody's words. */
    static boolean says(Unit unit) {
        return unit.is(WordClass.SAY) && !unit.is(WordClass.HEDGE);
    }

    /** A weapon or an action right behind the actor: "coalition airstrikes". */
    private boolean strikes(int at) {
        for (int i = at; i < Math.min(units.size(), at + REACH); i++) {
            Unit unit = units.get(i);
            if (unit.is(WordClass.STRIKE) || unit.lexeme().weapon() != null && unit.harm() == null) {
                return true;
            }
            if (i > at && (sentence.ends(i) || says(unit) || unit.lexeme().isAny(ELSEWHERE))) {
                break;
            }
        }
        return false;
    }
}
