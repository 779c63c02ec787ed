package io.github.attest.extract;

import io.github.attest.model.Victims.Share;
import io.github.attest.text.Numeral;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/** Finds the people beside a verb: its subject to the left, lists of people on either side. */
final class PeopleFinder {
    /** How far, in units, a subject may stand from its verb: a relative clause or an apposition may lie between. */
    private static final int REACH = 18;

    private final List<Unit> units;
    private final BitSet taken;
    private final Asides asides;

    /** @param taken indexes of units that an earlier match has used as the object of a verb */
    PeopleFinder(List<Unit> units, BitSet taken) {
        this.units = units;
        this.taken = taken;
        this.asides = new Asides(units, taken);
    }

    /** Indexes of the units captured, empty if there are none. */
    List<Integer> find(Rule.Capture capture, int at, int step) {
        return switch (capture) {
            case SUBJECT -> subject(at);
            case LIST -> step < 0 ? named(listBefore(at)) : listAfter(at, false);
            case SERIES -> listAfter(at, true);
            case PERSONS -> asides.isPeople(at) ? List.of(at) : List.of();
            case BARE -> is(at, Persons.Form.BARE) ? List.of(at) : List.of();
            case FIGURE -> isFigure(at) ? List.of(at) : List.of();
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
        return asides.isPeople(at)
                && Objects.requireNonNull(units.get(at).persons()).form() == form;
    }

    private boolean isFigure(int at) {
        Persons persons = asides.isPeople(at) ? units.get(at).persons() : null;
        return persons != null && persons.numeral() != null && persons.form() != Persons.Form.PART;
    }

    /**
     * The people to the left of a verb: the nearest that stand in no prepositional phrase and in no apposition; failing
     * those, the nearest.
     */
    private List<Integer> subject(int from) {
        if (Things.before(units, from)) {
            return List.of();
        }
        int fallback = -1;
        int commas = 0;
        for (int at = from; at >= 0 && from - at <= REACH; at--) {
            Unit unit = units.get(at);
            if (unit.is(WordClass.DASH) && dashBefore(at) >= 0) {
                if (isIdentified(at - 1) && units.get(at - 2).is(WordClass.DASH)) {
                    return List.of(at - 1);
                }
                at = dashBefore(at);
                continue;
            }
            int opening = Brackets.opening(units, at);
            if (opening < at) {
                at = opening;
                continue;
            }
            if (units.get(at).closes()) {
                break;
            }
            if (unit.is(WordClass.COMMA)) {
                commas++;
            }
            if (unit.harm() != null && unit.harm().is(Grammar.PARTICIPLE) && at < from && !passiveRelative(at)) {
                break;
            }
            if (asides.isPeople(at) && !owns(at)) {
                boolean relative = at + 1 < units.size() && relative(at + 1);
                int title = asides.titles(at);
                if (relative || !prepositional(title) && !(commas % 2 == 1 && apposition(title))) {
                    return title < at && singular(from + 1) ? List.of(title) : listBefore(at);
                }
                at = title;
                fallback = fallback < 0 ? at : fallback;
            }
        }
        return fallback < 0 ? List.of() : listBefore(fallback);
    }

    /** Index of the dash that opens a parenthesis which ends at another; -1 if there is none. */
    private int dashBefore(int close) {
        for (int at = close - 1; at >= 0 && close - at <= REACH; at--) {
            if (units.get(at).is(WordClass.DASH)) {
                return at;
            }
            if (units.get(at).closes()) {
                return -1;
            }
        }
        return -1;
    }

    /** "the sheriff's department": whoever owns something is not what the verb speaks of. */
    private boolean owns(int at) {
        return at + 1 < units.size() && units.get(at + 1).is(WordClass.POSSESSIVE);
    }

    /** "the man (who was) shot at the bar died": a relative clause, in full or not, does not end the search. */
    private boolean passiveRelative(int at) {
        if (at < 1) {
            return false;
        }
        Unit before = units.get(at - 1);
        boolean reduced = before.persons() != null && !(at + 1 < units.size() && taken.get(at + 1));
        return reduced || at > 1 && (before.is(WordClass.BE) || before.is(WordClass.WHO));
    }

    /** "the death of a boy, who died": whatever stands before "who" is the subject of what follows. */
    private boolean relative(int at) {
        int who = units.get(at).is(WordClass.COMMA) ? at + 1 : at;
        return who < units.size() && units.get(who).is(WordClass.WHO);
    }

    private boolean prepositional(int at) {
        int before = at - 1;
        while (before > 0
                && (units.get(before).is(WordClass.HEDGE) || units.get(before).is(WordClass.ADVERB))) {
            before--;
        }
        return before >= 0
                && units.get(before).persons() == null
                && units.get(before).lexeme().isAny(WordClass.PREPOSITIONS);
    }

    /** People between two commas who describe the people before the first. */
    private boolean apposition(int at) {
        return at >= 2
                && units.get(at - 1).is(WordClass.COMMA)
                && units.get(at - 2).persons() != null;
    }

    /** Whether a number counts more than one: "his wife and four daughters has fled" does not speak of them. */
    private boolean isSeveral(int at) {
        Numeral numeral = Objects.requireNonNull(units.get(at).persons()).numeral();
        return numeral != null && numeral.min() > 1;
    }

    /** Whether the verb that starts at a unit says that its subject is one: "was", "has been". */
    private boolean singular(int verb) {
        return verb < units.size() && units.get(verb).is(WordClass.SINGULAR);
    }

    private List<Integer> listBefore(int last) {
        if (!asides.isPeople(last)) {
            return List.of();
        }
        List<Integer> found = new ArrayList<>(List.of(last));
        int at = last;
        boolean joined = false;
        while (!isPronoun(last)) {
            int joint = at - 1;
            boolean and = joint >= 0 && units.get(joint).is(WordClass.AND);
            int divider = and ? outside(joint - 1) : joint;
            boolean divided = divider >= 0 && divides(divider);
            int before = divided ? asides.described(divider - 1) : divider;
            boolean listed = and || divided && (joined || unjoined(before, at));
            if (!listed || !asides.isPeople(before) || isPronoun(before)) {
                break;
            }
            joined = true;
            found.add(before);
            at = before;
        }
        Collections.reverse(found);
        return found;
    }

    /** The last unit before a parenthesis between dashes, or before what is said of somebody between commas, that ends at a unit; or that unit. */
    private int outside(int close) {
        if (close < 0) {
            return close;
        }
        if (units.get(close).is(WordClass.DASH)) {
            int open = dashBefore(close);
            return open < 0 ? close : open - 1;
        }
        return asides.aside(close);
    }

    /** A comma between people, or a semicolon between names that have commas of their own. */
    private boolean divides(int at) {
        return units.get(at).is(WordClass.COMMA)
                || units.get(at).is(WordClass.STOP)
                        && asides.isNamed(at - 1)
                        && (asides.isNamed(at + 1) || asides.isNamed(at + 2));
    }

    /** A single person by name or age. */
    private boolean isIdentified(int at) {
        Persons persons = asides.isPeople(at) ? units.get(at).persons() : null;
        return persons != null && persons.single() && (persons.name() != null || persons.age() != null);
    }

    /** "mother, 2 children found dead": headlines leave out articles and "and"; an apposition has its article. */
    private boolean unjoined(int one, int other) {
        return one >= 0
                && (asides.isBareNoun(one) && asides.isBareNoun(other) || isFurther(other))
                && !prepositional(one);
    }

    /** "2 others": a number and no noun. */
    private boolean isFurther(int at) {
        Persons persons = units.get(at).persons();
        return persons != null
                && persons.form() == Persons.Form.BARE
                && persons.share() == Share.FURTHER
                && persons.numeral() != null;
    }

    /** "killed Omar's wife", "hit Omar's car": whom or what the people at a unit own; or the unit itself. */
    private int owned(int at) {
        int last = at;
        while (asides.isPeople(last) && owns(last)) {
            last += 2;
        }
        return last;
    }

    private List<Integer> listAfter(int from, boolean whole) {
        int start = owned(from);
        if (!asides.isPeople(start)) {
            return List.of();
        }
        int first = asides.bearer(start);
        List<Integer> found = new ArrayList<>(List.of(first));
        List<Integer> pending = new ArrayList<>();
        int at = first + 1;
        while (at < units.size()) {
            int divider = asides.asideBehind(at);
            boolean divided = divides(divider);
            int next = divided ? divider + 1 : divider;
            boolean and = next < units.size() && units.get(next).is(WordClass.AND);
            next = and ? next + 1 : next;
            next = and && whole && next < units.size() && units.get(next).is(WordClass.OF) ? next + 1 : next;
            if (!(and || divided) || !asides.isPeople(next) || startsClause(next, whole)) {
                break;
            }
            if (!and && asides.isNamed(at - 1) && asides.titles(next + 2) == next) {
                at = next + 3;
                continue;
            }
            if (asides.described(next) < next) {
                at = next + 1;
                continue;
            }
            next = asides.bearer(next);
            pending.add(next);
            if (and || unjoined(at - 1, next)) {
                found.addAll(pending);
                pending.clear();
            }
            at = next + 1;
        }
        if (at < units.size() && units.get(at).is(Grammar.SELF)) {
            found.addAll(pending);
        }
        return found;
    }

    /**
     * People of whom a verb behind them says something of their own; behind a list that is the subject of a verb itself ("the
     * deaths of a man and a woman were reported"), only if that is harm.
     */
    private boolean startsClause(int at, boolean whole) {
        int next = afterAdverbs(at + 1);
        if (next >= units.size()) {
            return false;
        }
        Unit unit = units.get(next);
        boolean auxiliary = unit.is(WordClass.BE) || unit.is(WordClass.HAVE) || unit.is(WordClass.MODAL);
        if (unit.is(WordClass.SINGULAR) && isSeveral(at)) {
            return false;
        }
        if (auxiliary && whole) {
            int verb = afterAdverbs(next + 1);
            return verb < units.size() && units.get(verb).harm() != null;
        }
        return auxiliary
                || unit.is(WordClass.FATALLY)
                || unit.is(WordClass.CRITICALLY)
                || unit.is(Grammar.PARTICIPLE)
                || unit.is(Grammar.ADJECTIVE)
                || unit.is(Grammar.INTRANSITIVE)
                || unit.is(Grammar.REFLEXIVE);
    }

    private int afterAdverbs(int at) {
        int next = at;
        while (next < units.size() && units.get(next).is(WordClass.ADVERB)) {
            next++;
        }
        return next;
    }
}
