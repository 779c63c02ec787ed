package io.github.attest.time;

import io.github.attest.model.DateMention;
import org.jspecify.annotations.Nullable;

/**
 * One row of the patterns.
 *
 * @param order its place in the file; among equally long matches the lowest wins
 * @param id its stable name
 * @param role the role of what it finds; null if the words are no date
 * @param meaning how the date is computed
 */
record Rule(int order, String id, DateMention.@Nullable Role role, Meaning meaning) {}
