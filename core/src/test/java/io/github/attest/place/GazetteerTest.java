package io.github.attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GazetteerTest {

    @Test
    void holdsSettlementsAndAreasOfAllCountries() {
        assertThat(Gazetteer.standard().size()).isGreaterThan(220_000);
        assertThat(Gazetteer.standard().entries().map(Entry::country).distinct().count())
                .isGreaterThan(230);
    }

    @Test
    void everyEntryIsSound() {
        assertThat(Gazetteer.standard().entries()).allSatisfy(entry -> {
            assertThat(entry.name()).isNotBlank();
            assertThat(entry.id()).matches("(geonames|admin):.+");
            assertThat(Math.abs(entry.latitude())).isLessThanOrEqualTo(90);
            assertThat(Math.abs(entry.longitude())).isLessThanOrEqualTo(180);
        });
    }

    @Test
    void namesFirstLevelAreasAsEnglishDoes() {
        assertThat(Gazetteer.standard().entries().filter(entry -> entry.kind() == Kind.ADMIN1))
                .extracting(Entry::name)
                .contains("North Carolina", "Deir ez-Zor", "San Miguel", "Northern District");
    }

    @Property(tries = 200)
    void integersSurviveTheFile(@ForAll long number, @ForAll int small) {
        Output out = new Output();
        out.writeNumber(number);
        out.writeSigned(number);
        out.writeSigned(small);
        Input in = new Input(out.bytes());
        assertThat(in.readNumber()).isEqualTo(number);
        assertThat(in.readSigned()).isEqualTo(number);
        assertThat(in.readSigned()).isEqualTo(small);
    }

    @Test
    void rowsSurviveTheFile() throws IOException {
        Area area = new Area("XX.1", "First");
        List<Row> rows = IntStream.range(0, 300)
                .mapToObj(i -> new Row(
                        "geonames:" + i,
                        List.of("Place " + i, "Other " + i),
                        Kind.TOWN,
                        "XX",
                        area,
                        null,
                        i / 10.0 - 15,
                        -i / 3.0,
                        i))
                .toList();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        LayerWriter.write(rows.reversed(), bytes);
        Layer layer = Layer.read(new ByteArrayInputStream(bytes.toByteArray()));
        assertThat(layer.size()).isEqualTo(300);
        assertThat(Gazetteer.of(layer).entries()).anySatisfy(entry -> {
            assertThat(entry.id()).isEqualTo("geonames:7");
            assertThat(entry.name()).isEqualTo("Place 7");
            assertThat(entry.admin1()).isEqualTo(area);
            assertThat(entry.latitude()).isEqualTo(-14.3);
            assertThat(entry.longitude()).isEqualTo(-2.33333);
            assertThat(entry.names()).isEqualTo(2);
        });
    }
}
