package io.github.attest.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Link;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkJsonTest {
    @ParameterizedTest
    @ValueSource(
            doubles = {
                0,
                1,
                -1,
                4.25,
                1e21,
                1e-7,
                Double.MIN_VALUE,
                Double.MAX_VALUE,
                Double.POSITIVE_INFINITY,
                Double.NEGATIVE_INFINITY,
                Double.NaN
            })
    void everyMatchWeightReadsBackEqual(double weight) {
        Link link = new Link("a#1", "b#1", Link.Kind.ASSERTED, weight, List.of());
        assertThat(ModelJson.read(ModelJson.write(link), Link.class)).isEqualTo(link);
    }
}
