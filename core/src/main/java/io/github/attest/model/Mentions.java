package io.github.attest.model;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The dates and places that a report names, in the order of the text, title first.
 *
 * @param dates date expressions
 * @param places place names
 * @param principalDate when the incident that the report is about most likely happened, by the dates alone; null if unknown
 * @param principalPlace where it most likely lies, by the places alone; null if unknown
 */
public record Mentions(
        List<DateMention> dates,
        List<PlaceMention> places,
        @Nullable ResolvedDate principalDate,
        @Nullable ResolvedPlace principalPlace) {
    /** No dates, no places. */
    public static final Mentions NONE = new Mentions(List.of(), List.of(), null, null);

    public Mentions {
        dates = List.copyOf(dates);
        places = List.copyOf(places);
    }

    /** The date expressions of one part of the report. */
    public List<DateMention> dates(Evidence.Part part) {
        List<DateMention> found = new ArrayList<>(dates.size());
        for (DateMention mention : dates) {
            if (mention.part() == part) {
                found.add(mention);
            }
        }
        return found;
    }

    /** The place names of one part of the report. */
    public List<PlaceMention> places(Evidence.Part part) {
        List<PlaceMention> found = new ArrayList<>(places.size());
        for (PlaceMention mention : places) {
            if (mention.part() == part) {
                found.add(mention);
            }
        }
        return found;
    }
}
