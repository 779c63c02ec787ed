package io.github.attest.extract;

import io.github.attest.model.Belligerent;
import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence;
import io.github.attest.model.Evidence.Field;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.Mentions;
import io.github.attest.model.Modality;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Victims;
import io.github.attest.text.Numeral;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.ReportText;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns what rules found in a sentence into claims, with the date, place, belligerent, weapon and source beside it. */
final class ClaimReader {
    private static final WordClasses UNTOLD =
            WordClasses.of(WordClass.HYPOTHETICAL, WordClass.NEGATION, WordClass.EXPECT, WordClass.MODAL);

    private static final WordClasses REPORTING = WordClasses.of(WordClass.SAY, WordClass.CHARGE, WordClass.PROCEDURE);

    private static final WordClasses SPEAKING = WordClasses.of(WordClass.SAY, WordClass.CHARGE);

    private static final WordClasses BEFORE_DATE = WordClasses.of(WordClass.IN, WordClass.ADVERB);

    private final Extractor extractor;
    private final ReportText text;
    private final Part part;
    private final Tokens tokens;
    private final Mentions mentions;
    private final Words words;
    private final SourceReader sources;
    private final BelligerentReader belligerents;
    private final Doers doers = new Doers();

    /** The dates of the sentence that is read. */
    private List<DateMention> dates = List.of();

    /** The places of the sentence that is read. */
    private List<PlaceMention> places = List.of();

    ClaimReader(
            Extractor extractor,
            ReportText text,
            Part part,
            Words words,
            SourceReader sources,
            BelligerentReader belligerents,
            Mentions mentions) {
        this.extractor = extractor;
        this.text = text;
        this.part = part;
        this.tokens = text.part(part);
        this.mentions = mentions;
        this.words = words;
        this.sources = sources;
        this.belligerents = belligerents;
    }

    void read(int sentence, List<Unit> units, List<Finding> findings, List<Claim> found) {
        dates = mentions.dates(part, start(sentence), end(sentence));
        places = new ArrayList<>(mentions.places(part, start(sentence), end(sentence)));
        places.removeIf(mention -> isHome(mention, units));
        doers.read(units, findings);
        Surroundings around = surroundings(units, findings);
        boolean asserted = false;
        for (Finding finding : findings) {
            found.add(claim(finding, sentence, around));
            asserted |= finding.modality() == Modality.ASSERTED;
        }
        if (asserted) {
            return;
        }
        boolean armed = !around.weapons().isEmpty() || !around.belligerents().isEmpty();
        Unit attack = AttackReader.attack(units, armed, newsworthy(sentence, units));
        if (attack != null) {
            found.add(attack(attack, sentence, around));
        } else if (findings.isEmpty()
                && (denied(around) || !around.belligerents().isEmpty() && (tells(units) || fires(units, around)))) {
            found.add(unharmed("responsibility", sentence, null, null, around, around.evidence()));
        } else if (findings.isEmpty() && !around.weapons().isEmpty() && told(units)) {
            Surroundings nobody = around.byNobody();
            found.add(unharmed("means", sentence, null, null, nobody, nobody.evidence()));
        }
    }

    /** Whether a place is where somebody is from: "Ana Diaz, 32, of Aleppo". */
    private boolean isHome(PlaceMention mention, List<Unit> units) {
        int token = tokens.at(mention.start());
        for (Unit unit : units) {
            if (unit.first() <= token && token < unit.end()) {
                return unit.persons() != null && unit.persons().end() <= token;
            }
        }
        return false;
    }

    /** Whether this is a headline that says where, when or to whom: one such names a deed and needs no verb for it. */
    private boolean newsworthy(int sentence, List<Unit> units) {
        return part == Part.TITLE
                && (units.stream().anyMatch(unit -> unit.persons() != null)
                        || nearestPlace(tokens.sentenceStart(sentence)) != null
                        || nearestDate(tokens.sentenceStart(sentence)) != null);
    }

    private Surroundings surroundings(List<Unit> units, List<Finding> findings) {
        List<Evidence> evidence = new ArrayList<>();
        Set<String> weapons = new LinkedHashSet<>();
        String target = null;
        for (int at = 0; at < units.size(); at++) {
            Unit unit = units.get(at);
            String weapon = words.weapon(unit);
            if (weapon != null && weapons.add(weapon)) {
                evidence.add(evidence(Field.WEAPON, unit.first(), unit.end()));
            }
            boolean hit = unit.persons() == null && (!unit.is(WordClass.HOSPITAL) || Aim.at(units, at));
            if (target == null && unit.lexeme().target() != null && hit) {
                target = unit.lexeme().target();
                evidence.add(evidence(Field.TARGET, unit.first(), unit.end()));
            }
        }
        List<Belligerent> parties = new ArrayList<>();
        for (BelligerentReader.Party party : belligerents.parties(units, findings)) {
            parties.add(party.belligerent());
            evidence.add(evidence(Field.BELLIGERENT, party.first(), party.end()));
        }
        return new Surroundings(
                parties, List.copyOf(weapons), target, Scopes.of(tokens, dates, units, findings), evidence);
    }

