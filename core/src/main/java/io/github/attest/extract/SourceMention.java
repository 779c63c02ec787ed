package io.github.attest.extract;

import io.github.attest.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * Words that name a source or stand for one.
 *
 * @param source whom they name; null where they point back to the source cited last ("the agency", "it")
 * @param first their first token
 * @param end the token after their last
 * @param pronoun whether they speak only where the verb follows at once
 * @param otherwise whom words that point back stand for where no source was cited; null if they do not say
 */
record SourceMention(
        @Nullable Source source,
        int first,
        int end,
        boolean pronoun,
        @Nullable Source otherwise) {
    SourceMention(Source source, int first, int end) {
        this(source, first, end, false, null);
    }
}
