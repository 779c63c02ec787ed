package io.github.attest.record.export;

import io.github.attest.decision.Judgement;
import io.github.attest.decision.SensitiveField;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of the sensitive parts of a record may leave it. Nothing does unless a person releases it: for all incidents at once, or
 * for one incident, or one name in it; the last word on an incident outdoes what is said for all.
 *
 * @param released what may be published of every incident
 * @param decisions what people decided about one incident, in the order of deciding
 */
public record Redaction(Set<SensitiveField> released, List<Judgement.Disclosed> decisions) {
    /** Nothing is released. */
    public static final Redaction STANDARD = new Redaction(Set.of(), List.of());

    public Redaction {
        released = Set.copyOf(released);
        decisions = List.copyOf(decisions);
    }

    /** Releases some fields of every incident and withholds the others. */
    public static Redaction releasing(Collection<SensitiveField> fields) {
        return new Redaction(Set.copyOf(fields), List.of());
    }

    /** The same for one incident. */
    Redaction under(List<Judgement.Disclosed> decided) {
        return new Redaction(released, decided);
    }

    /** Whether a field must not be published of an incident as such. */
    boolean withholds(SensitiveField field) {
        return withholds(field, null);
    }

    /** Whether a field must not be published of somebody of this name. */
    boolean withholds(SensitiveField field, @Nullable String name) {
        boolean withheld = !released.contains(field);
        for (Judgement.Disclosed decision : decisions) {
            String only = decision.name();
            if (decision.field() == field && (only == null || name != null && only.equalsIgnoreCase(name.strip()))) {
                withheld = !decision.released();
            }
        }
        return withheld;
    }

    /** Names that are released by themselves. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Judgement.Disclosed decision : decisions) {
            String name = decision.name();
            if (name != null && !withholds(decision.field(), name)) {
                names.add(name);
            }
        }
        return names;
    }
}
