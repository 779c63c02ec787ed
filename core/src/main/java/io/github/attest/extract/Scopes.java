package io.github.attest.extract;

import io.github.attest.model.DateMention;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate.Precision;
import io.github.attest.model.Scope;
import io.github.attest.text.Tokens;
import java.util.List;

/** Tells from the words of a sentence whether its figures are of one incident or of many. */
final class Scopes {
    private static final WordClasses TELLING =
            WordClasses.of(WordClass.SOFAR, WordClass.SINCE, WordClass.HAVE, WordClass.WAR, WordClass.DEED);

    /** What a period behind it belongs to, or what parts it from what stands before. */
    private static final WordClasses ENDING = WordClass.DIVIDERS.and(WordClass.CLAUSE.alone());

    private Scopes() {}

    /**
     * A figure over a period is a total of many incidents.
     *
     * @param dates the dates that the sentence names
     */
    static Scope of(Tokens tokens, List<DateMention> dates, List<Unit> units, List<Finding> findings) {
        boolean sofar = false;
        for (DateMention date : dates) {
            sofar |= date.role() == DateMention.Role.PERIOD && !lasting(date.start(), tokens, units);
        }
        boolean since = false;
        boolean perfect = false;
        boolean auxiliary = false;
        boolean war = false;
        boolean deed = false;
        for (Unit unit : units) {
            if (!unit.isAny(TELLING)) {
                auxiliary = false;
                continue;
            }
            sofar |= unit.is(WordClass.SOFAR) && !inDay(tokens.start(unit.first()), dates);
            boolean later = auxiliary; // "have since died" says only "later"
            since |= unit.is(WordClass.SINCE) && !later && !lasting(tokens.start(unit.first()), tokens, units);
            auxiliary = unit.is(WordClass.HAVE);
            perfect |= auxiliary;
            war |= unit.is(WordClass.WAR);
            deed |= unit.is(WordClass.DEED);
        }
        // "have been killed since the protests began", but not "have been missing since their boat sank"
        sofar |= perfect && since && findings.stream().noneMatch(finding -> finding.harm() == HarmType.MISSING);
        // "the war, which began in April, has killed", but not "have been killed in the worst attack of the war"
        sofar |= perfect && war && !deed;
        return sofar ? Scope.AGGREGATE : Scope.INCIDENT;
    }

    /** Whether a period says how long something had been so, and not over what time people were harmed: "missing since Monday". */
    private static boolean lasting(int offset, Tokens tokens, List<Unit> units) {
        for (int unit = units.size() - 1; unit >= 0; unit--) {
            if (tokens.start(units.get(unit).first()) < offset) {
                if (units.get(unit).is(WordClass.LASTING)) {
                    return true;
                }
                if (units.get(unit).harm() != null || units.get(unit).isAny(ENDING)) {
                    return false;
                }
            }
        }
        return false;
    }

    /** Whether a word is part of a day or a month: "in January this year"; or opens words for few days: "in the past few hours". */
    private static boolean inDay(int offset, List<DateMention> dates) {
        for (DateMention mention : dates) {
            Precision precision =
                    mention.date() == null ? Precision.YEAR : mention.date().precision();
            int inside = precision.compareTo(Precision.SPAN) > 0 ? 1 : 0;
            if (precision != Precision.YEAR && mention.start() + inside <= offset && offset < mention.end()) {
                return true;
            }
        }
        return false;
    }
}
