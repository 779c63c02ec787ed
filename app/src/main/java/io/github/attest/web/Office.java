package io.github.attest.web;

import io.github.attest.capture.Web;
import io.github.attest.model.NumeralProfile;
import io.github.attest.model.Source;
import io.github.attest.page.Decided;
import io.github.attest.page.Strings;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the handlers work with.
 *
 * @param record the record that is served
 * @param loading gives how documents are read and accounts linked, and waits until that is loaded: no list needs it
 * @param profile whose figures vague numerals take
 * @param log where it is written down what was asked for
 * @param web where addresses that recorders name are fetched from; null if nothing is fetched
 */
public record Office(
        CasualtyRecord record,
        Supplier<Pipeline> loading,
        NumeralProfile profile,
        ServerLog log,
        @Nullable Web web) {
    /** An office that fetches nothing. */
    public Office(CasualtyRecord record, Pipeline pipeline, NumeralProfile profile, ServerLog log) {
        this(record, () -> pipeline, profile, log, null);
    }

    /** How documents are read and accounts linked. */
    Pipeline pipeline() {
        return loading.get();
    }

    /** Says what was decided, and names those who tell of it. */
    Decided decided(Strings strings) {
        return new Decided(
                strings,
                id -> record.account(id)
                        .flatMap(account -> account.account().chain().stream().findFirst())
                        .map(Source::name)
                        .orElse(id));
    }

    /** The mean match weight, in bits, above which accounts are one incident. */
    double threshold() {
        return pipeline().weights().threshold();
    }
}
