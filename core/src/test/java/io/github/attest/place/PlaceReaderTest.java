package io.github.attest.place;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.PlaceMention;
import io.github.attest.model.PlaceMention.Role;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceReaderTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Two men died in Dayton, Ohio, on Sunday.                        | Dayton     | Ohio           | US
        A car bomb went off in Bedford, N.H., at noon.                  | Bedford    | New Hampshire  | US
        The raid hit Columbia, S.D., and nobody else. Police in Columbia, S.C., denied it. | Columbia | South Carolina | US
        Shelling killed four people in Raqqa, residents said. Syria is at war. | Raqqa | Raqqa | SY
        LOUISVILLE, KY (WXYZ) – A boy was hurt.                         | LOUISVILLE | Kentucky       | US
        At least nine people were killed in Deir Ezzor on Monday. Syrian media blamed the raid. | Deir Ezzor | Deir ez-Zor | SY
        """)
    void resolvesSettlements(String text, String name, String admin1, String country) {
        List<ResolvedPlace> places = Reading.places(text);
        assertThat(places).anySatisfy(place -> {
            assertThat(place.name()).isEqualTo(name);
            assertThat(place.admin1()).isEqualTo(admin1);
            assertThat(place.country()).isEqualTo(country);
            assertThat(place.precision()).isEqualTo(Precision.SETTLEMENT);
            assertThat(place.latitude()).isNotNull();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Then Paris Hilton sang for the crowd.",
                "The suspect, Jordan Smith, was arrested. Smith denied it.",
                "A spokesman said Washington said nothing.",
                "He told the Houston Chronicle that he was sorry.",
                "She died at Memorial Hermann a day later.",
                "A man attacked Zurbaf's brother, and a dog bit Zurbaf.",
                "The police raided Zurbaf offices on Monday.",
                "They shelled Hezbollah for a week.",
                "She waited at Zurbaf's, and he at El Zurbaf Grill.",
                "It happened on Remsen Avenue in May, on a Friday.",
                "They were at the mercy of the police. Mercy was not shown. Police said so.",
                "The US-led force said it would look into it."
            })
    void takesNoNameOfPersonsAndOrganisations(String text) {
        assertThat(Reading.mentions(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Militiamen stormed Tal Hirun, a farming village, and left.              | Tal Hirun
        Soldiers entered Kesharo, in the municipality of Bambo, at noon.        | Kesharo
        A car bomb went off in the Zahuri area at dawn.                         | Zahuri
        Fighters burnt four hamlets of the Zahuri-Bango area on Friday.         | Zahuri-Bango
        Artillery bombarded Kharivka before dawn and stopped at noon.           | Kharivka
        Gunmen raided Ogosa-Tinti, in the Seno district, on Saturday.           | Ogosa-Tinti
        Two bombs fell on the temple at Navali, where people had fled to.       | Navali
        Soldiers shot nine peasants at El Calabazal, on a river bank.           | El Calabazal
        Ogosa lies near the border.                                             | Ogosa
        Shells fell on the Kelma displaced persons camp at night.               | Kelma
        A strike hit a feast in Zaraqah village, Bani Qatar district, on Sunday. | Zaraqah
        Militiamen shot hundreds in the church of Nyarubo, in Kibundo prefecture. | Nyarubo
        A bomb tore through a public house at Ballyreagh, Co. Antrim, last night. | Ballyreagh
        """)
    void findsUnknownPlacesByWhatIsDoneToThemOrSaidOfThem(String text, String name) {
        assertThat(Reading.places(text)).extracting(ResolvedPlace::name).contains(name);
    }

    @Test
    void takesTheNameOfACountryForTheCountryAndNotItsCapital() {
        assertThat(Reading.places("Gunmen attacked a clinic in Irapuato, in central Mexico."))
                .extracting(ResolvedPlace::kind)
                .containsExactly("city", "country");
    }

    @Test
    void givesWhatHoldsAPlaceAsItsContainer() {
        assertThat(Reading.mentions("Shells fell on the Nuseirat refugee camp in central Gaza."))
                .extracting(PlaceMention::role)
                .containsExactly(Role.TEXT, Role.CONTAINER);
    }

    @Test
    void givesAnAuthorityAsContainerOnly() {
        assertThat(Reading.mentions("Chicago police said that two men were hurt."))
                .extracting(PlaceMention::role)
                .containsOnly(Role.CONTAINER);
    }

    @Test
    void keepsTheNameOfAPlaceThatNobodyKnows() {
        ResolvedPlace place = Reading.place(
                "Warplanes struck the village of Tal Qorbin in Deir Ezzor countryside on Monday. Syria said nothing.",
                "Tal Qorbin");
        assertThat(place.kind()).isEqualTo("village");
        assertIn("Deir ez-Zor", "SY", place);
        assertThat(place.gazetteer()).isNull();
    }

    @Test
    void whatLiesAGreatDistanceFromAPlaceIsInItsCountryOnly() {
        ResolvedPlace far =
                Reading.place("Guerrillas raided the hamlet of Canayre, 380 km southeast of Lima.", "Canayre");
        assertThat(far.country()).isEqualTo("PE");
        assertThat(far.admin1()).isNull();
        ResolvedPlace near =
                Reading.place("Guerrillas raided the hamlet of Canayre, 38 km southeast of Lima.", "Canayre");
        assertThat(near.admin1()).isEqualTo("Lima");
    }

    @Test
    void nothingIsInTheCountryOfThoseWhoBombIt() {
        String raid = "airstrikes hit Valencia, killing four people.";
        assertThat(Reading.place("Spanish " + raid, "Valencia").country()).isEqualTo("VE");
        assertThat(Reading.place("Spanish villagers fled when " + raid, "Valencia")
                        .country())
                .isEqualTo("ES");
    }

    @Test
    void knowsAnUnknownPlaceAgainByItsName() {
        List<ResolvedPlace> places = Reading.places("A raid hit Zurmand al-Gharbi town in Raqqa province, Syria.\n\n"
                + "Days before, people of Zurmand al-Gharbi village had fled.");
        assertThat(places.stream().filter(place -> place.name().equals("Zurmand al-Gharbi")))
                .hasSize(2)
                .allSatisfy(place -> assertThat(place.admin1()).isEqualTo("Raqqa"));
    }

    @Test
    void readsTheDirectionInACountryAsPartOfIt() {
        ResolvedPlace place = Reading.place("Clashes went on in northeastern Syria.", "northeastern Syria");
        assertThat(place.kind()).isEqualTo("region");
        assertThat(place.precision()).isEqualTo(Precision.COUNTRY);
        assertThat(place.latitude()).isNull();
    }

    @Test
    void readsAnAreaWithoutAPoint() {
        ResolvedPlace place =
                Reading.place("Two villages in San Miguel department, El Salvador, were shelled.", "San Miguel");
        assertIn("San Miguel", "SV", place);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SAN SALVADOR, 7 MAY 88 (XYZ) -- FOUR PEASANTS DIED IN APOPA TODAY.",
                "San Salvador, May 7 (XYZ) -- Four peasants died in Apopa today.",
                "San Salvador, XYZ- Four peasants died in Apopa today."
            })
    void readsDatelines(String text) {
        List<PlaceMention> mentions = Reading.mentions(text);
        assertThat(mentions.getFirst().role()).isEqualTo(Role.DATELINE);
        assertThat(mentions.getFirst().place().country()).isEqualTo("SV");
        assertThat(mentions)
                .anySatisfy(mention -> assertThat(mention.place().name()).isEqualToIgnoringCase("Apopa"));
    }

    @Test
    void anOrdinaryWordIsNoPlaceWhereCaseSaysNothing() {
        assertThat(Reading.mentions("KIGALI, 9 MAY 94 (XYZ) -- SHELLS FELL IN THE SECTOR OF A CAMP IN KIGALI."))
                .extracting(PlaceMention::role)
                .containsExactly(Role.DATELINE, Role.TEXT);
    }

    @Test
    void readsUpperCaseAsWellAsMixedCase() {
        ResolvedPlace place = Reading.place(
                "SAN SALVADOR, 7 MAY 88 (XYZ) -- REBELS ATTACKED A POST IN USULUTAN DEPARTMENT, EL SALVADOR, LAST"
                        + " NIGHT.",
                "USULUTAN");
        assertIn("Usulutan", "SV", place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Deir Ezzor", "Deir ez-Zor", "Dayr az-Zawr", "Deir al-Zour", "Deir Azzour"})
    void knowsTheSpellingsOfAnArabicName(String spelling) {
        ResolvedPlace place =
                Reading.place("Shelling went on in " + spelling + ", in Syria. Syria was silent.", spelling);
        assertThat(place.gazetteer()).isEqualTo("geonames:170794");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Two people died in the Nur al-Zahra neighborhood of Gaza City. | Nur al-Zahra | Gaza Strip    | PS
        A carter died in the Wexmoor section of Boston.                | Wexmoor      | Massachusetts | US
        A baker died in the Englewood neighborhood of Chicago.         | Englewood    | Illinois      | US
        """)
    void aPartOfASettlementLiesInIt(String text, String part, String admin1, String country) {
        assertThat(Reading.place(text, part)).satisfies(place -> {
            assertThat(place.kind()).isEqualTo("neighbourhood");
            assertThat(place.admin1()).isEqualTo(admin1);
            assertThat(place.country()).isEqualTo(country);
        });
        assertThat(Reading.places(text).getLast().kind()).isEqualTo("city");
    }

    @Test
    void whatBelongsToAPlaceIsAtIt() {
        assertThat(Reading.place("Three men were hurt in a Zanesville bar.", "Zanesville")
                        .admin1())
                .isEqualTo("Ohio");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://news.example/local/zanesville/two-hurt",
                "http://web.archive.example/web/2016/http://www.zanesvilletimes.example/story/1",
            })
    void theAddressSaysThatANameIsAPlace(String url) {
        String text = "Students of Zanesville High School were hurt.";
        assertThat(Reading.placesAt(url, text)).extracting(ResolvedPlace::name).containsExactly("Zanesville");
        assertThat(Reading.placesAt("https://news.example/local/two-hurt", text))
                .isEmpty();
    }

    @Test
    void givesTheContainerBehindAName() {
        assertThat(Reading.mentions("A man was hurt in Dayton, Ohio."))
                .extracting(mention -> mention.place().name() + " " + mention.role())
                .containsExactly("Dayton TEXT", "Ohio CONTAINER");
    }

    @Test
    void whatIsUnknownInItsAreaIsUnknownInTheWholeReport() {
        List<ResolvedPlace> places = Reading.places("FRANKLIN, S.D. (XYZ) — A man was hurt.\n\n"
                + "People in Franklin were shocked, as were those in Sioux Falls.");
        assertThat(places.stream().filter(place -> place.name().equalsIgnoreCase("Franklin")))
                .hasSize(2)
                .allSatisfy(place -> {
                    assertThat(place.admin1()).isEqualTo("South Dakota");
                    assertThat(place.latitude()).isNull();
                });
    }

    @Test
    void takesNoNamesakeInACountryTheReportDoesNotTellOf() {
        ResolvedPlace place = Reading.place(
                "SAN SALVADOR, 7 May (XYZ) -- Soldiers fired in San Ramon, El Salvador said. Salvadoran medics came to"
                        + " San Ramon.",
                "San Ramon");
        assertThat(place.country()).isEqualTo("SV");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A mine killed a boy in Southwest Mosul.                                   | Mosul
        A LANDMINE KILLED TWO SOLDIERS IN NORTHERN CHALATENANGO, EL SALVADOR SAID TODAY. | CHALATENANGO
        FOUR BOMBS WENT OFF IN THE CITY OF MEDELLIN EARLY THIS MORNING, KILLING ONE MAN. | MEDELLIN
        A man was shot on Chicago's South Side.                                   | Chicago
        The Las Vegas Metropolitan Police Department said an officer shot a man.  | Las Vegas
        HALIFAX CO., Va. - A woman was hit by a bullet.                           | HALIFAX CO
        """)
    void readsANameWithoutTheWordsBesideIt(String text, String name) {
        assertThat(Reading.place(text, name).gazetteer()).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army has declared a state of maximum alert.",
                "A boy named Ibram Hanna, 15, was shot. A man was charged in Hanna's death.",
                "THE ARMY WAS ON A STATE OF ALERT AND SHOT A MAN IN THE COURSE OF THE DAY."
            })
    void wordsOfAnotherKindAreNoPlaces(String text) {
        assertThat(Reading.places(text)).isEmpty();
    }

    @Test
    void theDistrictOfColumbiaKeepsItsName() {
        assertThat(Reading.place("Two men were shot in Washington, D.C., on Monday.", "Washington")
                        .admin1())
                .isEqualTo("District of Columbia");
    }

    @Test
    void takesNoNamesakeFarFromAllOtherPlaces() {
        ResolvedPlace place = Reading.place(
                "FRESNO, Calif. (XYZ) — A man was stabbed in Roxbury on Monday. People in Clovis, Calif., heard of it.",
                "Roxbury");
        assertIn("California", "US", place);
    }

    @ParameterizedTest
    @CsvSource({"Philadelphia, US", "Salisbury, GB", "Kiev, UA", "Bombay, IN"})
    void aPlaceIsSeldomMeantByANameUnlikeItsOwn(String name, String country) {
        assertThat(Reading.place("Two men were stabbed in " + name + " on Monday.", name)
                        .country())
                .isEqualTo(country);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        the town of the title                 | Three hurt in Decatur | SPRINGFIELD, Ill. (XYZ) — Three people were hurt in Decatur, officers said. They were taken to Springfield. | Decatur | Illinois
        not the home of an outlet             | Farmer shot dead - KXYZ News 4 - Topeka, Kansas | A farmer was shot dead at his house in Salina, Saline County deputies said. | Salina | Kansas
        not where the injured are treated     | ''                    | A shell hit a bus in Lyman, Ukraine. Six people were taken to a hospital in Kramatorsk. Doctors in Kramatorsk operated on four. | Lyman | Donetsk
        the town, not the province around it  | Blast in Helmand province | A bomb killed nine people in Lashkar Gah on Friday. Fighting in Helmand province goes on, officials in Helmand province said. | Lashkar Gah | Helmand
        """)
    void ranksFirst(String what, String title, String text, String name, String admin1) {
        assertThat(Reading.principal(title, text)).hasValueSatisfying(place -> {
            assertThat(place.name()).as(what).isEqualTo(name);
            assertThat(place.admin1()).isEqualTo(admin1);
        });
    }

    @Test
    void initialsOfACountryBeforeANounSayWhoseItIs() {
        assertThat(Reading.places("Raiders shot two guards of the U.S. consulate, a U.K. envoy said, in Adana."))
                .extracting(ResolvedPlace::name)
                .containsExactly("Adana");
        assertThat(Reading.places("Two guards were shot in the U.S. on Monday."))
                .extracting(ResolvedPlace::name)
                .containsExactly("U.S.");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a government and villagers     | AMMAN — Yemeni government jets killed six Yemeni villagers, a relief worker said.          | Yemen
        a town                         | NAIROBI, Kenya — Raiders killed nine people in a Somali border town, elders said.           | Somalia
        no dateline                    | Eighty people died in riots, Ethiopian police said.                                         | Ethiopia
        the country of the dateline    | JERUSALEM — Israeli police said that three Jordanian civilians were killed.                 | JERUSALEM
        travellers may be anywhere     | KABUL — A bomb killed two German engineers on a road, officers said.                        | KABUL
        two countries                  | GENEVA — Chadian villagers and Sudanese rebels were killed, the agency said.                | GENEVA
        a place that is named          | GENEVA — Yemeni officials said that six people were killed in Najran.                       | Najran
        """)
    void tellsOfTheCountryWhosePeopleItSpeaksOfWhereNoPlaceIsNamed(String what, String text, String name) {
        assertThat(Reading.principal("", text).map(ResolvedPlace::name))
                .as(what)
                .hasValue(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        A gunship fired on a school in Kunduz, a charity said in Geneva. Officials in Geneva were shocked. | Kunduz
        Rebels killed 30 men in Rutshuru, a spokesman told a crowded news conference in Goma.             | Rutshuru
        A jet bombed a crowd in Kanbalu, a man said by telephone from Mandalay.                            | Kanbalu
        A shell hit a hospital in Taiz on Friday, a doctor in Aden said.                                   | Taiz
        A mine killed two boys in Taiz, an aunt who had fled to Aden said.                                 | Taiz
        """)
    void nothingHappenedWhereItIsOnlySpokenOf(String text, String name) {
        assertThat(Reading.principal("", text).map(ResolvedPlace::name)).hasValue(name);
    }

    @Test
    void aPlaceOfTheTitleLiesWhereTheTextSaysThatItDoes() {
        assertThat(Reading.mentions(
                        "Nine dead in Zurmand", "A bomb went off at Zurmand, in the Congo's Ituri, at noon."))
                .filteredOn(mention -> mention.place().name().equals("Zurmand"))
                .hasSize(2)
                .allSatisfy(mention -> assertThat(mention.place().country()).isEqualTo("CD"));
    }

    @Test
    void aTownInACountryIsNoNamesakeAbroad() {
        assertThat(Reading.place("Insurgents killed dozens in the port town of Palma in Mozambique.", "Palma")
                        .country())
                .isEqualTo("MZ");
    }

    @Test
    void aVillageOfACountryIsNotNamedAfterIt() {
        assertThat(Reading.place("Nine killed in Sudan village after dark.", "Sudan")
                        .kind())
                .isEqualTo("country");
    }

    @Test
    void noPlaceLiesInTheCountryThatItsAreaBorders() {
        ResolvedPlace place = Reading.place(
                "Gunmen attacked Salban, in the Yagha province bordering Niger, in Burkina Faso.", "Salban");
        assertThat(place.country()).isEqualTo("BF");
    }

    @Test
    void hasNoPrincipalPlaceWithoutAPlace() {
        assertThat(Reading.principal("", "Nothing happened.")).isEmpty();
    }

    @Test
    void anUnknownNameBehindAPrepositionOfPlaceIsAPlace() {
        ResolvedPlace place = Reading.place("A mine killed two shepherds in Tal Hamrun on Friday.", "Tal Hamrun");
        assertThat(place.kind()).isEqualTo("unknown");
        assertThat(place.latitude()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two men died in Zurbaf's car.",
                "The crew trained in Zurbaf 13.",
                "He works in Zurbaf Hospital.",
                "She believes in zurbaf, and in Zurbaf.",
            })
    void aNameBehindAPrepositionMayBeAnythingElse(String text) {
        assertThat(Reading.places(text)).isEmpty();
    }

    @Test
    void anUnknownNameMayBeNamedByItsEdge() {
        ResolvedPlace place =
                Reading.place("Drones hit a depot on the outskirts of al-Zurbaf, in Hama province.", "al-Zurbaf");
        assertThat(place.admin1()).isEqualTo("Hama");
        assertThat(place.latitude()).isNull();
    }

    @Test
    void anUnknownNameLiesWhereTheReportIsAbout() {
        ResolvedPlace place = Reading.place(
                "Shells fell on Idlib on Monday. Idlib was hit again on Tuesday. A rocket killed a boy in Tal Hamrun.",
                "Tal Hamrun");
        assertIn("Idlib", "SY", place);
    }

    @Test
    void aSmallPlaceThatNothingSpeaksAgainstIsFoundBehindItsPeople() {
        assertThat(Reading.places("An Izium man was killed by a mine.")).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amal Zorrin ran out, and splinters went into Zorrin.",
                "Three shots were fired into Nadia Qasimov, 15, who died.",
                "He was treated in Comer Children's Hospital.",
            })
    void aPersonOrAHospitalIsNoUnknownPlace(String text) {
        assertThat(Reading.places(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ibrahim Gul left Peshawar for Quetta. Farid Kharkiv is his friend. Kharkiv police found a body.",
                "Warsaw, Berlin and Paris were silent. A Kharkiv grandmother was wounded in her kitchen.",
                "Kharkiv was shelled. Write to desk@kharkiv.example.",
            })
    void whatBelongsToALargeCityNamesIt(String text) {
        assertThat(Reading.places(text)).extracting(ResolvedPlace::name).contains("Kharkiv");
    }

    @Test
    void doesNotDependOnTheDefaultLocale() {
        Locale before = Locale.getDefault();
        String text = "IT HAPPENED IN IDLIB, SYRIA. Two died in Idlib, Syria, and in Indianapolis, Indiana.";
        List<ResolvedPlace> expected = Reading.places(text);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertThat(Reading.places(text)).isEqualTo(expected).isNotEmpty();
        } finally {
            Locale.setDefault(before);
        }
    }

    /** Known to lie in an area, and no more exactly than that. */
    private static void assertIn(String admin1, String country, ResolvedPlace place) {
        assertThat(place.admin1()).isEqualTo(admin1);
        assertThat(place.country()).isEqualTo(country);
        assertThat(place.precision()).isEqualTo(Precision.ADMIN1);
        assertThat(place.latitude()).isNull();
    }
}
