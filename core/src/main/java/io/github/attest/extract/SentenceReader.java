package io.github.attest.extract;

import io.github.attest.model.HarmType;
import io.github.attest.model.Modality;
import io.github.attest.model.Victims.Reference;
import io.github.attest.model.Victims.Share;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Applies the rules to the units of one sentence, word of harm by word of harm, in the order of the text.
 *
 * <p>Words of harm joined by "and" or "or" share their people: "killed and injured" of several people is a joint figure,
 * "shot and killed" of anybody is killed.
 */
final class SentenceReader {
    /** Verbs, other than those of harm, of which people may be the subject. */
    private static final WordClasses VERBS = WordClass.AUXILIARIES.and(WordClass.SAY.alone());

    private final Rules rules;
    private final List<Unit> units;
    private final BitSet taken = new BitSet();
    private final BitSet told = new BitSet();
    private final RuleMatcher matcher;

    SentenceReader(Rules rules, List<Unit> units) {
        this.rules = rules;
        this.units = units;
        this.matcher = new RuleMatcher(units, taken);
    }

    /** All that the sentence says of harm to people. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        List<RuleMatch> parts = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            RuleMatch match = matchAt(at, findings);
            if (match == null) {
                at++;
            } else {
                int last = lastJoined(match);
                if (isPart(match)) {
                    parts.add(match);
                } else {
                    HarmType before = isGapped(units.get(match.anchor()).persons())
                            ? findings.getLast().harm()
                            : null;
                    findings.add(finding(match, firstJoined(match, findings), last, before));
                }
                take(match);
                at = last + 1;
            }
        }
        if (!findings.isEmpty()) {
            List<Finding> wholes = List.copyOf(findings);
            parts.forEach(
                    match -> findings.add(finding(match, match.anchor(), match.anchor(), harmOfWhole(match, wholes))));
        }
        return findings;
    }

    /** What happened to the people named last before a part of them; failing that, to those the sentence told of last. */
    private HarmType harmOfWhole(RuleMatch part, List<Finding> wholes) {
        int at = part.anchor() - 1;
        while (at >= 0 && units.get(at).persons() == null) {
            at--;
        }
        Persons before = at < 0 ? null : units.get(at).persons();
        HarmType harm = wholes.get(0).harm();
        for (Finding whole : wholes) {
            if (before != null && whole.people().contains(before)) {
                return whole.harm();
            }
            if (whole.anchor() < units.get(part.anchor()).first()) {
                harm = whole.harm();
            }
        }
        return harm;
    }

    private @Nullable RuleMatch matchAt(int at, List<Finding> findings) {
        Unit unit = units.get(at);
        boolean part = unit.persons() != null && unit.persons().form() == Persons.Form.PART || gap(at, findings);
        boolean word = unit.persons() == null && rules.anchor(unit.lexeme());
        if (!part && !word) {
            return null;
        }
        for (Rule rule : rules.at(unit)) {
            RuleMatch match = matcher.match(rule, at);
            if (match != null && (!rule.rest() || Survivors.others(units, match, told) != null)) {
                return match;
            }
        }
        return null;
    }

    /** Objects are used up, also those of "left" in "left four dead"; a subject may be said more of: "three men were shot and died". */
    private void take(RuleMatch match) {
        int before = match.people().isEmpty() ? 0 : match.people().getFirst();
        boolean left = before > 0 && units.get(before - 1).is(WordClass.LEAVE);
        for (int index : match.people()) {
            if (index > match.anchor() || left) {
                taken.set(index);
            }
        }
    }

    /** Index of the first word of harm that shares the object of a match: "killing or wounding 70 civilians". */
    private int firstJoined(RuleMatch match, List<Finding> findings) {
        int at = match.anchor() - 1;
        while (at >= 0 && units.get(at).is(WordClass.ADVERB)) {
            at--;
        }
        boolean object = !match.people().isEmpty() && match.people().getLast() > match.anchor();
        if (!object || at < 1 || !conjunction(units.get(at))) {
            return match.anchor();
        }
        Unit before = units.get(at - 1);
        boolean told = findings.stream().anyMatch(finding -> before.first() < finding.end());
        return !told && takesObjectLike(before, units.get(match.anchor())) ? at - 1 : match.anchor();
    }

