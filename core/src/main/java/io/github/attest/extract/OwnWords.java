package io.github.attest.extract;

import static io.github.attest.extract.ActorSentence.LONG_REACH;
import static io.github.attest.extract.ActorSentence.REACH;

import io.github.attest.model.Belligerent.Basis;
import io.github.attest.model.Group;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a party itself says of a deed: "claimed responsibility", "said that its men had bombed", "denied the charge". */
final class OwnWords {
    private static final WordClasses OWNING = WordClasses.of(WordClass.CLAIM, WordClass.BLAME);

    /** Words behind "its" that lead to something else than what who speaks did: "its post was attacked", "it would attack". */
    private static final WordClasses NOT_OWN =
            WordClasses.of(WordClass.BE, WordClass.MODAL, WordClass.EXPECT, WordClass.SAY, WordClass.COMMA);

    /** What somebody may deny beside a deed: "denied involvement", "denied having planted it". */
    private static final WordClasses DENIABLE =
            WordClasses.of(WordClass.CHARGE, WordClass.IMPLICATE, WordClass.THROW, WordClass.CRIME);

    /** Words before a verb of speech that tell that others speak: "is said to have", "the rebels, believed to have". */
    private static final WordClasses NOT_SPEAKING =
            WordClasses.of(WordClass.BE, WordClass.COMMA, WordClass.HAVE, WordClass.ADVERB);

    private final ActorSentence sentence;
    private final List<Unit> units;

    OwnWords(ActorSentence sentence) {
        this.sentence = sentence;
        this.units = sentence.units();
    }

    /** On what basis the words of the actor itself connect it with a deed; null if they do not. */
    @Nullable
    Basis of(int at) {
        Basis own = own(at);
        if (own != null || claimedBy(sentence.opening(at))) {
            return own == null ? Basis.CLAIMED : own;
        }
        return denies(at) ? Basis.DENIED : null;
    }

    /**
     * What the actor says of its own part, with no other actor between: "the front … claimed responsibility"; null if it says nothing.
     * An army that tells of its strike on others accepts no harm by that; an armed group claims its attacks so.
     */
    private @Nullable Basis own(int at) {
        Actor actor = sentence.actor(at);
        boolean group = actor != null && actor.group();
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH); i++) {
            Unit unit = units.get(i);
            if (unit.is(WordClass.CLAIM)) {
                return unit.is(WordClass.BY) ? null : Basis.CLAIMED;
            }
            if (sentence.ends(i) || unit.is(WordClass.DENY) || sentence.other(at, i)) {
                return null;
            }
            int deed = Responsibility.says(unit) ? ownDeed(i) : -1;
            if (deed >= 0) {
                return owned(i, deed, group);
            }
        }
        return null;
    }

    /**
     * What it means that who speaks tells of a deed of its own: an army that tells of its strike on others, or of the fighters it killed,
     * accepts no harm to anybody else by that.
     */
    private @Nullable Basis owned(int say, int deed, boolean group) {
        if (sentence.near(say, deed, WordClass.NEGATION)) {
            return Basis.DENIED;
        }
        Unit unit = units.get(deed);
        boolean killed = Responsibility.act(unit) && unit.harm() != null && !combatants(deed);
        return group || killed ? Basis.CLAIMED : null;
    }

    /** Whether those harmed by a deed are said to be fighters, or of another party: "killed two Hamas commanders". */
    private boolean combatants(int deed) {
        for (int i = deed + 1; i < Math.min(units.size(), deed + REACH) && !sentence.ends(i); i++) {
            Persons harmed = units.get(i).persons();
            PersonNoun noun = harmed == null ? null : harmed.noun();
            if (sentence.actor(i) != null || noun != null && noun.group() == Group.BELLIGERENTS) {
                return true;
            }
        }
        return false;
    }

    /** Index of a deed that who speaks owns up to or denies: "said on Friday that its men had bombed the bridge", "said it had not"; else -1. */
    private int ownDeed(int say) {
        boolean self = false;
        for (int i = say + 1; i < Math.min(units.size(), say + LONG_REACH) && !sentence.ends(i); i++) {
            Unit unit = units.get(i);
            if (self
                    && (Responsibility.act(unit)
                            || unit.lexeme().isAny(Responsibility.DOING) && sentence.deedBehind(i))) {
                return i;
            }
            self |= unit.lexeme().is(WordClass.SELF) || having(say, i);
            boolean other = unit.persons() != null || sentence.actor(i) != null || Responsibility.act(unit);
            if (self ? unit.lexeme().isAny(NOT_OWN) : other) {
                return -1;
            }
        }
        return -1;
    }

    /** "admitted to having shot", "claims to have shot": what follows is the deed of who speaks, but not "is said to have shot". */
    boolean having(int say, int at) {
        boolean said = say > 0 && units.get(say - 1).lexeme().isAny(NOT_SPEAKING);
        return !said
                && at < units.size()
                && units.get(at).is(WordClass.HAVE)
                && units.get(at - 1).is(WordClass.TO);
    }

    /** "the front denied the attack", "rejected the charge", "denied it". */
    private boolean denies(int at) {
        if (!sentence.near(at + 1, at + REACH, WordClass.DENY)) {
            return false;
        }
        for (int i = at + 1; i < units.size(); i++) {
            Unit unit = units.get(i);
            boolean it = unit.is(WordClass.SELF) && units.get(i - 1).is(WordClass.DENY);
            if (it
                    || deed(unit)
                    || unit.lexeme().isAny(DENIABLE)
                    || unit.lexeme().weapon() != null) {
                return true;
            }
        }
        return sentence.near(0, units.size(), WordClass.BLAME);
    }

    /** "an attack claimed by the front". */
    private boolean claimedBy(int opening) {
        int by = sentence.behind(opening);
        return by >= 0 && units.get(by).is(WordClass.CLAIM) && units.get(by).is(WordClass.BY);
    }

    /** "the front said that it was not behind the attack", "has not claimed responsibility". */
    boolean disclaim(int at) {
        boolean negated = false;
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH) && !sentence.ends(i); i++) {
            Unit unit = units.get(i);
            negated = unit.is(WordClass.NEGATION) || negated && !unit.is(WordClass.COMMA);
            if (unit.lexeme().isAny(OWNING)) {
                return negated;
            }
            if (sentence.other(at, i) || Responsibility.act(unit)) {
                return false;
            }
        }
        return false;
    }

    private static boolean deed(Unit unit) {
        return Responsibility.act(unit) || unit.is(WordClass.DEED) || unit.is(WordClass.OCCUR);
    }
}
