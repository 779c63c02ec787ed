package io.github.attest.sample;

import io.github.attest.model.Account;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.Modality;
import io.github.attest.model.Person;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Scope;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report with one account, put together by hand: what is not said is absent. */
public final class Told {
    private final String report;
    private int number = 1;
    private String title = "";
    private String text = "";
    private @Nullable LocalDate published;
    private @Nullable CountRange killed;
    private @Nullable CountRange injured;
    private @Nullable CountRange casualties;
    private final List<Harm> groups = new ArrayList<>();
    private @Nullable ResolvedDate date;
    private final List<Claim> claims = new ArrayList<>();
    private @Nullable ResolvedPlace place;
    private final List<Belligerent> belligerents = new ArrayList<>();
    private final List<String> weapons = new ArrayList<>();
    private final List<Person> people = new ArrayList<>();
    private final List<Source> chain = new ArrayList<>();

    private Told(String report) {
        this.report = report;
    }

    /** The main account of a report. */
    public static Told in(String report) {
        return new Told(report);
    }

    /** The account's number in its report; only the first is the main one. */
    public Told number(int number) {
        this.number = number;
        return this;
    }

    public Told title(String title) {
        this.title = title;
        return this;
    }

    public Told text(String text) {
        this.text = text;
        return this;
    }

    public Told published(String day) {
        published = LocalDate.parse(day);
        return this;
    }

    public Told killed(int count) {
        return killed(CountRange.exactly(count, count + " killed"));
    }

    public Told killed(CountRange count) {
        killed = count;
        return this;
    }

    public Told injured(int count) {
        injured = CountRange.exactly(count, count + " injured");
        return this;
    }

    public Told casualties(CountRange count) {
        casualties = count;
        return this;
    }

    public Told killed(Group group, int count) {
        groups.add(new Harm(HarmType.KILLED, group, CountRange.exactly(count, count + " " + group.label())));
        return this;
    }

    public Told on(String day) {
        date = ResolvedDate.day(LocalDate.parse(day));
        return this;
    }

    public Told between(String earliest, String latest) {
        date = ResolvedDate.between(LocalDate.parse(earliest), LocalDate.parse(latest));
        return this;
    }

    /** A claim of the account that tells of another day. */
    public Told naming(String day) {
        Evidence words = new Evidence(Evidence.Field.DATE, Evidence.Part.TEXT, 0, day.length(), day);
        ResolvedDate named = ResolvedDate.day(LocalDate.parse(day));
        claims.add(new Claim(
                "en.test",
                List.of(),
                named,
                null,
                List.of(),
                List.of(),
                null,
                List.of(),
                Modality.ASSERTED,
                Scope.INCIDENT,
                List.of(words)));
        return this;
    }

    public Told on(ResolvedDate date) {
        this.date = date;
        return this;
    }

    /** A settlement that no gazetteer knows. */
    public Told at(String name, String admin1, String country) {
        place = new ResolvedPlace(
                name, "unknown", null, admin1, country, null, null, ResolvedPlace.Precision.ADMIN1, null);
        return this;
    }

    public Told at(ResolvedPlace place) {
        this.place = place;
        return this;
    }

    public Told by(String belligerent, Belligerent.Basis basis) {
        belligerents.add(new Belligerent(belligerent, basis));
        return this;
    }

    public Told by(String belligerent) {
        return by(belligerent, Belligerent.Basis.ALLEGED);
    }

    public Told with(String weapon) {
        weapons.add(weapon);
        return this;
    }

    public Told victim(String name) {
        people.add(new Person(name, null, null, HarmType.KILLED));
        return this;
    }

    /** One more source of the chain; the first is the publisher. */
    public Told source(String name, SourceKind kind) {
        chain.add(new Source(name, kind));
        return this;
    }

    public Told outlet(String name) {
        return source(name, SourceKind.OUTLET);
    }

    public Account account() {
        return new Account(
                report + "#" + number,
                report,
                number == 1,
                killed,
                injured,
                casualties,
                null,
                groups,
                date,
                place,
                belligerents,
                weapons,
                null,
                people,
                chain,
                claims);
    }

    public Report report() {
        return new Report(
                report,
                chain.isEmpty() ? null : chain.getFirst(),
                null,
                title,
                null,
                published,
                null,
                "en",
                text,
                List.of(),
                "sha of " + report);
    }

    public Extraction extraction() {
        return extraction(List.of(account()));
    }

    /** The report with these accounts instead of its own. */
    public Extraction extraction(List<Account> accounts) {
        return new Extraction(report(), accounts, List.of(), List.of());
    }
}
