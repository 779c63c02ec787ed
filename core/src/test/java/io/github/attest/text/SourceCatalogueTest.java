package io.github.attest.text;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

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
