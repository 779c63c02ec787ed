package io.github.attest.model;

import java.util.Objects;

/**
 * A place name in a report and what it means there.
 *
 * @param part where in the report it stands
 * @param start UTF-16 offset of its first character
 * @param end offset after its last character
 * @param place the place it names
 * @param role how the name is used
 */
public record PlaceMention(Evidence.Part part, int start, int end, ResolvedPlace place, Role role) implements Located {
    /** How a place name is used. */
    public enum Role {
        /** A place in running text. */
        TEXT,
        /** The place of a dateline: where the report was sent from. */
        DATELINE,
        /** An area that contains the place before it: "Ohio" in "Dayton, Ohio". */
        CONTAINER,
        /** A place that says where another is: "Aleppo" in "12 km east of Aleppo" or in "at Khan Tuman, near Aleppo". */
        LANDMARK,
        /** A place where people who were harmed elsewhere are treated: "taken to a hospital in Goma". */
        CARE,
        /** A place from which something was launched at another: "Gaza" in "rockets fired from Gaza". */
        LAUNCH
    }

    public PlaceMention {
        Objects.requireNonNull(part);
        Objects.requireNonNull(place);
        Objects.requireNonNull(role);
    }
}
