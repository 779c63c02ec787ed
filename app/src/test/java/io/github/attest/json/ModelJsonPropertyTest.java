package io.github.attest.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Extraction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;

@Domain(Extractions.class)
class ModelJsonPropertyTest {
    @Property(tries = 300)
    void whatIsWrittenReadsBackEqual(@ForAll Extraction extraction) {
        assertThat(ModelJson.read(ModelJson.write(extraction), Extraction.class))
                .isEqualTo(extraction);
    }

    @Property(tries = 100)
    void canonicalTextStaysAsItIs(@ForAll Extraction extraction) {
        String json = ModelJson.write(extraction);
        assertThat(CanonicalJson.write(ModelJson.tree(json))).isEqualTo(json);
    }
}
