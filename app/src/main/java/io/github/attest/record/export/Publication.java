package io.github.attest.record.export;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Ruling;
import io.github.attest.decision.SensitiveField;
import io.github.attest.decision.StandingDecision;
import io.github.attest.decision.Voiced;
import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Assessment;
import io.github.attest.model.Balance;
import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Harm;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.Person;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import io.github.attest.model.Victims;
import io.github.attest.record.RecordedIncident;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An incident as it may leave the record: what is sensitive covered or left out, points coarsened. Figures, grade
 * and structure stay, and so do the offsets of quotes.
 */
public final class Publication {
    private final Sensitive sensitive;
    private final Mask names;
    private final Mask ages;

    private Publication(Sensitive sensitive) {
        this.sensitive = sensitive;
        names = sensitive.nameMask();
        ages = sensitive.ageMask();
    }

    /** The incident as it may be published under a redaction. */
    public static RecordedIncident of(RecordedIncident recorded, Redaction redaction) {
        Publication publication = new Publication(Sensitive.in(
                recorded.incident(), redaction.under(recorded.ruling().disclosures())));
        return new RecordedIncident(
                publication.incident(recorded.incident()),
                publication.ruling(recorded.ruling()),
                recorded.reports(),
                recorded.revision());
    }

    /** What was read out of a report as it may be published: neither its text nor who wrote it is. */
    public static Extraction of(Extraction extraction, Redaction redaction) {
        Publication publication = new Publication(Sensitive.in(extraction, redaction));
        Report report = extraction.report();
        String title = report.title();
        return new Extraction(
                new Report(
                        report.id(),
                        report.source(),
                        report.url(),
                        title == null ? null : publication.covered(title),
                        null,
                        report.published(),
                        report.retrieved(),
                        report.language(),
                        "",
                        List.of(),
                        report.sha256()),
                extraction.accounts().stream().map(publication::account).toList(),
                extraction.aggregates().stream().map(publication::aggregate).toList(),
                extraction.problems());
    }

    /** An account that is linked to no incident yet, as it may be published. */
    public static Account of(Account account, Redaction redaction) {
        return new Publication(Sensitive.in(account, redaction)).account(account);
    }

    /** A total that a report states, and what the incidents cover of it, as it may be published. */
    public static Balance of(Balance balance, Redaction redaction) {
        Publication publication = new Publication(Sensitive.in(balance.aggregate(), redaction));
        return new Balance(
                publication.aggregate(balance.aggregate()),
                publication.harms(List.of(balance.stated())).getFirst(),
                balance.covered(),
                balance.possible(),
                publication.count(balance.remainder()));
    }

    /** The place of an incident, of which people decided this, as it may be published. */
    public static @Nullable ResolvedPlace place(
            @Nullable ResolvedPlace place, List<Judgement.Disclosed> decided, Redaction redaction) {
        return redaction.under(decided).withholds(SensitiveField.PLACE) ? Coarse.place(place) : place;
    }

    /** Whether a source may be named. */
    public static boolean names(Source source, Redaction redaction) {
        return !Sensitive.covers(source, redaction);
    }

    private Aggregate aggregate(Aggregate aggregate) {
        return new Aggregate(
                aggregate.report(),
                aggregate.period(),
                place(aggregate.place()),
                harms(aggregate.harms()),
                aggregate.belligerents(),
                sources(aggregate.chain()),
                aggregate.evidence().stream().map(this::evidence).toList());
    }

    private String covered(String text) {
        return ages.cover(names.cover(text));
    }

    private Incident incident(Incident incident) {
        return new Incident(
                incident.id(),
                incident.accounts().stream().map(this::account).toList(),
                incident.links(),
                incident.origins().stream().map(this::origin).toList());
    }

    private Ruling ruling(Ruling ruling) {
        return new Ruling(
                assessment(ruling.assessment()),
                assessment(ruling.suggestion()),
                ruling.decisions().stream().map(this::decision).toList());
    }

    /** What is published of a decision; one on who may be named would itself name them. */
    private StandingDecision decision(StandingDecision decision) {
        return new StandingDecision(
                decision.entry(),
                decision.time(),
                decision.author(),
                names.cover(decision.reason()),
                decided(decision.decision()));
    }

