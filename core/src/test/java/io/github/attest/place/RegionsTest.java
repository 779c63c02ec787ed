package io.github.attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import io.github.attest.text.Language;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RegionsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Horsemen burnt six hamlets in Darfur on Monday.        | Darfur          | SD
        Two policemen were shot dead in northern Sinai.        | northern Sinai  | EG
        Rebels freed nine hostages in the Mindanao region.     | Mindanao        | PH
        Four men were stoned in the Swat Valley in May.        | Swat Valley     | PK
        """)
    void knowsARegionNoBetterThanItsCountry(String text, String name, String country) {
        ResolvedPlace place = Reading.place(text, name);
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.kind()).isEqualTo("region");
        assertThat(place.precision()).isEqualTo(Precision.COUNTRY);
        assertThat(place.latitude()).isNull();
    }

    @Test
    void putsAPlaceIntoTheRegionThatStandsBesideIt() {
        ResolvedPlace village =
                Reading.place("A bomb went off in the village of Tor Sangar in Waziristan.", "Tor Sangar");
        assertThat(village.country()).isEqualTo("PK");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Soldiers shot five men in Oromia on Sunday.      | Oromia       | Oromiya
        A convoy was stopped in South Darfur at dawn.    | South Darfur | Southern Darfur
        A bomb went off in Ingushetia at noon.           | Ingushetia   | Ingushetiya Republic
        """)
    void knowsAnAreaByItsOtherNames(String text, String name, String area) {
        ResolvedPlace place = Reading.place(text, name);
        assertThat(place.admin1()).isEqualTo(area);
        assertThat(place.precision()).isEqualTo(Precision.ADMIN1);
    }

    @Test
    void namesOnlyAreasThatTheGazetteerHas() {
        Set<String> known = Gazetteer.standard()
                .entries()
                .filter(entry -> entry.kind() == Kind.ADMIN1)
                .map(entry -> entry.id() + "\t" + entry.name())
                .collect(Collectors.toSet());
        List<String> areas = Language.ENGLISH.lines("regions.tsv").stream()
                .filter(line -> line.indexOf('.') > 0 && line.indexOf('.') < line.indexOf('\t'))
                .map(line -> "admin:" + line.substring(0, line.lastIndexOf('\t')))
                .toList();
        assertThat(areas).isNotEmpty().allMatch((Predicate<String>) known::contains);
    }
}
