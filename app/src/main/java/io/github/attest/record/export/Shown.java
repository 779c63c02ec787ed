package io.github.attest.record.export;

import io.github.attest.decision.SensitiveField;
import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Extraction;
import io.github.attest.model.Source;
import io.github.attest.record.RecordedIncident;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which sensitive fields are shown to somebody: those of which something is there and is not withheld. */
public final class Shown {
    private static final Redaction NOTHING_WITHHELD = Redaction.releasing(EnumSet.allOf(SensitiveField.class));

    private final @Nullable Redaction redaction;

    /** @param redaction what is withheld from them; null if nothing is, not even what people decided to withhold */
    public Shown(@Nullable Redaction redaction) {
        this.redaction = redaction;
    }

    /** Those of an incident. */
    public Set<SensitiveField> of(RecordedIncident recorded) {
        Sensitive sensitive = Sensitive.in(recorded.incident(), of(recorded, redaction));
        sensitive.collect(recorded.assessment().place());
        return sensitive.shown();
    }

    /**
     * Those of an account.
     *
     * @param incident that it tells of, by which people may have released something; null for none
     */
    public Set<SensitiveField> of(Account account, @Nullable RecordedIncident incident) {
        return Sensitive.in(account, incident == null ? any() : of(incident, redaction))
                .shown();
    }

    /** Those of what was read out of a report. */
    public Set<SensitiveField> of(Extraction extraction) {
        return Sensitive.in(extraction, any()).shown();
    }

    /** Those of a total that a report states. */
    public Set<SensitiveField> of(Aggregate aggregate) {
        return Sensitive.in(aggregate, any()).shown();
    }

    /** Those of a source by itself. */
    public Set<SensitiveField> of(Source source) {
        return Sensitive.atRisk(source) && !Sensitive.covers(source, any())
                ? EnumSet.of(SensitiveField.SOURCES)
                : EnumSet.noneOf(SensitiveField.class);
    }

    private Redaction any() {
        return redaction == null ? NOTHING_WITHHELD : redaction;
    }

    private static Redaction of(RecordedIncident recorded, @Nullable Redaction redaction) {
        return redaction == null
                ? NOTHING_WITHHELD
                : redaction.under(recorded.ruling().disclosures());
    }
}
