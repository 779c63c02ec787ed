package io.github.attest.output;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.Ruling;
import io.github.attest.decision.SensitiveField;
import io.github.attest.decision.StandingDecision;
import io.github.attest.decision.Voiced;
import io.github.attest.link.Linking.NearMatch;
import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Assessment;
import io.github.attest.model.Balance;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Belligerent.Basis;
import io.github.attest.model.CivilianStatus;
import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Estimate;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Figures;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.model.Modality;
import io.github.attest.model.Origin;
import io.github.attest.model.OwnAssessment;
import io.github.attest.model.PartialWeight;
import io.github.attest.model.Passage;
import io.github.attest.model.Person;
import io.github.attest.model.Problem;
import io.github.attest.model.Reckoning;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Scope;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.model.StrikeStatus;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** An invented report and incident in which every field of the output has a value somewhere. */
public final class Sample {
    private static final Source OUTLET = new Source("Valley Post", SourceKind.OUTLET);
    private static final Source AGENCY = new Source("Hill Agency", SourceKind.NEWS_AGENCY);
    private static final Source LOCALS = new Source("local sources", SourceKind.LOCAL_SOURCE);
    private static final Belligerent PARTY = new Belligerent("Northern Front", Belligerent.Basis.ALLEGED);

    private static final String TITLE = "Shelling kills 24 in Jableh";
    private static final String TEXT = "Local sources told Hill Agency that 24 civilians,\nseven of them children, were"
            + " killed on Tuesday in Jableh; Rima Saad, 14, is among them 😢.\n\n"
            + "At least 70 people were killed or injured in the market, and dozens are missing.\n\n"
            + "In 2017 at least 3,000 civilians died in the province.";

    private Sample() {}

    /** The report. */
    public static Report report() {
        return new Report(
                "valley-1",
                OUTLET,
                "https://valley.example/1",
                TITLE,
                "A. Writer",
                LocalDate.of(2026, 3, 4),
                Instant.parse("2026-03-04T10:15:30Z"),
                "en",
                TEXT,
                List.of(
                        new Passage(0, 20, Passage.Voice.OWN, null),
                        new Passage(20, TEXT.length(), Passage.Voice.QUOTED, AGENCY)),
                "0".repeat(64));
    }

    /** The report with two accounts, an aggregate and a problem. */
    public static Extraction extraction() {
        Problem problem =
                new Problem("reading", "valley.html", "no-byline-date", "the page gives no hour; the day is used");
        return new Extraction(report(), List.of(main(), second()), List.of(aggregate()), List.of(problem));
    }

    /** A report in which nothing is known that may be unknown. */
    public static Extraction bare() {
        Report report = new Report("bare", null, null, null, null, null, null, "und", "", List.of(), "1".repeat(64));
        return new Extraction(report, List.of(), List.of(), List.of());
    }

    private static Account main() {
        return new Account(
                "valley-1#1",
                "valley-1",
                true,
                CountRange.exactly(24, "24 civilians"),
                null,
                CountRange.atLeast(70, "at least 70 people"),
                new CountRange(12, 24, "dozens", "dozens"),
                List.of(new Harm(HarmType.KILLED, Group.CHILDREN, CountRange.exactly(7, "seven of them children"))),
                ResolvedDate.day(LocalDate.of(2026, 3, 3)),
                jableh(),
                List.of(PARTY),
                List.of("shelling"),
                "market",
                List.of(new Person("Rima Saad", 14, "female", HarmType.KILLED)),
                List.of(OUTLET, AGENCY, LOCALS),
                List.of(
                        claim(
                                "en.passive.killed",
                                text(Evidence.Field.KILLED, "24 civilians,\nseven of them children, were killed"),
                                text(Evidence.Field.DATE, "on Tuesday"),
                                text(Evidence.Field.PLACE, "Jableh")),
                        claim("en.headline.kills", title(Evidence.Field.KILLED, "kills 24")),
                        claim("en.joint", text(Evidence.Field.CASUALTIES, "At least 70 people were killed or injured")),
                        claim("en.missing", text(Evidence.Field.MISSING, "dozens are missing"))));
    }

