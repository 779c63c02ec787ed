package io.github.attest.extract;

import java.util.BitSet;
import java.util.List;

/** What stands beside or between the people of a list and says more of one of them: titles, descriptions, asides between commas. */
final class Asides {
    /** How many units may lie between two commas behind somebody in a list. */
    private static final int LONGEST = 8;

    private static final WordClasses DETERMINER = WordClass.ARTICLES.and(WordClass.ANOTHER.alone());

    private final List<Unit> units;
    private final BitSet taken;

    /** @param taken indexes of units that an earlier match has used as the object of a verb */
    Asides(List<Unit> units, BitSet taken) {
        this.units = units;
        this.taken = taken;
    }

    /** Where words for one person begin that end in a second noun without an article, "a lawyer and leader of the union"; or where they stand. */
    int titles(int last) {
        boolean joined = last >= 2 && isPeople(last - 2) && units.get(last - 1).is(WordClass.AND);
        Persons first = joined ? units.get(last - 2).persons() : null;
        return first != null && first.single() && isBareNoun(last) && isSingle(last) && !isBareNoun(last - 2)
                ? last - 2
                : last;
    }

    boolean isSingle(int at) {
        Persons persons = at < 0 ? null : units.get(at).persons();
        return persons != null && persons.noun() != null && persons.noun().singular();
    }

    /** "Colonel Ali Omar, head of a brigade, and his driver", "the driver, a Dane, and a guard": the last unit before the aside; the unit it ends at if there is none. */
    int aside(int close) {
        if (!units.get(close).is(WordClass.COMMA) || isPeople(close - 1)) {
            return close;
        }
        for (int at = close - 1; at > 0 && close - at <= LONGEST; at--) {
            Unit unit = units.get(at);
            if (unit.is(WordClass.COMMA)) {
                return isNamed(at - 1) || units.get(at + 1).is(WordClass.A) && isSingle(at - 1) ? at - 1 : close;
            }
            if (unit.closes()
                    || unit.harm() != null
                    || unit.is(WordClass.BE)
                    || unit.is(WordClass.HAVE)
                    || unit.is(WordClass.AND)) {
                return close;
            }
        }
        return close;
    }

    /** "Karim Omar, a baker, and his son", "the driver, a Syrian, and a guard": whom somebody between two commas describes; or where they stand. */
    int described(int at) {
        boolean aside = at > 1
                && at + 1 < units.size()
                && isPeople(at)
                && isSingle(at)
                && units.get(at).lexeme().is(WordClass.A)
                && units.get(at - 1).is(WordClass.COMMA)
                && units.get(at + 1).is(WordClass.COMMA);
        Persons before = aside ? units.get(at - 2).persons() : null;
        boolean one = before != null && before.single() && (before.name() != null || isOfCountry(at));
        return one ? at - 2 : at;
    }

    private boolean isOfCountry(int at) {
        Persons persons = units.get(at).persons();
        return persons != null && persons.noun() != null && persons.noun().kind() == PersonNoun.Kind.DEMONYM;
    }

    boolean isNamed(int at) {
        Persons persons = at >= 0 && at < units.size() ? units.get(at).persons() : null;
        return persons != null && persons.name() != null;
    }

    boolean isBareNoun(int at) {
        Persons persons = units.get(at).persons();
        return persons != null
                && persons.form() == Persons.Form.NOUN
                && persons.name() == null
                && !units.get(at).lexeme().isAny(DETERMINER);
    }

    /** Who bears a title that stands at a unit: "senator and candidate Ali Omar", "officers Ali Omar and Jan Holm", "his sons Ali and Jan"; or that unit. */
    int bearer(int title) {
        Persons persons = units.get(title).persons();
        if (persons == null || persons.numeral() != null) {
            return title;
        }
        if (!isSingle(title) && persons.form() == Persons.Form.NOUN && persons.name() == null) {
            return isPeople(title + 1) && isNamed(title + 1) ? title + 1 : title;
        }
        if (!isBareNoun(title)) {
            return title;
        }
        boolean joined = isPeople(title + 2) && units.get(title + 1).is(WordClass.AND);
        return joined && isNamed(title + 2) && isTitled(title + 2) ? title + 2 : title;
    }

    /** "Candidate Ali Omar": a name behind a noun without an article. */
    private boolean isTitled(int at) {
        return isSingle(at) && !units.get(at).lexeme().isAny(DETERMINER);
    }

    /** "six nuns, five of them Danes, and two cooks", "Jan Holm, head of a school, and Ali Omar": the comma that ends an aside which opens at a unit, if people follow it; or that unit. */
    int asideBehind(int open) {
        boolean title = isNamed(open - 1) && open + 1 < units.size() && isBareNoun(open + 1) && isSingle(open + 1);
        boolean people = isPeople(open + 1) && !isBare(open + 1) && !title;
        if (!units.get(open).is(WordClass.COMMA) || people) {
            return open;
        }
        for (int at = open + 1; at < units.size() && at - open <= LONGEST; at++) {
            Unit unit = units.get(at);
            if (unit.is(WordClass.COMMA)) {
                boolean joined = at + 2 < units.size() && units.get(at + 1).is(WordClass.AND) && isPeople(at + 2);
                return joined ? at : open;
            }
            if (unit.closes() || unit.harm() != null || unit.is(WordClass.HAVE) || unit.is(WordClass.AND)) {
                return open;
            }
        }
        return open;
    }

    boolean isPeople(int at) {
        return at >= 0 && at < units.size() && units.get(at).persons() != null && !taken.get(at);
    }

    private boolean isBare(int at) {
        Persons persons = units.get(at).persons();
        return persons != null && persons.form() == Persons.Form.BARE;
    }
}
