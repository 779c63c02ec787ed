package io.github.attest.model;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates and places that a report names, in the order of the text, title first.
 *
 * @param dates date expressions
 * @param places place names
 * @param principalDate when the incident that the report is about most likely happened, by the dates alone; null if unknown
 * @param principalPlace where it most likely lies, by the places and the claims; null if unknown
 */
public record Mentions(
        List<DateMention> dates,
        List<PlaceMention> places,
        @Nullable ResolvedDate principalDate,
        @Nullable ResolvedPlace principalPlace) {
    private static final Comparator<Located> ORDER =
            Comparator.comparing(Located::part).thenComparingInt(Located::start);

    /** No dates, no places. */
    public static final Mentions NONE = new Mentions(List.of(), List.of(), null, null);

    public Mentions {
        dates = ordered(dates);
        places = ordered(places);
    }

    /** The same with the place where the incident that the report is about most likely lies. */
    public Mentions at(@Nullable ResolvedPlace place) {
        return new Mentions(dates, places, principalDate, place);
    }

    private static <T extends Located> List<T> ordered(List<T> mentions) {
        for (int i = 1; i < mentions.size(); i++) {
            if (ORDER.compare(mentions.get(i - 1), mentions.get(i)) > 0) {
                return mentions.stream().sorted(ORDER).toList();
            }
        }
        return List.copyOf(mentions);
    }

    /** The date expressions of one part of the report. */
    public List<DateMention> dates(Evidence.Part part) {
        return dates(part, 0, Integer.MAX_VALUE);
    }

    /** The date expressions of one part of the report that start at an offset or behind it, and before another. */
    public List<DateMention> dates(Evidence.Part part, int from, int to) {
        return stretch(dates, part, from, to);
    }

    /** The place names of one part of the report. */
    public List<PlaceMention> places(Evidence.Part part) {
        return places(part, 0, Integer.MAX_VALUE);
    }

    /** The place names of one part of the report that start at an offset or behind it, and before another. */
    public List<PlaceMention> places(Evidence.Part part, int from, int to) {
        return stretch(places, part, from, to);
    }

    private static <T extends Located> List<T> stretch(List<T> mentions, Evidence.Part part, int from, int to) {
        int first = first(mentions, part, from);
        return mentions.subList(first, Math.max(first, first(mentions, part, to)));
    }

    /** Index of the first mention at an offset or behind it. */
    private static int first(List<? extends Located> mentions, Evidence.Part part, int offset) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            Located mention = mentions.get(middle);
            int order = mention.part().compareTo(part);
            boolean before = order < 0 || order == 0 && mention.start() < offset;
            low = before ? middle + 1 : low;
            high = before ? high : middle;
        }
        return low;
    }
}
