package io.github.attest.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Belligerent;
import io.github.attest.model.Belligerent.Basis;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Values of the record in words. */
class ShownTest {
    @Test
    void aPartyIsNamedOnceWithAllWhoConnectItWithTheHarm() {
        List<Belligerent> parties = List.of(
                new Belligerent("Russia", Basis.ALLEGED),
                new Belligerent("Ukraine", Basis.SUSPECTED),
                new Belligerent("Russia", Basis.CLAIMED));

        assertThat(shown("en").parties(parties)).isEqualTo("Russia (alleged, claims it), Ukraine (suspected)");
        assertThat(shown("ar").parties(parties)).startsWith("روسيا (").containsOnlyOnce("روسيا");
        assertThat(shown("en").parties(List.of())).isEqualTo("nobody held responsible");
    }

    private static Shown shown(String language) {
        return new Shown(Strings.in(language).orElseThrow());
    }
}
