package io.github.attest.page;

import io.github.attest.decision.Voiced;
import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.Source;
import io.github.attest.page.TwoColumns.End;
import io.github.attest.page.TwoColumns.Line;
import io.github.attest.record.RecordedIncident;
import io.github.attest.record.RecordedReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The picture of who said it first: reports in one column, voices in another, and a line from each report to each voice that speaks through
 * it. The reports of a voice stand together, the earliest first, and so do the voices. Where there are many reports, those of a voice
 * that came after its first stand there as one, with how many they are.
 *
 * @param picture the picture
 * @param voicesLeftOut how many voices have no room in it, the latest
 */
public record VoicePicture(TwoColumns picture, int voicesLeftOut) {
    /** More reports than these are told apart by nobody. */
    private static final int MOST_REPORTS = 16;

    /** More voices than these are no picture. */
    private static final int MOST_VOICES = 20;

    private static final TwoColumns.Shape SHAPE = new TwoColumns.Shape(640, 275, 46, 32);

    private static final Comparator<RecordedReport> EARLIEST = Comparator.comparing(
                    RecordedReport::published, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(RecordedReport::id);

    /** How one knows that a voice speaks through a report. */
    private enum Way {
        /** It says so. */
        CITES,
        /** It has the voice's words and does not say so. */
        COPIES,
        /** A person decided so. */
        DECIDED
    }

    /** A report, the voices that speak through it, in order, and how one knows. */
    private record Telling(RecordedReport report, List<Origin> voices, Way way, List<Source> cited) {
        /** What reports have in common that stand there as one. */
        List<Object> kind() {
            return List.of(voices, way);
        }
    }

    /** The picture of an incident; without lines if there is too little to see. */
    static VoicePicture of(RecordedIncident recorded, Strings strings) {
        List<Origin> origins = recorded.incident().origins().stream()
                .sorted(Comparator.comparing(origin -> reports(recorded, origin).getFirst(), EARLIEST))
                .toList();
        List<Origin> voices = origins.subList(0, Math.min(MOST_VOICES, origins.size()));
        List<Telling> tellings = tellings(recorded, voices);
        List<Line> lines = tellings.size() < 2 ? List.of() : new Drawing(tellings, strings).lines();
        return new VoicePicture(TwoColumns.of(SHAPE, strings.fromRight(), lines), origins.size() - voices.size());
    }

    private static List<Telling> tellings(RecordedIncident recorded, List<Origin> voices) {
        return voices.stream()
                .flatMap(voice -> reports(recorded, voice).stream())
                .distinct()
                .map(report -> {
                    List<Origin> theirs = voices.stream()
                            .filter(voice -> voice.reports().contains(report.id()))
                            .toList();
                    List<Source> cited = cited(recorded.incident(), report);
                    boolean cites = !cited.isEmpty() || theirs.stream().allMatch(voice -> itself(voice, report));
                    Way way = isDecided(recorded, report) ? Way.DECIDED : cites ? Way.CITES : Way.COPIES;
                    return new Telling(report, theirs, way, cited);
                })
                .toList();
    }

    /** The lines of tellings: one for each, or where they are many one for all of a kind but the first. */
    private static final class Drawing {
        private final List<Telling> tellings;
        private final Strings strings;
        private final Shown show;
        private final @Nullable LocalDate earliest;
        private final long sameDay;

        Drawing(List<Telling> tellings, Strings strings) {
            this.tellings = tellings;
            this.strings = strings;
            show = new Shown(strings);
            earliest = tellings.stream()
                    .map(Telling::report)
                    .min(EARLIEST)
                    .orElseThrow()
                    .published();
            sameDay = tellings.stream()
                    .filter(telling -> Objects.equals(earliest, telling.report().published()))
                    .count();
        }

        List<Line> lines() {
            Map<Object, List<Telling>> kinds = tellings.stream()
                    .collect(Collectors.groupingBy(
                            tellings.size() > MOST_REPORTS ? Telling::kind : Telling::report,
                            LinkedHashMap::new,
                            Collectors.toList()));
            List<Line> lines = new ArrayList<>();
            for (List<Telling> kind : kinds.values()) {
                lines.addAll(lines(List.of(kind.getFirst())));
                if (kind.size() > 1) {
                    lines.addAll(lines(kind.subList(1, kind.size())));
                }
            }
            return lines;
        }

        /** What joins tellings, as one, with the voices that speak through them. */
        private List<Line> lines(List<Telling> together) {
            Telling first = together.getFirst();
            String name =
                    together.size() == 1 ? publisher(first.report()) : strings.say("voices.others", together.size());
            End end = new End(first, name, together.size() == 1 ? note(first) : span(together));
            return first.voices().stream()
                    .map(voice -> new Line(
                            end,
                            new End(voice, name(voice), ""),
                            Math.min(6, 1 + Math.sqrt(together.size()) / 2),
                            first.way() == Way.COPIES ? "copied" : "",
                            strings.say("voices." + first.way().name().toLowerCase(Locale.ROOT), name, name(voice))))
                    .toList();
        }

        private String name(Origin voice) {
            return voice.source() == null
                    ? strings.say("voice.unnamed")
                    : voice.source().name();
        }

        private String note(Telling telling) {
            String separator = strings.say("list.separator");
            LocalDate day = telling.report().published();
            List<String> via = telling.cited().stream()
                    .limit(Math.max(0, telling.cited().size() - 1L))
                    .map(Source::name)
                    .toList();
            return Stream.of(
                            day(day),
                            earliest != null && earliest.equals(day) ? strings.say("voices.first", sameDay) : "",
                            via.isEmpty() ? "" : strings.say("voices.via", String.join(separator, via)))
                    .filter(part -> !part.isEmpty())
                    .collect(Collectors.joining(separator));
        }

        /** When tellings were published, from the first to the last. */
        private String span(List<Telling> together) {
            LocalDate first = together.getFirst().report().published();
            LocalDate last = together.getLast().report().published();
            return first == null || last == null || first.equals(last)
                    ? day(first)
                    : strings.say("voices.span", day(first), day(last));
        }

        private String day(@Nullable LocalDate day) {
            return day == null ? strings.say("report.undated") : show.brief(day, "yMMMd");
        }
    }

    /** The reports of a voice, the earliest first. */
    static List<RecordedReport> reports(RecordedIncident recorded, Origin origin) {
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

    private static boolean isDecided(RecordedIncident recorded, RecordedReport report) {
        return recorded.incident().accounts().stream()
                .filter(account -> account.report().equals(report.id()))
                .anyMatch(account -> recorded.ruling().decisions().stream()
                        .anyMatch(one -> one.decision() instanceof Voiced voiced
                                && voiced.account().equals(account.id())));
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