    private static Account second() {
        return new Account(
                "valley-1#2",
                "valley-1",
                false,
                null,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(OUTLET),
                List.of(claim("en.noun.market", text(Evidence.Field.TARGET, "market"))));
    }

    private static Aggregate aggregate() {
        Evidence words = text(Evidence.Field.KILLED, "at least 3,000 civilians died");
        return new Aggregate(
                "valley-1",
                ResolvedDate.year(2017),
                new ResolvedPlace(
                        "the province",
                        "admin1",
                        null,
                        "Latakia",
                        "SY",
                        null,
                        null,
                        ResolvedPlace.Precision.ADMIN1,
                        null),
                List.of(new Harm(
                        HarmType.KILLED, Group.CIVILIANS, CountRange.atLeast(3000, "at least 3,000 civilians"))),
                List.of(PARTY),
                List.of(OUTLET),
                List.of(words));
    }

    /** An incident of which two reports tell. */
    public static Incident incident() {
        Account main = main();
        Account other = new Account(
                "hill-9#1",
                "hill-9",
                false,
                CountRange.exactly(20, "20 people"),
                CountRange.atLeast(3, "three or more"),
                null,
                null,
                List.of(),
                main.date(),
                main.place(),
                List.of(),
                List.of("shelling"),
                null,
                List.of(),
                List.of(AGENCY, LOCALS),
                main.claims().subList(0, 1));
        Link link = new Link(
                "hill-9#1",
                "valley-1#1",
                Link.Kind.INFERRED,
                9.5,
                List.of(
                        new PartialWeight("prior", "-", -8.5, "Any two accounts"),
                        new PartialWeight("place", "same-rare", 10.5, "Both at the same place"),
                        new PartialWeight("date", "same-day", 7.5, "Both on the same day")));
        Origin origin = new Origin(LOCALS, List.of("hill-9", "valley-1"), List.of("both cite local sources"));
        return new Incident("i-1", List.of(main, other), List.of(link), List.of(origin));
    }

    /** A judgement on {@link #incident()}. */
    public static Assessment assessment() {
        Account main = main();
        return new Assessment(
                "i-1",
                new CountRange(20, 24, "20 to 24", null),
                CountRange.atLeast(3, "three or more"),
                main.casualties(),
                main.groups(),
                CivilianStatus.CIVILIANS,
                main.date(),
                main.place(),
                List.of(PARTY),
                main.weapons(),
                Stream.ofNullable(main.target()).toList(),
                Grade.WEAK,
                StrikeStatus.SINGLE_SOURCE,
                List.of("all reports trace back to local sources, one voice"),
                "attest:grade");
    }

    /** How the figures of {@link #incident()} come about: one account counts, the others have nothing to say or said it later. */
    public static Figures figures() {
        CountRange twenty = CountRange.exactly(20, "20 people");
        Reckoning.Figure later = new Reckoning.Figure("valley-1#1", CountRange.exactly(24, "24 people"));
        List<Reckoning.LeftOut> leftOut = List.of(
                new Reckoning.LeftOut("hill-9#1", Reckoning.Why.REPLACED, twenty, later),
                new Reckoning.LeftOut("shore-2#1", Reckoning.Why.NO_FIGURE, null, null));
        Reckoning killed = new Reckoning(HarmType.KILLED, Group.PEOPLE, later.count(), List.of(later), leftOut);
        OwnAssessment own = new OwnAssessment(
                PARTY.name(),
                OwnAssessment.Verdict.CREDIBLE,
                later.count(),
                null,
                List.of("valley-1#1"),
                "It accepts responsibility.");
        return new Figures(List.of(killed), List.of(own), new Estimate(24, 24, 24), 24);
    }

    /** Two accounts that look alike in some ways and differ in others. */
    public static NearMatch nearMatch() {
        List<PartialWeight> waterfall = List.of(
                new PartialWeight("prior", "-", -8.55, "Any two accounts, before anything is compared"),
                new PartialWeight("date", "same-day", 7.5, "Both on the same day"),
                new PartialWeight("place", "near", 4, "A few kilometres apart"),
                new PartialWeight("killed", "differ", -1.1, "The figures of people killed differ"));
        return new NearMatch("valley-1#1", "hill-9#2", 1.85, waterfall);
    }

