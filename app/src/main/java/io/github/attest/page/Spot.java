package io.github.attest.page;

import io.github.attest.model.CountRange;
import io.github.attest.model.Grade;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An incident as a map shows it.
 *
 * @param incident its id
 * @param grade how far the harm is established
 * @param date when; null where no account says
 * @param place where, as exactly as the reader may know; null where no account says
 * @param killed the figure; null where no account states one
 * @param injured likewise
 */
public record Spot(
        String incident,
        Grade grade,
        @Nullable ResolvedDate date,
        @Nullable ResolvedPlace place,
        @Nullable CountRange killed,
        @Nullable CountRange injured) {
    public Spot {
        Objects.requireNonNull(incident);
        Objects.requireNonNull(grade);
    }
}
