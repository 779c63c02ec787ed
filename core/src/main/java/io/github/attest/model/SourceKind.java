package io.github.attest.model;

import java.util.Locale;

/** What a source is, by how it comes to know. There is no order of trust among the kinds, and no "truth score". */
public enum SourceKind {
    /** Somebody who was there. */
    WITNESS,
    /** Unnamed or named people of the place: "local sources", residents, relatives. */
    LOCAL_SOURCE,
    JOURNALIST,
    NEWS_AGENCY,
    STATE_MEDIA,
    /** An organisation that documents harm: a monitor, an NGO, a body of the United Nations. */
    MONITOR,
    HOSPITAL,
    RESCUE_SERVICE,
    /** A party to the fighting, its army or its spokesman. */
    BELLIGERENT,
    /** Police, courts, ministries and other authorities that do not speak as a party to the fighting. */
    OFFICIAL,
    SOCIAL_ACCOUNT,
    /** A newspaper, broadcaster or site that publishes, and is none of the above. */
    OUTLET,
    UNKNOWN;

    /** The name used in output: lower case, for example {@code news_agency}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