    /** What is in force where nobody has decided anything. */
    public static Ruling ruling() {
        return Ruling.suggested(assessment());
    }

    /** What is in force after people have decided everything that there is to decide, some of it twice. */
    public static Ruling overruled() {
        List<String> accounts = incident().accounts().stream().map(Account::id).toList();
        List<String> first = accounts.subList(0, 1);
        List<String> rest = accounts.subList(1, accounts.size());
        List<Decision> decisions = List.of(
                new Pairing.Different(first, rest),
                new Pairing.Same(first, rest),
                new Pairing.Split("i-1", List.of("elsewhere#2"), accounts),
                new Judgement.Graded("i-1", accounts, Grade.CONFIRMED),
                new Judgement.Graded("i-1", accounts, Grade.FAIR),
                new Judgement.Ranged("i-1", accounts, HarmType.KILLED, null, 20, 22),
                new Judgement.Ranged("i-1", accounts, HarmType.KILLED, Group.CHILDREN, 6, null),
                new Judgement.Attributed("i-1", accounts, List.of(new Belligerent("South", Basis.CLAIMED))),
                new Judgement.Located("i-1", accounts, jableh()),
                new Judgement.Dated("i-1", accounts, ResolvedDate.day(LocalDate.of(2019, 2, 12))),
                new Judgement.Identified("i-1", accounts, CivilianStatus.CONTESTED),
                new Judgement.Disclosed("i-1", accounts, SensitiveField.VICTIMS, "Layla Haddad", true),
                new Judgement.Disclosed("i-1", accounts, SensitiveField.PLACE, null, false),
                new Correction.Counted("valley-1#1", HarmType.KILLED, Group.WOMEN, 2, 3),
                new Correction.Counted("valley-1#1", HarmType.INJURED, null, null, null),
                new Correction.Situated("valley-1#1", null, jableh()),
                new Correction.Dismissed("valley-1#2"),
                new Correction.Retracted("hill-9", rest),
                new Voiced("valley-1#1", List.of(new Source("Valley Ward", SourceKind.LOCAL_SOURCE))));
        Instant time = Instant.parse("2026-03-05T12:00:00Z");
        return Ruling.of(
                assessment(),
                IntStream.range(0, decisions.size())
                        .mapToObj(i -> new StandingDecision(
                                11 + i, time.plus(Duration.ofDays(i)), "Amal", "reason " + i, decisions.get(i)))
                        .toList());
    }

    /** A total within which one incident may lie. */
    public static Balance balance() {
        Aggregate total = aggregate();
        Balance.Overlap overlap =
                new Balance.Overlap("i-1", CountRange.exactly(24, "24 people"), "its day is not known");
        return new Balance(
                total,
                total.harms().get(0),
                List.of(),
                List.of(overlap),
                CountRange.atLeast(2976, "at least 3,000 civilians"));
    }

    private static ResolvedPlace jableh() {
        return new ResolvedPlace(
                "Jableh",
                "town",
                "Jableh District",
                "Latakia",
                "SY",
                35.3625,
                35.9286,
                ResolvedPlace.Precision.SETTLEMENT,
                "geonames:169304");
    }

    private static Claim claim(String rule, Evidence... evidence) {
        return new Claim(
                rule,
                List.of(),
                null,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                Modality.ASSERTED,
                Scope.INCIDENT,
                List.of(evidence));
    }

    private static Evidence text(Evidence.Field field, String words) {
        return at(TEXT.indexOf(words), words, Evidence.Part.TEXT, field);
    }

    private static Evidence title(Evidence.Field field, String words) {
        return at(TITLE.indexOf(words), words, Evidence.Part.TITLE, field);
    }

    private static Evidence at(int start, String words, Evidence.Part part, Evidence.Field field) {
        return new Evidence(field, part, start, start + words.length(), words);
    }
}
