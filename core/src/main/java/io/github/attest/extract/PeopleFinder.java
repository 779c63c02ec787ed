package io.github.attest.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Finds the people beside a verb: its subject to the left, lists of people on either side. */
final class PeopleFinder {
    /** How far, in units, a subject may stand from its verb: a relative clause or an apposition may lie between. */
    private static final int REACH = 18;

    private static final long PREPOSITION = WordClass.OF.bit()
            | WordClass.IN.bit()
            | WordClass.BY.bit()
            | WordClass.WITH.bit()
            | WordClass.FROM.bit()
            | WordClass.TO.bit()
            | WordClass.AT.bit()
            | WordClass.PREP.bit();

    private final List<Unit> units;
    private final BitSet taken;

    /** @param taken indexes of units that an earlier match has used as the object of a verb */
    PeopleFinder(List<Unit> units, BitSet taken) {
        this.units = units;
        this.taken = taken;
    }

    /** Indexes of the units captured, empty if there are none. */
    List<Integer> find(Rule.Capture capture, int at, int step) {
        return switch (capture) {
            case SUBJECT -> subject(at);
            case LIST -> step < 0 ? named(listBefore(at)) : listAfter(at);
            case PERSONS -> isPeople(at) ? List.of(at) : List.of();
            case BARE -> is(at, Persons.Form.BARE) ? List.of(at) : List.of();
            case PART -> is(at, Persons.Form.PART) ? List.of(at) : List.of();
        };
    }

    /** "he shot" is no short form of "he was shot". */
    private List<Integer> named(List<Integer> found) {
        boolean pronoun = found.stream().anyMatch(this::isPronoun);
        return pronoun ? List.of() : found;
    }

    private boolean isPronoun(int at) {
        Persons persons = units.get(at).persons();
        return persons != null && persons.form() == Persons.Form.PRONOUN;
    }

    private boolean is(int at, Persons.Form form) {
        return isPeople(at) && Objects.requireNonNull(units.get(at).persons()).form() == form;
    }

    private boolean isPeople(int at) {
        return at >= 0 && at < units.size() && units.get(at).persons() != null && !taken.get(at);
    }

    /** Whether a sentence part ends here, so that nothing is skipped over it. */
    boolean closes(int at) {
        Unit unit = units.get(at);
        return unit.is(WordClass.STOP) || unit.is(WordClass.BUT) || unit.is(WordClass.DASH);
    }

    /**
     * The people to the left of a verb: the nearest that stand in no prepositional phrase and in no apposition; failing
     * those, the nearest.
     */
    private List<Integer> subject(int from) {
        int fallback = -1;
        int commas = 0;
        for (int at = from; at >= 0 && from - at <= REACH; at--) {
            Unit unit = units.get(at);
            if (closes(at)) {
                break;
            }
            if (unit.is(WordClass.COMMA)) {
                commas++;
            }
            if (unit.harm() != null && unit.harm().is(Grammar.PARTICIPLE) && at < from && !passiveRelative(at)) {
                break;
            }
            if (isPeople(at)) {
                boolean relative = at + 1 < units.size() && relative(at + 1);
                if (relative || !prepositional(at) && !(commas % 2 == 1 && apposition(at))) {
                    return listBefore(at);
                }
                fallback = fallback < 0 ? at : fallback;
            }
        }
        return fallback < 0 ? List.of() : listBefore(fallback);
    }

    /** "the man who was shot at the bar died": a relative clause does not end the search. */
    private boolean passiveRelative(int at) {
        return at >= 2
                && (units.get(at - 1).is(WordClass.BE) || units.get(at - 1).is(WordClass.WHO));
    }

    /** "the death of a boy, who died": whatever stands before "who" is the subject of what follows. */
    private boolean relative(int at) {
        int who = units.get(at).is(WordClass.COMMA) ? at + 1 : at;
        return who < units.size() && units.get(who).is(WordClass.WHO);
    }

    private boolean prepositional(int at) {
        return at > 0
                && units.get(at - 1).persons() == null
                && units.get(at - 1).lexeme().isAny(PREPOSITION);
    }

    /** People between two commas who describe the people before the first. */
    private boolean apposition(int at) {
        return at >= 2
                && units.get(at - 1).is(WordClass.COMMA)
                && units.get(at - 2).persons() != null;
    }

    private List<Integer> listBefore(int last) {
        if (!isPeople(last)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(List.of(last));
        int at = last;
        boolean joined = false;
        while (true) {
            int joint = at - 1;
            boolean and = joint >= 0 && units.get(joint).is(WordClass.AND);
            boolean comma = joint >= 0 && units.get(joint).is(WordClass.COMMA);
            int before = and && joint >= 1 && units.get(joint - 1).is(WordClass.COMMA) ? joint - 2 : joint - 1;
            if (!(and || comma && joined) || !isPeople(before) || isPronoun(before)) {
                break;
            }
            joined = true;
            found.add(before);
            at = before;
        }
        Collections.reverse(found);
        return found;
    }

    private List<Integer> listAfter(int first) {
        if (!isPeople(first)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(List.of(first));
        List<Integer> pending = new ArrayList<>();
        int at = first + 1;
        while (at < units.size()) {
            boolean comma = units.get(at).is(WordClass.COMMA);
            int next = comma ? at + 1 : at;
            boolean and = next < units.size() && units.get(next).is(WordClass.AND);
            next = and ? next + 1 : next;
            if (!(and || comma) || !isPeople(next) || startsClause(next)) {
                break;
            }
            pending.add(next);
            if (and) {
                found.addAll(pending);
                pending.clear();
            }
            at = next + 1;
        }
        return found;
    }

    /** People of whom a verb behind them says something of their own. */
    private boolean startsClause(int at) {
        int next = at + 1;
        while (next < units.size() && units.get(next).is(WordClass.ADVERB)) {
            next++;
        }
        if (next >= units.size()) {
            return false;
        }
        Unit unit = units.get(next);
        return unit.is(WordClass.BE)
                || unit.is(WordClass.HAVE)
                || unit.is(WordClass.MODAL)
                || unit.is(WordClass.FATALLY)
                || unit.is(WordClass.CRITICALLY)
                || unit.is(Grammar.PARTICIPLE)
                || unit.is(Grammar.ADJECTIVE)
                || unit.is(Grammar.INTRANSITIVE);
    }
}
