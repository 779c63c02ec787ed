package io.github.attest.cli;

import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What is known of a place beside its name. */
final class PlaceOptions {
    private static final Pattern POINT =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d{1,9})?),\\s*(-?\\d{1,3}(?:\\.\\d{1,9})?)");

    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{2}");

    @Option(names = "--kind", paramLabel = "KIND", description = "What it is: city, village, camp, admin1 and so on.")
    private String kind = "unknown";

    @Option(names = "--admin2", paramLabel = "NAME", description = "District or county around it.")
    private @Nullable String admin2;

    @Option(names = "--admin1", paramLabel = "NAME", description = "Governorate, state or department around it.")
    private @Nullable String admin1;

    @Option(names = "--country", paramLabel = "CODE", description = "ISO 3166-1 code of two letters.")
    private @Nullable String country;

    @Option(names = "--at", paramLabel = "LAT,LON", description = "Degrees north and east, if you know the point.")
    private @Nullable String point;

    @Option(
            names = "--precision",
            converter = Labels.OfPrecision.class,
            paramLabel = "PRECISION",
            description = "How exactly you know: exact, settlement, admin2, admin1, country or unknown.")
    private @Nullable Precision precision;

    @Option(names = "--gazetteer", paramLabel = "ID", description = "Its entry in a gazetteer: geonames:171943.")
    private @Nullable String gazetteer;

    /** The place of a name; wrong usage if what is said of it does not go together. */
    ResolvedPlace named(String name) {
        Double latitude = null;
        Double longitude = null;
        String at = point;
        if (at != null) {
            Matcher degrees = POINT.matcher(at);
            if (!degrees.matches()) {
                throw new Unfinished(ExitCode.WRONG_USAGE, "'" + at + "' is no point; write --at 34.461,40.949");
            }
            latitude = Double.valueOf(degrees.group(1));
            longitude = Double.valueOf(degrees.group(2));
        }
        String code = country == null ? null : country.toUpperCase(Locale.ROOT);
        if (code != null && !COUNTRY.matcher(code).matches()) {
            throw new Unfinished(ExitCode.WRONG_USAGE, "'" + country + "' is no code of a country; write --country SY");
        }
        try {
            return new ResolvedPlace(
                    name, kind, admin2, admin1, code, latitude, longitude, precision(at != null, code), gazetteer);
        } catch (IllegalArgumentException e) {
            throw new Unfinished(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
        }
    }

    /** What was said, or else the least that follows from the rest. */
    private Precision precision(boolean pointed, @Nullable String code) {
        if (precision != null) {
            return precision;
        }
        if (pointed) {
            return Precision.SETTLEMENT;
        }
        return admin1 != null ? Precision.ADMIN1 : code != null ? Precision.COUNTRY : Precision.UNKNOWN;
    }
}