    private Decision decided(Decision decision) {
        if (decision instanceof Judgement.Disclosed disclosed) {
            String name = disclosed.name();
            return new Judgement.Disclosed(
                    disclosed.incident(),
                    disclosed.accounts(),
                    disclosed.field(),
                    name == null ? null : names.cover(name),
                    disclosed.released());
        }
        if (decision instanceof Judgement.Located located) {
            return new Judgement.Located(
                    located.incident(), located.accounts(), Objects.requireNonNull(place(located.place())));
        }
        if (decision instanceof Voiced voiced) {
            return new Voiced(voiced.account(), sources(voiced.voices()));
        }
        if (decision instanceof Correction.Situated situated) {
            return new Correction.Situated(situated.account(), situated.date(), place(situated.place()));
        }
        return decision;
    }

    private Assessment assessment(Assessment assessment) {
        return new Assessment(
                assessment.incident(),
                count(assessment.killed()),
                count(assessment.injured()),
                count(assessment.casualties()),
                harms(assessment.groups()),
                assessment.civilians(),
                assessment.date(),
                place(assessment.place()),
                assessment.belligerents(),
                assessment.weapons(),
                assessment.targets(),
                assessment.grade(),
                assessment.strikeStatus(),
                covered(assessment.reasons()),
                assessment.author());
    }

    private Account account(Account account) {
        return new Account(
                account.id(),
                account.report(),
                account.main(),
                count(account.killed()),
                count(account.injured()),
                count(account.casualties()),
                count(account.missing()),
                harms(account.groups()),
                account.date(),
                place(account.place()),
                account.belligerents(),
                account.weapons(),
                account.target(),
                account.people().stream().map(this::person).toList(),
                sources(account.chain()),
                account.claims().stream().map(this::claim).toList());
    }

    private Claim claim(Claim claim) {
        return new Claim(
                claim.rule(),
                claim.victims().stream().map(this::victims).toList(),
                claim.date(),
                place(claim.place()),
                claim.belligerents(),
                claim.weapons(),
                claim.target(),
                sources(claim.chain()),
                claim.modality(),
                claim.scope(),
                claim.evidence().stream().map(this::evidence).toList());
    }

    private @Nullable ResolvedPlace place(@Nullable ResolvedPlace place) {
        return sensitive.coversPlace() ? Coarse.place(place) : place;
    }

    private Person person(Person person) {
        return sensitive.coversVictim(person.name(), person.age())
                ? new Person(null, null, person.sex(), person.status())
                : person;
    }

    private Victims victims(Victims victims) {
        boolean covered = sensitive.coversVictim(victims.name(), victims.age());
        return new Victims(
                victims.harm(),
                count(victims.count()),
                victims.group(),
                victims.noun(),
                covered ? null : victims.name(),
                covered ? null : victims.age(),
                victims.sex(),
                victims.reference(),
                victims.share(),
                victims.perpetrator());
    }

    private Evidence evidence(Evidence evidence) {
        String quote = sensitive.coversWhole(evidence) ? Mask.blocks(evidence.quote()) : covered(evidence.quote());
        return new Evidence(evidence.field(), evidence.part(), evidence.start(), evidence.end(), quote);
    }

    private Origin origin(Origin origin) {
        Source source = origin.source();
        return new Origin(source == null ? null : source(source), origin.reports(), covered(origin.reasons()));
    }

    private Source source(Source source) {
        return sensitive.covers(source)
                ? new Source(source.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '), source.kind())
                : source;
    }

    private List<Source> sources(List<Source> chain) {
        return chain.stream().map(this::source).toList();
    }

    private List<Harm> harms(List<Harm> harms) {
        return harms.stream()
                .map(harm -> new Harm(harm.type(), harm.group(), figure(harm.count())))
                .toList();
    }

    private @Nullable CountRange count(@Nullable CountRange count) {
        return count == null ? null : figure(count);
    }

    private CountRange figure(CountRange count) {
        String wording = names.cover(count.wording());
        return new CountRange(
                count.min(),
                count.max(),
                sensitive.coversFigure(count) ? wording : ages.cover(wording),
                count.numeral());
    }

    private List<String> covered(List<String> sentences) {
        return sentences.stream().map(names::cover).toList();
    }
}