    private Claim attack(Unit attack, int sentence, Surroundings around) {
        List<Evidence> evidence = new ArrayList<>(List.of(evidence(Field.ATTACK, attack.first(), attack.end())));
        DateMention date = date(attack.first(), evidence);
        PlaceMention place = place(attack.first(), evidence);
        evidence.addAll(around.evidence());
        return unharmed("attack", sentence, date, place, around, evidence);
    }

    private static boolean denied(Surroundings around) {
        return around.belligerents().stream().anyMatch(Belligerent::denies);
    }

    /** Whether a sentence tells of something as done, and neither denies nor imagines it. */
    private static boolean told(List<Unit> units) {
        for (Unit unit : units) {
            if (unit.isAny(UNTOLD)) {
                return false;
            }
        }
        return true;
    }

    /** "fired a missile at the camp": what somebody did with a weapon, also where another sentence tells whom it hit. */
    private static boolean fires(List<Unit> units, Surroundings around) {
        return !around.weapons().isEmpty() && told(units) && units.stream().anyMatch(unit -> unit.is(WordClass.OCCUR));
    }

    private static boolean tells(List<Unit> units) {
        for (Unit unit : units) {
            if (PartReader.tells(unit.lexeme()) || unit.is(WordClass.THROW)) {
                return true;
            }
        }
        return false;
    }

    /** A claim that tells of nobody harmed. */
    private Claim unharmed(
            String rule,
            int sentence,
            @Nullable DateMention date,
            @Nullable PlaceMention place,
            Surroundings around,
            List<Evidence> evidence) {
        List<Evidence> all = new ArrayList<>(evidence);
        Citation said = sources.at(sentence, tokens.sentenceStart(sentence));
        all.addAll(said.evidence());
        return new Claim(
                extractor.language() + "." + rule,
                List.of(),
                date == null ? null : date.date(),
                place == null ? null : place.place(),
                around.belligerents(),
                around.weapons(),
                around.target(),
                said.chain(),
                Modality.ASSERTED,
                around.scope(),
                all);
    }

    private Claim claim(Finding finding, int sentence, Surroundings around) {
        List<Evidence> evidence = new ArrayList<>();
        evidence.add(evidence(field(finding.harm()), finding.first(), finding.end()));
        DateMention date = date(finding.anchor(), evidence);
        PlaceMention place = place(finding.anchor(), evidence);
        evidence.addAll(around.evidence());
        Citation said = sources.at(sentence, finding.anchor());
        evidence.addAll(said.evidence());
        return new Claim(
                finding.ruleId(),
                victims(finding),
                date == null ? null : date.date(),
                place == null ? null : place.place(),
                around.belligerents(),
                around.weapons(),
                around.target(),
                said.chain(),
                finding.modality(),
                around.scope(),
                evidence);
    }

    private List<Victims> victims(Finding finding) {
        if (finding.people().isEmpty()) {
            return List.of(unnamed(finding));
        }
        List<Victims> victims = new ArrayList<>(finding.people().size());
        boolean singles = beside(finding.people());
        for (Persons persons : finding.people()) {
            CountRange count = count(persons);
            boolean some = singles && count == null && persons.plural();
            victims.add(victims(persons, some ? CountRange.atLeast(2, wording(persons)) : count, finding));
        }
        return victims;
    }

    /** People whom the word of harm implies and nobody names: a single one is, if anybody is told of, one of those. */
    private Victims unnamed(Finding finding) {
        String wording = tokens.slice(finding.first(), finding.end() - 1);
        int implied = finding.implied();
        return new Victims(
                finding.harm(),
                implied == 0 ? null : CountRange.exactly(implied, wording),
                Group.PEOPLE,
                null,
                null,
                null,
                null,
                implied == 1 ? Victims.Reference.KNOWN : Victims.Reference.NEW,
                Victims.Share.WHOLE,
                finding.role() == Finding.Role.SELF);
    }

    /** "the nuns, their cook and her daughter": whether people are told of beside others who are told of one by one, and nobody states a number. */
    private static boolean beside(List<Persons> people) {
        boolean single = false;
        for (Persons persons : people) {
            if (persons.numeral() != null) {
                return false;
            }
            single |= persons.single();
        }
        return single;
    }

    private Victims victims(Persons persons, @Nullable CountRange count, Finding finding) {
        PersonNoun noun = persons.noun();
        return new Victims(
                finding.harm(),
                count,
                noun == null ? Group.PEOPLE : noun.group(),
                noun == null ? null : noun.key(),
                persons.name(),
                persons.age(),
                persons.sex(),
                persons.reference(),
                finding.role() == Finding.Role.PART ? Victims.Share.PART : persons.share(),
                doers.did(persons) || finding.didSo(persons));
    }

    private @Nullable CountRange count(Persons persons) {
        Numeral numeral = persons.numeral();
        if (numeral != null) {
            return numeral.count(wording(persons), extractor.profile()).orElse(null);
        }
        return persons.implied() > 0 ? CountRange.exactly(persons.implied(), wording(persons)) : null;
    }

    private String wording(Persons persons) {
        return tokens.slice(persons.first(), persons.end() - 1);
    }

