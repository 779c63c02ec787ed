package io.github.attest.extract;

import io.github.attest.model.Belligerent;
import io.github.attest.model.Evidence;
import io.github.attest.model.Evidence.Field;
import io.github.attest.model.Scope;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a whole sentence says beside the harm.
 *
 * @param belligerents who is held responsible
 * @param weapons with what, as keys of the weapon lexicon
 * @param target what was hit, as a key of the target lexicon; null if nothing
 * @param scope whether the figures count one incident
 * @param evidence the words that carry all this
 */
record Surroundings(
        List<Belligerent> belligerents,
        List<String> weapons,
        @Nullable String target,
        Scope scope,
        List<Evidence> evidence) {
    /** The same with nobody held responsible. */
    Surroundings byNobody() {
        List<Evidence> rest = evidence.stream()
                .filter(words -> words.field() != Field.BELLIGERENT)
                .toList();
        return new Surroundings(List.of(), weapons, target, scope, rest);
    }
}