    private static boolean takesObjectLike(Unit one, Unit other) {
        return Stream.of(Grammar.PARTICIPLE, Grammar.GERUND, Grammar.BASE, Grammar.PRESENT)
                .anyMatch(grammar -> one.is(grammar) && other.is(grammar));
    }

    /** Index of the last word of harm that shares the people of a match. */
    private int lastJoined(RuleMatch match) {
        int last = match.anchor();
        if (match.people().isEmpty() || match.people().get(match.people().size() - 1) > last) {
            return last;
        }
        int next = joined(last);
        while (next > last) {
            last = next;
            next = joined(last);
        }
        return last;
    }

    private int joined(int anchor) {
        int at = anchor + 1;
        if (at >= units.size() || !joins(units.get(at))) {
            return anchor;
        }
        while (at < units.size() && (joins(units.get(at)) || units.get(at).is(WordClass.ADVERB))) {
            at++;
        }
        boolean harm = at < units.size()
                && (units.get(at).is(Grammar.PARTICIPLE)
                        || units.get(at).is(Grammar.INTRANSITIVE)
                                && units.get(anchor).is(Grammar.PASSIVE));
        return harm && !hasObject(at) ? at : anchor;
    }

    private boolean hasObject(int at) {
        int next = at + 1;
        while (next < units.size() && units.get(next).is(WordClass.ADVERB)) {
            next++;
        }
        return next < units.size() && units.get(next).persons() != null;
    }

    /** "killed four in Taji, a guard in Baiji and three in Balad": people behind what was said of others in another place, of whom no verb says more. */
    private boolean gap(int at, List<Finding> findings) {
        if (!isGapped(units.get(at).persons()) || findings.isEmpty() || isSubject(at)) {
            return false;
        }
        Finding last = findings.getLast();
        boolean elsewhere = false;
        for (int before = at - 1; before >= 0; before--) {
            Unit unit = units.get(before);
            if (unit.persons() != null) {
                return elsewhere && last.people().contains(unit.persons());
            }
            elsewhere |= unit.is(WordClass.IN);
            if (unit.first() < last.end() && !unit.is(WordClass.IN)) {
                return elsewhere;
            }
            boolean divides = unit.is(WordClass.STOP) && before < at - 1;
            if (divides || unit.is(WordClass.BE) || unit.is(WordClass.HAVE)) {
                return false;
            }
        }
        return false;
    }

    /** Whether a verb follows in the clause. */
    private boolean isSubject(int at) {
        for (int next = at + 1; next < units.size(); next++) {
            Unit unit = units.get(next);
            if (unit.persons() == null
                    && (unit.lexeme().isAny(VERBS) || unit.lexeme().harm() != null)) {
                return true;
            }
            if (unit.persons() != null || joins(unit) || unit.is(WordClass.STOP)) {
                return false;
            }
        }
        return false;
    }

    private static boolean isGapped(@Nullable Persons persons) {
        return persons != null
                && (persons.form() == Persons.Form.BARE
                        || persons.form() == Persons.Form.NOUN
                                && persons.reference() == Reference.NEW
                                && (persons.numeral() != null || persons.implied() > 0));
    }

    /** "shot, hacked and burned to death". */
    private static boolean joins(Unit unit) {
        return conjunction(unit) || unit.is(WordClass.COMMA);
    }

    private static boolean conjunction(Unit unit) {
        return unit.is(WordClass.AND) || unit.is(WordClass.OR);
    }

    /** Words such as "including" and "of them" say of whom more was said before. */
    private boolean isPart(RuleMatch match) {
        Unit anchor = units.get(match.anchor());
        Persons persons = anchor.persons();
        return persons != null && persons.form() == Persons.Form.PART
                || anchor.is(WordClass.INCLUDING)
                || match.rule().part() && anchor.harm() == null;
    }

    private Finding finding(RuleMatch match, int first, int last, @Nullable HarmType before) {
        Persons doer = Doers.of(units, taken, match, first);
        List<Persons> told = people(match);
        List<Persons> people = further(match) ? furthers(told) : doer == null ? told : besides(told, doer);
        HarmType harm = before != null ? before : type(match, first, last, people);
        Modality modality = Modalities.of(units, match);
        int from = Math.min(
                Math.min(first, match.from()),
                match.people().isEmpty() ? match.from() : match.people().get(0));
        int to = Math.max(match.to(), last + 1);
        return new Finding(
                match.rule(),
                harm,
                people,
                modality,
                role(match),
                units.get(from).first(),
                units.get(to - 1).end(),
                units.get(isGapped(units.get(match.anchor()).persons()) ? match.to() - 1 : match.anchor())
                        .first(),
                implied(match),
                doer);
    }

