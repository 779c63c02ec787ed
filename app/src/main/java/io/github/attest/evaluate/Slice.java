package io.github.attest.evaluate;

import io.github.attest.evaluate.gold.CodedReport;
import io.github.attest.evaluate.gold.Half;
import io.github.attest.evaluate.gold.Length;
import java.util.Locale;

/** A part of a corpus for which figures are given. */
public enum Slice {
    ALL("all"),
    TUNED("tuned"),
    HELD_BACK("held back"),
    SHORT("< 500"),
    MEDIUM("500–1500"),
    LONG("> 1500");

    private final String heading;

    Slice(String heading) {
        this.heading = heading;
    }

    /** The heading of its column. */
    public String heading() {
        return heading;
    }

    /** The name used for scripts: lower case with hyphens, for example {@code held-back}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a report belongs to it. */
    public boolean holds(CodedReport coded) {
        return switch (this) {
            case ALL -> true;
            case TUNED -> coded.half() == Half.TUNED;
            case HELD_BACK -> coded.half() == Half.HELD_BACK;
            case SHORT -> coded.length() == Length.SHORT;
            case MEDIUM -> coded.length() == Length.MEDIUM;
            case LONG -> coded.length() == Length.LONG;
        };
    }
}
