package io.github.attest.place;

import java.util.Locale;

/** What a gazetteer entry is, from large to small but for the last. The codes are part of the file format. */
public enum Kind {
    /** A state or territory with an ISO 3166-1 code. */
    COUNTRY(0),
    /** A first-level area: governorate, state, department. */
    ADMIN1(1),
    /** A second-level area: district, county. */
    ADMIN2(2),
    /** A settlement of {@value #CITY_FROM} people or more, or the seat of a country or a first-level area. */
    CITY(3),
    /** A settlement of {@value #TOWN_FROM} people or more. */
    TOWN(4),
    /** A smaller settlement, or one whose population is not known. */
    VILLAGE(5),
    /** A part of a settlement. */
    NEIGHBOURHOOD(6),
    /** A single building or site. */
    LANDMARK(7),
    /** A part of a country that is no unit of administration; what lies in it is known no better than the country. */
    REGION(8);

    /** OECD and Eurostat, "Applying the Degree of Urbanisation" (2021): a city has 50,000 inhabitants, a town 5,000. */
    static final int CITY_FROM = 50_000;

    static final int TOWN_FROM = 5_000;

    private static final Kind[] BY_CODE = values();

    private final int code;

    Kind(int code) {
        this.code = code;
    }

    /** The name used in output: lower case. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether this is an area, which has no point. */
    public boolean isArea() {
        return code <= ADMIN2.code || this == REGION;
    }

    /** The number that stands for this kind in a gazetteer file: its place in the order of this list. */
    int code() {
        return code;
    }

    static Kind of(int code) {
        return BY_CODE[code];
    }

    /** The kind of a GeoNames populated place, from its feature code and population. */
    static Kind ofPopulatedPlace(String featureCode, long population) {
        if (featureCode.equals("PPLX")) {
            return NEIGHBOURHOOD;
        }
        boolean seat = featureCode.equals("PPLC") || featureCode.equals("PPLA");
        if (seat || population >= CITY_FROM) {
            return CITY;
        }
        return population >= TOWN_FROM ? TOWN : VILLAGE;
    }
}
