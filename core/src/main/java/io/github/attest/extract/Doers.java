package io.github.attest.extract;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Single people of whom a text says that they did harm: who kills, shoots, is accused of killing, or by whom others are
 * killed, and who is called so, "the gunman, Ali Omar". By name they are known in later sentences, too. Used for one text.
 */
final class Doers {
    /** What may stand between a person and the verb of what the person did: "who was accused of". */
    private static final WordClasses BEFORE_DEED = WordClasses.of(
            WordClass.ADVERB,
            WordClass.HEDGE,
            WordClass.HAVE,
            WordClass.BE,
            WordClass.WHO,
            WordClass.COMMA,
            WordClass.CHARGE,
            WordClass.OF);

    private final Set<String> names = new HashSet<>();

    /** The first tokens of the words for those who did harm in the sentence read last. */
    private final Set<Integer> inSentence = new HashSet<>();

    /**
     * The one person who did the harm of a match, where the words beside it say so; null if they do not.
     *
     * @param taken indexes of units that an earlier match has used as the object of a verb
     * @param verb index of the first word of harm
     */
    static @Nullable Persons of(List<Unit> units, BitSet taken, RuleMatch match, int verb) {
        if (match.people().isEmpty()) {
            return null;
        }
        boolean object = match.people().getFirst() > verb;
        Persons doer = object ? before(units, taken, verb) : behind(units, match.to());
        boolean one = doer != null && doer.single() && doer.form() != Persons.Form.PRONOUN;
        return one && match.people().stream().noneMatch(at -> isPerpetrator(units.get(at))) ? doer : null;
    }

    private static boolean isPerpetrator(Unit unit) {
        return unit.persons() != null && unit.persons().perpetrator();
    }

    private static @Nullable Persons before(List<Unit> units, BitSet taken, int verb) {
        int at = verb - 1;
        while (at >= 0
                && units.get(at).persons() == null
                && units.get(at).lexeme().isAny(BEFORE_DEED)) {
            at--;
        }
        boolean subject = at >= 0
                && !taken.get(at)
                && (at == 0 || !units.get(at - 1).lexeme().isAny(WordClass.PREPOSITIONS));
        return subject ? units.get(at).persons() : null;
    }

    private static @Nullable Persons behind(List<Unit> units, int at) {
        boolean by = at + 1 < units.size() && units.get(at).is(WordClass.BY);
        return by ? units.get(at + 1).persons() : null;
    }

    /** Notes the names of those who did harm in a sentence; sentences are given in the order of the text. */
    void read(List<Unit> units, List<Finding> findings) {
        inSentence.clear();
        for (Unit unit : units) {
            Persons persons = unit.persons();
            if (persons != null && persons.perpetrator() && persons.name() != null) {
                names.add(persons.name());
            }
        }
        for (Finding finding : findings) {
            Persons doer = finding.doer();
            if (doer != null) {
                inSentence.add(doer.first());
            }
            if (doer != null && doer.name() != null) {
                names.add(doer.name());
            }
        }
    }

    /** Whether words for people in the sentence read last mean somebody who did harm. */
    boolean did(Persons persons) {
        return persons.perpetrator()
                || persons.name() != null && names.contains(persons.name())
                || inSentence.contains(persons.first());
    }
}
