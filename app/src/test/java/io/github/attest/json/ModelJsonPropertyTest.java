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
    void withSharedValuesTheSameIsReadAndWhatIsSaidAlikeIsOneObject(@ForAll Extraction extraction) {
        String json = ModelJson.write(extraction);
        SharedValues values = new SharedValues();
        Extraction one = ModelJson.read(json, Extraction.class, values);
        Extraction other = ModelJson.read(json, Extraction.class, values);
        assertThat(one).isEqualTo(extraction).isEqualTo(other);
        for (int i = 0; i < one.accounts().size(); i++) {
            assertThat(one.accounts().get(i).place())
                    .isSameAs(other.accounts().get(i).place());
        }
    }

    @Property(tries = 100)
    void canonicalTextStaysAsItIs(@ForAll Extraction extraction) {
        String json = ModelJson.write(extraction);
        assertThat(CanonicalJson.write(ModelJson.tree(json))).isEqualTo(json);
    }
}
