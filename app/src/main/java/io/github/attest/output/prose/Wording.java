package io.github.attest.output.prose;

import io.github.attest.model.Belligerent;
import io.github.attest.model.CountRange;
import io.github.attest.model.Estimate;
import io.github.attest.model.Figures;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import io.github.attest.model.StrikeStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of the records in words. */
public final class Wording {
    private Wording() {}

    /** A number of people: "24", "20 to 24", "at least 70"; the other words where there is no figure. */
    public static String count(@Nullable CountRange count, String absent) {
        if (count == null) {
            return absent;
        }
        Integer max = count.max();
        if (max == null) {
            return "at least " + number(count.min());
        }
        return max == count.min() ? number(max) : number(count.min()) + " to " + number(max);
    }

    private static String number(int count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** Parts of the people: "7 children killed, at least 3 women injured". */
    public static String groups(List<Harm> groups) {
        return groups.stream()
                .map(harm -> count(harm.count(), "") + " " + harm.group().label() + " " + type(harm.type()))
                .collect(Collectors.joining(", "));
    }

    /** What happened: "killed", "killed or injured". */
    public static String type(HarmType type) {
        return type.label().replace('_', ' ');
    }

    /** A place and the areas around it, and how exactly it is known where that is less than its name suggests. */
    public static String place(@Nullable ResolvedPlace place) {
        if (place == null) {
            return "place not stated";
        }
        String names = Stream.of(place.name(), place.admin1(), country(place))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(", "));
        return names + precision(place.precision());
    }

    private static @Nullable String country(ResolvedPlace place) {
        return place.country() == null ? null : Locale.of("", place.country()).getDisplayCountry(Locale.ENGLISH);
    }

    private static String precision(ResolvedPlace.Precision precision) {
        return switch (precision) {
            case EXACT, SETTLEMENT -> "";
            case ADMIN2 -> " (known to the district)";
            case ADMIN1 -> " (known to the province)";
            case COUNTRY -> " (known to the country)";
            case UNKNOWN -> " (in no gazetteer)";
        };
    }

    /** Who says so, from the publisher to the first source. */
    public static String chain(List<Source> chain) {
        return chain.isEmpty()
                ? "no source named"
                : chain.stream().map(Source::name).collect(Collectors.joining(" ← "));
    }

    /** The belligerents, each once, with all who connect it with the harm: "Russia (alleged, denied)". */
    public static String belligerents(List<Belligerent> belligerents) {
        return belligerents.stream()
                .collect(Collectors.groupingBy(
                        Belligerent::name,
                        LinkedHashMap::new,
                        Collectors.mapping(one -> one.basis().label(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(party -> party.getKey() + " (" + party.getValue() + ")")
                .collect(Collectors.joining(", "));
    }

    /** The people killed by other recorders' rules; empty where no account states a figure. */
    static String others(Figures figures) {
        Estimate ucdp = figures.ucdp();
        String three = ucdp == null
                ? ""
                : "UCDP: low " + number(ucdp.low()) + ", best " + number(ucdp.best()) + ", high " + number(ucdp.high());
        Integer acled = figures.acled();
        String one = acled == null ? "" : "ACLED: " + number(acled);
        return Stream.of(three, one).filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
    }

    /** How far the action that did the harm is established. */
    static String strike(StrikeStatus status) {
        return switch (status) {
            case DECLARED -> "declared by the belligerent";
            case LIKELY -> "likely: independent sources report it";
            case CONTESTED -> "contested";
            case SINGLE_SOURCE -> "a single source's claim";
        };
    }
}