    /** "A soldier shot another soldier": another than who did it, and not than somebody shot before. */
    private static List<Persons> besides(List<Persons> people, Persons doer) {
        return people.stream()
                .map(persons -> persons.share() == Share.FURTHER && persons.single() && persons.alike(doer)
                        ? persons.behind(persons.first(), persons.reference(), Share.WHOLE)
                        : persons)
                .toList();
    }

    /** "Two soldiers also died", "a woman was also killed": they come on top of those told of before. */
    private boolean further(RuleMatch match) {
        for (int at = match.from(); at < match.to(); at++) {
            if (units.get(at).is(WordClass.ALSO)) {
                return true;
            }
        }
        return match.from() > 0 && units.get(match.from() - 1).is(WordClass.ALSO);
    }

    private static List<Persons> furthers(List<Persons> people) {
        return people.stream()
                .map(persons -> persons.share() == Share.WHOLE
                                && (persons.numeral() != null
                                        || persons.single() && persons.reference() == Reference.NEW)
                        ? persons.behind(persons.first(), persons.reference(), Share.FURTHER)
                        : persons)
                .toList();
    }

    private List<Persons> people(RuleMatch match) {
        List<Persons> people = new ArrayList<>();
        Persons others = match.rule().rest() ? Survivors.others(units, match, told) : null;
        if (others != null) {
            return List.of(others);
        }
        for (int index : match.people()) {
            Persons persons = units.get(index).persons();
            Persons antecedent =
                    persons != null && persons.form() == Persons.Form.PRONOUN ? Antecedents.of(units, index) : null;
            if (antecedent != null) {
                add(antecedent, people);
            } else if (persons != null) {
                add(told.get(index) ? persons.again() : persons, people);
                told.set(index);
            }
        }
        return people;
    }

    /** Of a list, people behind a part are of it too: "12 of them doctors and seven patients"; and "nine … were children" are nine. */
    private static void add(Persons persons, List<Persons> people) {
        Persons before = people.isEmpty() ? null : people.getLast();
        boolean bare = persons.noun() != null && persons.numeral() == null && persons.implied() == 0;
        if (before == null) {
            people.add(persons);
        } else if (bare && before.form() == Persons.Form.BARE) {
            people.set(people.size() - 1, before.being(persons));
        } else if (before.share() == Share.PART) {
            people.add(persons.behind(persons.first(), persons.reference(), Share.PART));
        } else {
            people.add(persons);
        }
    }

    private Finding.Role role(RuleMatch match) {
        Unit anchor = units.get(match.anchor());
        if (anchor.is(Grammar.REFLEXIVE) || anchor.is(Grammar.SELF)) {
            return Finding.Role.SELF;
        }
        boolean some = anchor.is(WordClass.FATALLY) || anchor.is(WordClass.CRITICALLY);
        return some || match.rule().part() || isPart(match) ? Finding.Role.PART : Finding.Role.WHOLE;
    }

    /** How many people a word tells of that names none. */
    private int implied(RuleMatch match) {
        HarmWord word = units.get(match.anchor()).lexeme().harm();
        return word == null ? 0 : word.people();
    }

    private HarmType type(RuleMatch match, int first, int last, List<Persons> people) {
        HarmType rule = match.rule().harm();
        HarmWord word = units.get(first).lexeme().harm();
        if (rule != null) {
            return rule;
        }
        HarmType type = word == null ? HarmType.STRUCK : word.type();
        for (int at = first + 1; at <= last; at++) {
            HarmWord next = units.get(at).harm();
            if (next != null) {
                type = join(type, next.type(), people);
            }
        }
        return type;
    }

    private static HarmType join(HarmType one, HarmType other, List<Persons> people) {
        boolean single = people.size() == 1 && people.get(0).single();
        if (one == other || other == HarmType.STRUCK) {
            return one;
        }
        if (one == HarmType.STRUCK || single) {
            return one == HarmType.KILLED ? one : other;
        }
        return HarmType.KILLED_OR_INJURED;
    }
}
