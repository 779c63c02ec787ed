package io.github.attest.record;

import io.github.attest.decision.Ruling;
import io.github.attest.output.json.Outline;

/**
 * An incident as a list shows it.
 *
 * @param outline what it gathers
 * @param ruling the judgement that is in force, beside what the rules suggest and what people decided
 */
public record IncidentLine(Outline outline, Ruling ruling) {}
