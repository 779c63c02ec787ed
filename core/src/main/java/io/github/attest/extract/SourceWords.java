package io.github.attest.extract;

import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.text.Country;
import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import io.github.attest.text.SourceCatalogue;
import java.util.Locale;

/**
 * The words of a language that cite: nouns for sources, and what ties a statement to them. Immutable.
 *
 * @param nationalities names and adjectives of countries, each with the country's code
 * @param catalogue the sources that are known by name
 * @param nouns words for sources that are not named
 * @param citing what ties a statement to a source
 */
record SourceWords(
        PhraseTable<String> nationalities,
        SourceCatalogue catalogue,
        PhraseTable<SourceNoun> nouns,
        PhraseTable<Citing> citing) {
    static SourceWords of(Language language, SourceCatalogue catalogue) {
        PhraseTable.Builder<SourceNoun> nouns = new PhraseTable.Builder<>(language);
        for (String line : language.lines("sourcenouns.tsv")) {
            String[] cell = line.split("\t", -1);
            SourceNoun noun = new SourceNoun(cell[0], SourceKind.valueOf(cell[1].toUpperCase(Locale.ROOT)));
            for (String phrase : PhraseTable.phrases(cell[2])) {
                nouns.add(phrase, noun);
            }
        }
        return new SourceWords(
                nationalities(language),
                catalogue,
                nouns.build(),
                PhraseTable.of(language, language.lines("citations.tsv"), Citing.class));
    }

    private static PhraseTable<String> nationalities(Language language) {
        PhraseTable.Builder<String> nationalities = new PhraseTable.Builder<>(language);
        for (Country country : Country.all(language)) {
            country.names().forEach(name -> nationalities.add(name, country.code()));
            country.peoples().forEach(people -> nationalities.add(people, country.code()));
        }
        return nationalities.build();
    }

    /** Whether a source is called by common nouns alone, as "reporters" or "commander" is, and nobody in particular. */
    static boolean unnamed(Source source) {
        return source.name().chars().noneMatch(Character::isUpperCase);
    }

    /** Whether a source passes on what others told it. */
    static boolean relays(Source source) {
        return switch (source.kind()) {
            case NEWS_AGENCY, STATE_MEDIA, OUTLET, JOURNALIST, MONITOR, SOCIAL_ACCOUNT -> true;
            default -> false;
        };
    }
}
