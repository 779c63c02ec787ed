package io.github.attest.page;

import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.Source;
import io.github.attest.page.TwoColumns.Node;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * The picture of who said it first: reports in one column, voices in another, and a line from each report to each voice that speaks through
 * it. The reports of a voice stand together, the earliest first, and so do the voices. The columns stand the way in which the language is
 * read.
 *
 * @param tellings the reports
 * @param voices the voices
 * @param ties what joins them
 * @param height how high the picture is
 */
public record VoicePicture(List<Telling> tellings, List<Node> voices, List<Tie> ties, int height) {
    /** How broad the picture is. */
    public static final int WIDTH = 520;

    /** More lines than these are no picture. */
    private static final int MOST = 40;

    private static final int COLUMN = 215;
    private static final int ROW = 46;
    private static final int LONGEST = 26;

    private static final Comparator<RecordedReport> EARLIEST = Comparator.comparing(
                    RecordedReport::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RecordedReport::id);

    public VoicePicture {
        tellings = List.copyOf(tellings);
        voices = List.copyOf(voices);
        ties = List.copyOf(ties);
    }

    /**
     * A report.
     *
     * @param node its publisher, or its title where that is not known, and where that stands
     * @param report the report
     * @param via whom it cites on the way to its first source, in order
     * @param first whether none was published on an earlier day
     */
    public record Telling(Node node, RecordedReport report, List<String> via, boolean first) {
        public Telling {
            via = List.copyOf(via);
        }
    }

    /**
     * That a voice speaks through a report.
     *
     * @param cites whether the report says whose words these are, or speaks for itself; otherwise it only has the words
     */
    public record Tie(Telling telling, Node voice, boolean cites, String path) {}

    /** The picture of an incident; without ties if there is too little to see, or too much. */
    static VoicePicture of(RecordedIncident recorded, Strings strings) {
        Incident incident = recorded.incident();
        List<Origin> origins = incident.origins().stream()
                .sorted(Comparator.comparing(origin -> reports(recorded, origin).getFirst(), EARLIEST))
                .toList();
        List<RecordedReport> reports = origins.stream()
                .flatMap(origin -> reports(recorded, origin).stream())
                .distinct()
                .toList();
        if (reports.size() < 2 || reports.size() > MOST) {
            return new VoicePicture(List.of(), List.of(), List.of(), 0);
        }
        int height = ROW * Math.max(reports.size(), origins.size());
        TwoColumns columns = new TwoColumns(
                WIDTH, COLUMN, LONGEST, height, strings.direction().equals("rtl"));
        List<Node> publishers =
                columns.first(reports.stream().map(VoicePicture::publisher).toList());
        List<Node> voices = columns.second(origins.stream()
                .map(origin -> origin.source() == null
                        ? strings.say("voice.unnamed")
                        : origin.source().name())
                .toList());
        LocalDate earliest = reports.stream().min(EARLIEST).orElseThrow().published();
        List<Telling> tellings = new ArrayList<>();
        List<Tie> ties = new ArrayList<>();
        for (int row = 0; row < reports.size(); row++) {
            RecordedReport report = reports.get(row);
            List<Source> cited = cited(incident, report);
            Telling telling = new Telling(
                    publishers.get(row),
                    report,
                    cited.stream()
                            .limit(Math.max(0, cited.size() - 1L))
                            .map(Source::name)
                            .toList(),
                    earliest != null && earliest.equals(report.published()));
            tellings.add(telling);
            for (int voice = 0; voice < origins.size(); voice++) {
                Origin origin = origins.get(voice);
                if (origin.reports().contains(report.id())) {
                    ties.add(new Tie(
                            telling,
                            voices.get(voice),
                            !cited.isEmpty() || itself(origin, report),
                            columns.path(publishers.get(row), voices.get(voice))));
                }
            }
        }
        return new VoicePicture(tellings, voices, ties, height);
    }

    private static List<RecordedReport> reports(RecordedIncident recorded, Origin origin) {
        return origin.reports().stream()
                .map(id -> Told.report(recorded, id))
                .sorted(EARLIEST)
                .toList();
    }

    /** Who published a report; where that is not known its title, or else its id. */
    static String publisher(RecordedReport report) {
        return Stream.of(report.source(), report.title(), report.id())
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow();
    }

    private static boolean itself(Origin origin, RecordedReport report) {
        return origin.source() == null || origin.source().name().equals(report.source());
    }

    /** Whom a report cites by the longest of its chains, its publisher left out. */
    private static List<Source> cited(Incident incident, RecordedReport report) {
        return incident.accounts().stream()
                .filter(account -> account.report().equals(report.id()))
                .map(Account::chain)
                .map(chain -> chain.stream()
                        .filter(source -> !source.name().equals(report.source()))
                        .toList())
                .max(Comparator.comparingInt(List::size))
                .orElse(List.of());
    }
}