    private static Field field(HarmType harm) {
        return switch (harm) {
            case KILLED -> Field.KILLED;
            case INJURED, STRUCK -> Field.INJURED;
            case KILLED_OR_INJURED -> Field.CASUALTIES;
            case MISSING -> Field.MISSING;
        };
    }

    private Evidence evidence(Field field, int first, int end) {
        return Evidence.in(text.report(), part, field, tokens.start(first), tokens.end(end - 1));
    }

    /** When it happened, with the words that say so added to the evidence. */
    private @Nullable DateMention date(int anchor, List<Evidence> evidence) {
        DateMention date = nearestDate(anchor);
        if (date != null) {
            evidence.add(Evidence.in(text.report(), part, Field.DATE, date.start(), date.end()));
        }
        return date;
    }

    /** Where it happened, with the words that say so added to the evidence. */
    private @Nullable PlaceMention place(int anchor, List<Evidence> evidence) {
        PlaceMention place = nearestPlace(anchor);
        if (place != null) {
            evidence.add(Evidence.in(text.report(), part, Field.PLACE, place.start(), place.end()));
        }
        return place;
    }

    private @Nullable DateMention nearestDate(int anchor) {
        DateMention nearest = null;
        for (DateMention mention : dates) {
            boolean told = mention.role() == DateMention.Role.TEXT || mention.role() == DateMention.Role.PERIOD;
            if (told && !ofReporting(mention.start()) && !reports(tokens.at(mention.end() - 1) + 1)) {
                nearest = nearest == null || closer(mention.start(), nearest.start(), anchor) ? mention : nearest;
            }
        }
        return nearest;
    }

    /** "police said Saturday", "was arrested in Lyon": when and where somebody spoke or was charged, not when harm was done. */
    private boolean ofReporting(int start) {
        int token = tokens.at(start) - 1;
        for (int steps = 0; token >= 0 && steps < 2; steps++, token--) {
            Match<Lexeme> word = extractor.lexicon().at(tokens, token, token + 1);
            if (word != null && word.value().isAny(REPORTING)) {
                return true;
            }
            if (word == null || !word.value().isAny(BEFORE_DATE)) {
                return false;
            }
        }
        return false;
    }

    /** "the ministry today condemned": the day is that of the verb right behind it. */
    private boolean reports(int token) {
        Match<Lexeme> word = extractor.lexicon().at(tokens, token, tokens.size());
        return word != null && word.value().isAny(SPEAKING);
    }

    /** The nearest settlement of the sentence, failing those the nearest area. */
    private @Nullable PlaceMention nearestPlace(int anchor) {
        PlaceMention nearest = null;
        for (PlaceMention mention : places) {
            boolean told = mention.role() == PlaceMention.Role.TEXT && !belligerents.names(tokens.at(mention.start()));
            if (told && !ofReporting(mention.start())) {
                nearest = nearest == null || better(mention, nearest, anchor) ? mention : nearest;
            }
        }
        return nearest;
    }

    private boolean better(PlaceMention one, PlaceMention other, int anchor) {
        if (one.place().local() != other.place().local()
                && apart(anchor, one.start()) == apart(anchor, other.start())) {
            return one.place().local() ? !isWithin(other, one) : isWithin(one, other);
        }
        return closer(one.start(), other.start(), anchor);
    }

    /** Whether an offset is nearer to a word of harm than another: on its side of a semicolon, or by the distance. */
    private boolean closer(int one, int other, int anchor) {
        boolean apart = apart(anchor, other);
        return apart(anchor, one) == apart ? distance(anchor, one) < distance(anchor, other) : apart;
    }

    /** "in Idlib, shells killed three; in Hama, two died": whether a semicolon stands between a word of harm and an offset. */
    private boolean apart(int anchor, int offset) {
        int at = tokens.at(offset);
        int end = Math.max(anchor, at);
        for (int token = Math.min(anchor, at); token < end; token++) {
            if (tokens.first(token) == ';') {
                return true;
            }
        }
        return false;
    }

    /** "MOSUL - A bomb in the Jamia district": whether a district is one of the settlement that the sentence is headed by. */
    private boolean isWithin(PlaceMention district, PlaceMention settlement) {
        int next = tokens.at(settlement.end() - 1) + 1;
        return district.place().precision() == ResolvedPlace.Precision.ADMIN2
                && settlement.start() == tokens.start(tokens.sentenceStart(tokens.sentenceOf(next - 1)))
                && next < tokens.size()
                && Character.getType(tokens.first(next)) == Character.DASH_PUNCTUATION;
    }

    /** Offset of the first character of a sentence. */
    private int start(int sentence) {
        return tokens.start(tokens.sentenceStart(sentence));
    }

    /** Offset after the last character of a sentence. */
    private int end(int sentence) {
        return tokens.end(tokens.sentenceEnd(sentence) - 1);
    }

    /** In characters; words before the harm count double, since where and when mostly follow what. */
    private int distance(int anchor, int offset) {
        int start = tokens.start(anchor);
        return offset < start ? 2 * (start - offset) : offset - start;
    }
}
