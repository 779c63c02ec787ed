package io.github.attest.page;

import java.util.Locale;

/** Why people often decide as they do: a short list beside a field for any other reason. Each has a string, {@code reason.…}. */
public enum Reason {
    /** The accounts were read beside one another. */
    COMPARED,
    /** Somebody who knows was asked. */
    CONFIRMED,
    /** There is a document, a picture or a list of names. */
    DOCUMENTED,
    /** A later report knows better. */
    LATER,
    /** The method of this record asks for it. */
    METHOD,
    /** The words of the report were misread. */
    MISREAD,
    /** The publisher withdrew or corrected the report. */
    WITHDRAWN,
    /** Those concerned agreed. */
    CONSENT,
    /** Somebody might be put at risk. */
    SAFETY;

    /** The name in forms and keys: lower case. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
