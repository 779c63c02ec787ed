package io.github.attest.origin;

import io.github.attest.model.Account;
import io.github.attest.model.Origin;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.text.Phrasebook;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Writes voices down as origins: who, in which reports, and why. */
final class OriginWriter {
    private static final Phrasebook REASONS = Phrasebook.reasons();

    private final Map<String, Report> reports;
    private final Map<String, Copy> copies;
    private final Set<String> settled;
    private final Naming naming;

    /**
     * @param reports the reports by their ids
     * @param copies what each copies, if anything
     * @param settled ids of those of which people decided who speaks through them
     */
    OriginWriter(Map<String, Report> reports, Map<String, Copy> copies, Set<String> settled, Naming naming) {
        this.reports = reports;
        this.copies = copies;
        this.settled = settled;
        this.naming = naming;
    }

    /** The origins, those behind most reports first. */
    List<Origin> write(Map<String, List<Voice>> voices, List<Account> accounts) {
        Map<String, Voice> byKey = new TreeMap<>();
        Map<String, TreeSet<String>> heard = new TreeMap<>();
        SameNames names = SameNames.of(voices.values().stream()
                .flatMap(List::stream)
                .filter(voice -> !isDecided(voice))
                .map(Voice::key)
                .toList());
        new TreeMap<>(voices)
                .forEach((report, list) -> list.forEach(voice -> {
                    String key = isDecided(voice) ? voice.key() : names.fullest(voice.key());
                    byKey.merge(key, voice, (one, other) -> one.key().equals(key) ? one : other);
                    heard.computeIfAbsent(key, none -> new TreeSet<>()).add(report);
                }));
        List<Origin> origins = new ArrayList<>();
        byKey.forEach((key, voice) ->
                origins.add(origin(voice, List.copyOf(Objects.requireNonNull(heard.get(key))), accounts)));
        origins.sort(
                Comparator.comparingInt((Origin origin) -> -origin.reports().size())
                        .thenComparing(origin -> origin.reports().getFirst())
                        .thenComparing(origin -> name(origin.source())));
        return origins;
    }

    private Origin origin(Voice voice, List<String> heard, List<Account> accounts) {
        List<String> reasons = new ArrayList<>();
        for (String report : heard) {
            if (settled.contains(report)) {
                reasons.add(REASONS.say("decided", publisher(report), name(voice.source())));
                continue;
            }
            Copy copy = copies.get(report);
            if (copy != null) {
                reasons.add(sentence(copy));
            }
            if (copy == null || !copy.isWhole()) {
                accounts.stream()
                        .filter(account -> account.report().equals(report))
                        .map(this::sentence)
                        .forEach(reasons::add);
            }
        }
        return new Origin(voice.source(), heard, reasons.stream().distinct().toList());
    }

    /** Whether a person named it; such a name means itself, and no longer one. */
    private static boolean isDecided(Voice voice) {
        return voice.relation() == Voice.Relation.DECIDED;
    }

    private String sentence(Account account) {
        List<String> names = account.chain().stream()
                .map(source -> naming.known(source).name())
                .toList();
        String report = account.report();
        Source publisher = Objects.requireNonNull(reports.get(report)).source();
        List<String> cited = names.stream().skip(publisher == null ? 0 : 1).toList();
        if (cited.isEmpty()) {
            return publisher == null
                    ? REASONS.say("unknown.cites.nobody", report)
                    : REASONS.say("cites.nobody", publisher.name(), report);
        }
        String chain = cited.getLast();
        for (String source : cited.reversed().subList(1, cited.size())) {
            chain = REASONS.say("chain", source, chain);
        }
        return publisher == null
                ? REASONS.say("unknown.cites", report, chain)
                : REASONS.say("cites", publisher.name(), report, chain);
    }

    private String sentence(Copy copy) {
        double share = copy.isWhole() ? copy.shareOfCopy() : copy.shareOfOriginal();
        return REASONS.say(
                copy.isWhole() ? "repeats" : "holds", publisher(copy.copy()), publisher(copy.original()), (long)
                        Math.floor(100 * share));
    }

    private String publisher(String report) {
        Source source = Objects.requireNonNull(reports.get(report)).source();
        return source == null
                ? REASONS.say("publisher.unknown", report)
                : REASONS.say("publisher", source.name(), report);
    }

    private static String name(@Nullable Source source) {
        return source == null ? "" : source.name();
    }
}
