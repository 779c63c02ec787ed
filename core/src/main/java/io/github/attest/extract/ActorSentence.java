package io.github.attest.extract;

import io.github.attest.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The units of one sentence, with the actors that they name. */
final class ActorSentence {
    /** How far, in units, a word said of an actor may stand from it. */
    static final int REACH = 5;

    /** How far, in units, a verb may stand behind its subject, or an actor behind "by". */
    static final int LONG_REACH = 10;

    /** Punctuation that ends a part of a sentence; brackets and quotation marks enclose names. */
    private static final String ENDS = ".;:!?\u2026";

    /** What may stand before the name of those who did it: "were suspected members of the front". */
    private static final WordClasses BEFORE_NAME =
            WordClasses.of(WordClass.THE, WordClass.HEDGE, WordClass.ADVERB, WordClass.OF, WordClass.FROM);

    static final WordClasses DEEDS = WordClasses.of(WordClass.DEED, WordClass.STRIKE);

    private final Tokens tokens;
    private final List<Unit> units;
    private final List<@Nullable Mention> mentions;

    /** @param mentions the actor that each unit names or ends the name of, null where it names none */
    ActorSentence(Tokens tokens, List<Unit> units, List<@Nullable Mention> mentions) {
        this.tokens = tokens;
        this.units = units;
        this.mentions = mentions;
    }

    int size() {
        return units.size();
    }

    Unit unit(int at) {
        return units.get(at);
    }

    List<Unit> units() {
        return units;
    }

    @Nullable
    Actor actor(int at) {
        Mention mention = mentions.get(at);
        return mention == null ? null : mention.actor();
    }

    /** Index of the unit with which the name of an actor begins. */
    int opening(int at) {
        Mention mention = mentions.get(at);
        int first = at;
        while (mention != null && first > 0 && units.get(first).first() > mention.first()) {
            first--;
        }
        return first;
    }

    /** Whether words of its unit say more of an actor than it is called: "Russian fighters". */
    boolean described(int at) {
        Mention mention = mentions.get(at);
        return mention != null && units.get(at).first() < mention.first();
    }

    /** Whether a name in brackets only says who the one before them is: "the FPL (Popular Liberation Forces)". */
    boolean explains(int at) {
        int open = opening(at) - 1;
        Actor before = open > 0 && units.get(open).is(WordClass.OPEN) ? actor(open - 1) : null;
        return before != null && !before.generic();
    }

    /** Index of the unit that a name stands behind, over its article and words of doubt; -1 if there is none. */
    int behind(int opening) {
        int at = opening - 1;
        while (at >= 0 && units.get(at).lexeme().isAny(BEFORE_NAME)) {
            at--;
        }
        return at;
    }

    /** Index of the last unit, up to one, that is no article. */
    int overArticles(int last) {
        int at = last;
        while (at > 0 && units.get(at).lexeme().isAny(WordClass.ARTICLES)) {
            at--;
        }
        return at;
    }

    /** Whether another party than the actor is named. */
    boolean other(int at, int i) {
        Actor actor = actor(at);
        Actor other = actor(i);
        return actor != null && other != null && !other.generic() && !other.equals(actor) && !aside(i) && !explains(i);
    }

    /** Whether an actor only tells who the one before the comma is: "the front, an offshoot of the army, claimed". */
    boolean aside(int at) {
        boolean of = false;
        for (int i = at - 1; i > 0 && i >= at - REACH; i--) {
            Unit unit = units.get(i);
            if (unit.is(WordClass.COMMA)) {
                return of && actor(i - 1) != null && units.get(i + 1).lexeme().isAny(WordClass.ARTICLES);
            }
            of |= unit.is(WordClass.OF);
        }
        return false;
    }

    /** Whether some unit of a stretch is of a class. */
    boolean near(int from, int to, WordClass wordClass) {
        for (int i = Math.max(0, from); i < Math.min(units.size(), to); i++) {
            if (units.get(i).is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** "carried out two sabotage operations", "launched rockets": what was done follows the verb. */
    boolean deedBehind(int verb) {
        for (int i = verb + 1; i < Math.min(units.size(), verb + REACH); i++) {
            Unit unit = units.get(i);
            if (unit.lexeme().isAny(DEEDS)
                    || unit.lexeme().harm() != null
                    || unit.lexeme().weapon() != null) {
                return true;
            }
            if (ends(i) || unit.is(WordClass.COMMA) || unit.is(WordClass.BY)) {
                return false;
            }
        }
        return false;
    }

    boolean ends(int at) {
        return ends(tokens, units.get(at));
    }

    /** Whether a unit is punctuation that ends a part of a sentence. */
    static boolean ends(Tokens tokens, Unit unit) {
        return unit.is(WordClass.STOP) && ENDS.indexOf(tokens.first(unit.first())) >= 0;
    }
}
