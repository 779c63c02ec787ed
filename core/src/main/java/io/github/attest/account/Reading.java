package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.Mentions;
import io.github.attest.text.ReportText;
import java.util.List;
import java.util.Objects;

/**
 * What was read out of a report before its claims are put together.
 *
 * @param text the report
 * @param claims its claims, in the order of the text
 * @param mentions its dates and places
 */
public record Reading(ReportText text, List<Claim> claims, Mentions mentions) {
    public Reading {
        Objects.requireNonNull(text);
        Objects.requireNonNull(mentions);
        claims = List.copyOf(claims);
    }
}
