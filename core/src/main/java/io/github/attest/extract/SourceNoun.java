package io.github.attest.extract;

import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import org.jspecify.annotations.Nullable;

/**
 * A word for a source that is not named: "local sources", "police".
 *
 * @param name what such a source is called, or one of the signs that {@code sourcenouns.tsv} explains
 * @param kind what such a source is
 */
record SourceNoun(String name, SourceKind kind) {
    private static final String BACK = "^";

    /** Whether the word stands for the source cited last: "the agency", "it". */
    boolean pointsBack() {
        return name.startsWith(BACK) || isPronoun();
    }

    /** Whether it does so only where the verb follows at once. */
    boolean isPronoun() {
        return name.equals("~");
    }

    /** Whether the word makes a source only as part of a name: "Delta Lawyers' Forum", "Committee of Nurses". */
    boolean onlyNamed() {
        return name.equals("+");
    }

    /** Who the words stand for where no source was cited before them; null if they say nothing of who that is. */
    @Nullable
    Source otherwise() {
        return name.startsWith(BACK) && name.length() > BACK.length()
                ? new Source(name.substring(BACK.length()), kind)
                : null;
    }

    /** What a source is called that these words stand for. */
    String shown(String words) {
        return name.equals("=") ? words : name;
    }
}
