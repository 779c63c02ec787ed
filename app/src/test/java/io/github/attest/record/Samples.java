package io.github.attest.record;

import io.github.attest.json.Sha256;
import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Assessment;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.model.Modality;
import io.github.attest.model.Origin;
import io.github.attest.model.PartialWeight;
import io.github.attest.model.Person;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Scope;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.model.StrikeStatus;
import io.github.attest.model.Victims;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Reports about strikes that never happened, in places that exist. */
public final class Samples {
    public static final Signature TESTER = new Signature("tester", "a test");

    private static final Source PAPER = new Source("Jableh Post", SourceKind.OUTLET);
    private static final Source WITNESS = new Source("Abu Omar", SourceKind.WITNESS);

    private static final PartialWeight SAME_DAY = new PartialWeight("date", "same-day", 4.25, "Both on the same day");

    private Samples() {}

    /** The document that a report of {@link #report} was read from. */
    public static byte[] original(String id) {
        return text(id).getBytes(StandardCharsets.UTF_8);
    }

    /** A report that tells of one incident: twelve people killed, one of them named. */
    public static Extraction report(String id) {
        Report report = new Report(
                id,
                PAPER,
                "https://example.org/" + id,
                "Strike on Jableh",
                null,
                LocalDate.of(2026, 3, 4),
                null,
                "en",
                text(id),
                List.of(),
                Sha256.of(original(id)));
        return new Extraction(report, List.of(account(report)), List.of(), List.of());
    }

    /** A report of another strike, on the next day in another town, of whose document its text is the whole. */
    public static Extraction elsewhere(String id) {
        String text =
                "A missile hit the central bus station of Idlib at noon; 41 passengers died there, hospital staff told"
                        + " reporters. (" + id + ")";
        Report report = new Report(
                id,
                new Source("Idlib Herald", SourceKind.OUTLET),
                "https://example.org/" + id,
                "Bus station hit in Idlib",
                null,
                LocalDate.of(2026, 3, 5),
                null,
                "en",
                text,
                List.of(),
                Sha256.of(text.getBytes(StandardCharsets.UTF_8)));
        ResolvedPlace idlib = new ResolvedPlace(
                "Idlib", "city", null, "Idlib", "SY", 35.93062, 36.63393, ResolvedPlace.Precision.SETTLEMENT, null);
        Account account = new Account(
                id + "#1",
                id,
                true,
                CountRange.exactly(41, "41 passengers"),
                null,
                null,
                null,
                List.of(),
                ResolvedDate.day(LocalDate.of(2026, 3, 4)),
                idlib,
                List.of(),
                List.of("missile"),
                "bus-station",
                List.of(),
                List.of(new Source("Idlib Herald", SourceKind.OUTLET)),
                List.of());
        return new Extraction(report, List.of(account), List.of(), List.of());
    }

    /** The same report with a total for a year beside it. */
    public static Extraction withAggregate(String id) {
        Extraction plain = report(id);
        Aggregate aggregate = new Aggregate(
                id,
                ResolvedDate.year(2025),
                null,
                List.of(new Harm(HarmType.KILLED, Group.CIVILIANS, CountRange.atLeast(300, "at least 300"))),
                List.of(),
                List.of(PAPER),
                List.of(evidence(plain.report(), Evidence.Field.KILLED, "12 people were killed")));
        return new Extraction(plain.report(), plain.accounts(), List.of(aggregate), List.of());
    }

    /** A report as it comes from reading: its first line is the title. */
    public static Report read(String id, LocalDate published, String text) {
        int title = text.indexOf('\n');
        return new Report(
                id,
                null,
                "https://example.org/" + id,
                text.substring(0, title),
                null,
                published,
                null,
                "en",
                text.substring(title + 1),
                List.of(),
                Sha256.of(text));
    }

    /** A place known as a settlement. */
    public static ResolvedPlace jableh() {
        return new ResolvedPlace(
                "Jableh",
                "city",
                null,
                "Latakia",
                "SY",
                35.361532,
                35.924981,
                ResolvedPlace.Precision.SETTLEMENT,
                "geonames:168766");
    }

    /** An incident of some accounts under an id that means nothing. */
    public static Incident incident(List<Account> accounts) {
        List<String> reports = accounts.stream().map(Account::report).distinct().toList();
        List<Link> links = accounts.stream()
                .skip(1)
                .map(other ->
                        new Link(accounts.getFirst().id(), other.id(), Link.Kind.INFERRED, 4.25, List.of(SAME_DAY)))
                .toList();
        return new Incident(
                "arbitrary-" + accounts.hashCode(),
                accounts,
                links,
                List.of(new Origin(WITNESS, reports, List.of("both cite Abu Omar"))));
    }

    /** A judgement that follows from the incident alone. */
    public static Assessment assessment(Incident incident, Grade grade) {
        Account first = incident.accounts().getFirst();
        return new Assessment(
                incident.id(),
                first.killed(),
                first.injured(),
                first.casualties(),
                first.groups(),
                null,
                first.date(),
                first.place(),
                first.belligerents(),
                first.weapons(),
                Stream.ofNullable(first.target()).toList(),
                grade,
                StrikeStatus.SINGLE_SOURCE,
                List.of(String.format(
                        Locale.ROOT,
                        "%d accounts; Abu Omar saw it",
                        incident.accounts().size())),
                "rule.test");
    }

    private static String text(String id) {
        return "On Tuesday 12 people were killed in Jableh, among them Layla Haddad, 9. Abu Omar said so. (" + id + ")";
    }

    private static Account account(Report report) {
        CountRange killed = CountRange.exactly(12, "12 people");
        Claim claim = new Claim(
                "en.passive.killed",
                List.of(new Victims(
                        HarmType.KILLED,
                        killed,
                        Group.PEOPLE,
                        null,
                        "Layla Haddad",
                        9,
                        "female",
                        Victims.Reference.NEW,
                        Victims.Share.WHOLE,
                        false)),
                null,
                jableh(),
                List.of(),
                List.of("airstrike"),
                null,
                List.of(PAPER, WITNESS),
                Modality.ASSERTED,
                Scope.INCIDENT,
                List.of(
                        evidence(report, Evidence.Field.KILLED, "12 people were killed"),
                        evidence(report, Evidence.Field.PLACE, "in Jableh, among them Layla Haddad, 9"),
                        evidence(report, Evidence.Field.PERSON, "Layla Haddad, 9")));
        return new Account(
                report.id() + "#1",
                report.id(),
                true,
                killed,
                null,
                null,
                null,
                List.of(new Harm(HarmType.KILLED, Group.CHILDREN, CountRange.exactly(1, "Layla Haddad, 9"))),
                ResolvedDate.day(LocalDate.of(2026, 3, 3)),
                jableh(),
                List.of(new Belligerent("Some Air Force", Belligerent.Basis.ALLEGED)),
                List.of("airstrike"),
                null,
                List.of(new Person("Layla Haddad", 9, "female", HarmType.KILLED)),
                List.of(PAPER, WITNESS),
                List.of(claim));
    }

    private static Evidence evidence(Report report, Evidence.Field field, String quote) {
        int start = report.text().indexOf(quote);
        return Evidence.in(report, Evidence.Part.TEXT, field, start, start + quote.length());
    }
}
