package io.github.attest.web;

import io.github.attest.capture.Web;
import io.github.attest.model.NumeralProfile;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;
import org.jspecify.annotations.Nullable;

/**
 * What the handlers work with.
 *
 * @param record the record that is served
 * @param pipeline how documents are read and accounts linked
 * @param profile whose figures vague numerals take
 * @param log where it is written down what was asked for
 * @param web where addresses that recorders name are fetched from; null if nothing is fetched
 */
public record Office(
        CasualtyRecord record,
        Pipeline pipeline,
        NumeralProfile profile,
        ServerLog log,
        @Nullable Web web) {
    /** An office that fetches nothing. */
    public Office(CasualtyRecord record, Pipeline pipeline, NumeralProfile profile, ServerLog log) {
        this(record, pipeline, profile, log, null);
    }
}
