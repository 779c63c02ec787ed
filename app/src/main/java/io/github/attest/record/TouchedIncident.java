package io.github.attest.record;

import io.github.attest.decision.Ruling;
import java.time.Instant;

/**
 * An incident without what its accounts say: what is in force for it, and what touched it last.
 *
 * @param id its id
 * @param revision number of the last entry of the journal that changed it
 * @param ruling what is in force, and what led to it
 * @param report number of the entry by which the last report came in that tells of it
 * @param added when that was
 */
public record TouchedIncident(String id, long revision, Ruling ruling, long report, Instant added) {}
