package io.github.attest.evaluate.gold;

/** How long a report's text is, in UTF-16 characters. Short reports state a figure; long ones tell of other incidents too. */
public enum Length {
    /** Below 500. */
    SHORT,
    /** 500 to 1500. */
    MEDIUM,
    /** Above 1500. */
    LONG;

    /** The length of a text. */
    public static Length of(String text) {
        return text.length() < 500 ? SHORT : text.length() <= 1500 ? MEDIUM : LONG;
    }
}
