package io.github.attest.pipeline;

import io.github.attest.account.Accounts;
import io.github.attest.account.Reading;
import io.github.attest.assess.Assessor;
import io.github.attest.assess.PublicationDays;
import io.github.attest.extract.Extractor;
import io.github.attest.link.LinkIndex;
import io.github.attest.link.Linker;
import io.github.attest.link.Linking;
import io.github.attest.link.MatchWeights;
import io.github.attest.model.Assessment;
import io.github.attest.model.Claim;
import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Extraction;
import io.github.attest.model.Figures;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.model.Mentions;
import io.github.attest.model.NumeralProfile;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.Problem;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import io.github.attest.origin.OriginTracer;
import io.github.attest.place.Gazetteer;
import io.github.attest.place.PlaceReader;
import io.github.attest.text.Language;
import io.github.attest.text.NumeralProfiles;
import io.github.attest.text.ReportText;
import io.github.attest.text.SourceCatalogue;
import io.github.attest.time.DateReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All stages from a report to graded incidents. Immutable; safe for use by several threads. */
public final class Pipeline {
    private static final Set<String> READ = Set.of(Language.ENGLISH.code(), "und");

    private final DateReader dates;
    private final PlaceReader places;
    private final Extractor extractor;
    private final Accounts accounts;
    private final MatchWeights weights;
    private final Linker linker;
    private final OriginTracer tracer;
    private final SourceCatalogue catalogue;
    private final Assessor assessor = new Assessor();
    private final NumeralProfile profile;

    private Pipeline(Gazetteer gazetteer, NumeralProfile profile, SourceCatalogue catalogue, MatchWeights weights) {
        dates = DateReader.of(Language.ENGLISH);
        places = PlaceReader.of(Language.ENGLISH, gazetteer);
        this.catalogue = catalogue;
        extractor = Extractor.of(Language.ENGLISH, profile, catalogue);
        tracer = new OriginTracer(catalogue);
        accounts = Accounts.of(Language.ENGLISH);
        this.profile = profile;
        this.weights = weights;
        linker = new Linker(weights);
    }

    /** The pipeline with the built-in gazetteer, lexicons and numeral profile. */
    public static Pipeline standard() {
        return of(Gazetteer.standard(), NumeralProfiles.standard());
    }

    /** A pipeline with a gazetteer and a numeral profile of the user's choice. */
    public static Pipeline of(Gazetteer gazetteer, NumeralProfile profile) {
        return of(gazetteer, profile, SourceCatalogue.standard(), MatchWeights.standard());
    }

    /** A pipeline with a gazetteer, a numeral profile, a catalogue of sources and match weights of the user's choice. */
    public static Pipeline of(
            Gazetteer gazetteer, NumeralProfile profile, SourceCatalogue catalogue, MatchWeights weights) {
        return new Pipeline(gazetteer, profile, catalogue, weights);
    }

    /** What agreement between two accounts is worth to it. */
    public MatchWeights weights() {
        return weights;
    }

    /** Reads the accounts and aggregates out of a report. A report that gives no date takes that of its dateline. */
    public Extraction extract(Report report) {
        if (!READ.contains(report.language())) {
            return new Extraction(report, List.of(), List.of(), List.of(unread(report)));
        }
        Reading reading = read(report);
        return accounts.of(reading.text(), reading.claims(), reading.mentions());
    }

    /** Reads the claims, dates and places out of an English report, before they are put together. */
    public Reading read(Report report) {
        ReportText text = dated(ReportText.of(known(report), Language.ENGLISH));
        Mentions mentions = mentions(text);
        List<Claim> claims = extractor.extract(text, mentions);
        ResolvedPlace where = places.principal(text.title(), text.text(), mentions.places(), claims)
                .orElse(null);
        return new Reading(text, claims, mentions.at(where));
    }

    /** The report with its publisher as the catalogue knows it, by its name or, where it gives none, by its address. */
    private Report known(Report report) {
        Source source = report.source();
        String url = report.url();
        Optional<Source> publisher = source != null
                ? catalogue.named(source.name())
                : Optional.ofNullable(url).flatMap(catalogue::byAddress);
        return publisher.map(report::withSource).orElse(report);
    }

    private static Problem unread(Report report) {
        return new Problem(
                "extract",
                report.id(),
                "unsupported-language",
                "The text is in a language (" + report.language()
                        + ") that no lexicon is there for; it was kept, not read.");
    }

    private ReportText dated(ReportText text) {
        if (text.report().published() != null) {
            return text;
        }
        LocalDate sent = dates.datelineDate(text.text()).orElse(null);
        return sent == null ? text : new ReportText(text.report().withPublished(sent), text.title(), text.text());
    }

    private Mentions mentions(ReportText text) {
        Report report = text.report();
        List<DateMention> found = new ArrayList<>(dates.read(text.title(), Part.TITLE, report.published()));
        found.addAll(dates.read(text.text(), Part.TEXT, report.published()));
        List<PlaceMention> named = places.read(report, text.title(), text.text());
        ResolvedDate when = dates.principal(text.title(), text.text(), found, report.published())
                .orElse(null);
        return new Mentions(found, named, when, null);
    }

    /** Groups the accounts of all the reports into incidents; the result does not depend on the order of the reports. */
    public List<Incident> link(List<Extraction> extractions) {
        return link(extractions, List.of()).incidents();
    }

    /**
     * Groups the accounts of all the reports into incidents, under what people decided.
     *
     * @param decisions asserted and retracted links, from the earliest to the latest; a later one holds against an earlier
     */
    public Linking link(List<Extraction> extractions, List<Link> decisions) {
        Linking linking = linker.link(extractions, decisions);
        List<Report> reports = extractions.stream().map(Extraction::report).toList();
        return new Linking(trace(linking.incidents(), reports, Map.of()), linking.nearMatches(), linking.problems());
    }

    /** The same grouping, to which reports can be added; the origins of its incidents are not traced yet. */
    public LinkIndex index(List<Extraction> extractions, List<Link> decisions) {
        return linker.index(extractions, decisions);
    }

    /**
     * The same incidents with the voices behind their accounts.
     *
     * @param reports the reports of all their accounts
     * @param decided who speaks through accounts, by their ids, where people decided so
     */
    public List<Incident> trace(List<Incident> incidents, List<Report> reports, Map<String, List<Source>> decided) {
        return tracer.trace(incidents, reports, decided);
    }

    /** Judges an incident: ranges, grade and strike status, with reasons. */
    public Assessment assess(Incident incident) {
        return assess(incident, PublicationDays.UNKNOWN);
    }

    /** Judges an incident with the days of its reports, so that a source's later figures replace its earlier ones. */
    public Assessment assess(Incident incident, PublicationDays days) {
        return assessor.assess(incident, profile, days);
    }

    /** The figures of an incident in full: which account states which, which do not count, and what others make of them. */
    public Figures figures(Incident incident, PublicationDays days) {
        return assessor.figures(incident, profile, days);
    }
}
