package io.github.attest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceCatalogueTest {
    private static final SourceCatalogue CATALOGUE = SourceCatalogue.standard();
    private static final Source AP = new Source("Associated Press", SourceKind.NEWS_AGENCY);

    @Test
    void knowsASourceByNameAndAliasInAnyCase() {
        assertThat(CATALOGUE.named("Associated Press")).contains(AP);
        assertThat(CATALOGUE.named("THE ASSOCIATED PRESS")).contains(AP);
        assertThat(CATALOGUE.named("A.P.")).contains(AP);
        assertThat(CATALOGUE.named("Nowhere Gazette")).isEmpty();
    }

    @Test
    void knowsASourceByHostAndByTheDomainsAboveIt() {
        assertThat(CATALOGUE.byDomain("WWW.sana.sy").map(Source::name)).contains("SANA");
        assertThat(CATALOGUE.byDomain("english.news.cn").map(Source::name)).contains("Xinhua");
        assertThat(CATALOGUE.byDomain("notsana.sy")).isEmpty();
        assertThat(CATALOGUE.byDomain("")).isEmpty();
    }

    @Test
    void aNameThatIsAnOrdinaryWordIsASourceOnlyInItsOwnSpelling() {
        assertThat(CATALOGUE.named("WHO").map(Source::name)).contains("World Health Organization");
        assertThat(CATALOGUE.named("who")).isEmpty();
        assertThat(mention("who was there")).isNull();
        assertThat(mention("time will tell")).isNull();
    }

    @Test
    void findsNamesInRunningText() {
        PhraseTable.Match<Source> match = Objects.requireNonNull(mention("Syrian Observatory for Human Rights said"));
        assertThat(match.value().kind()).isEqualTo(SourceKind.MONITOR);
        assertThat(match.end()).isEqualTo(5);
    }

    @Test
    void knowsAgenciesAndCountries() {
        assertThat(CATALOGUE.isAgency(AP)).isTrue();
        assertThat(CATALOGUE.country(AP)).contains("US");
        assertThat(CATALOGUE.named("BBC").filter(CATALOGUE::isAgency)).isEmpty();
        assertThat(CATALOGUE.named("OCHA").flatMap(CATALOGUE::country)).isEmpty();
    }

    @Test
    void knowsTheStateAgencyOfACountryThatHasOne() {
        assertThat(CATALOGUE.stateAgency("SY").map(Source::name)).contains("SANA");
        assertThat(CATALOGUE.stateAgency("RU")).isEmpty();
        assertThat(CATALOGUE.stateAgency("IS")).isEmpty();
    }

    @Test
    void aUsersFileAddsSourcesAndChangesKnownOnes(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), """
                # mine
                Harbour Monitor\tmonitor\tYE\t-\tharbour.example\tHM Aden|\u0645\u0631\u0635\u062f \u0627\u0644\u0645\u064a\u0646\u0627\u0621
                SANA\tofficial\tSY\t-\t-\t-
                """);

        SourceCatalogue own = CATALOGUE.with(file);

        Source monitor = new Source("Harbour Monitor", SourceKind.MONITOR);
        assertThat(own.named("hm aden")).contains(monitor);
        assertThat(own.named("\u0645\u0631\u0635\u062f \u0627\u0644\u0645\u064a\u0646\u0627\u0621"))
                .contains(monitor);
        assertThat(own.byAddress("https://www.harbour.example/2015/03/raid?x=1"))
                .contains(monitor);
        assertThat(own.named("SANA").map(Source::kind)).contains(SourceKind.OFFICIAL);
        assertThat(CATALOGUE.named("SANA").map(Source::kind)).contains(SourceKind.STATE_MEDIA);
    }

    @Test
    void aLineThatIsNoSourceIsToldByItsNumber(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("own.tsv"), "\nHarbour Monitor\twatchdog\tYE\t-\t-\t-\n");

        assertThatThrownBy(() -> CATALOGUE.with(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("line 2 is no source");
    }

    @Test
    void everySourceIsFoundByItsOwnName() {
        assertThat(CATALOGUE.sources())
                .hasSizeGreaterThan(250)
                .allSatisfy(source -> assertThat(CATALOGUE.named(source.name())).contains(source));
    }

    private static PhraseTable.@Nullable Match<Source> mention(String text) {
        Tokens tokens = Tokens.of(text, Language.ENGLISH);
        return CATALOGUE.phrases().longest(tokens, 0, tokens.size());
    }
}
