package io.github.attest.web;

import io.github.attest.model.NumeralProfile;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;

/**
 * What the handlers work with.
 *
 * @param record the record that is served
 * @param pipeline how documents are read and accounts linked
 * @param profile whose figures vague numerals take
 * @param log where it is written down what was asked for
 */
public record Office(CasualtyRecord record, Pipeline pipeline, NumeralProfile profile, ServerLog log) {}
