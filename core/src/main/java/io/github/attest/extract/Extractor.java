package io.github.attest.extract;

import io.github.attest.model.Claim;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Mentions;
import io.github.attest.model.NumeralProfile;
import io.github.attest.text.Language;
import io.github.attest.text.Numbers;
import io.github.attest.text.ReportText;
import io.github.attest.text.SourceCatalogue;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads claims out of a report by the rules of its language. Immutable; safe for use by several threads.
 */
public final class Extractor {
    private final String language;
    private final Lexicon lexicon;
    private final Numbers numbers;
    private final Rules rules;
    private final SourceWords sources;
    private final NumeralProfile profile;

    private Extractor(Language language, NumeralProfile profile, SourceCatalogue catalogue) {
        this.language = language.code();
        this.lexicon = Lexicon.of(language);
        this.numbers = Numbers.of(language);
        this.rules = new Rules(RuleFile.read(language));
        this.sources = SourceWords.of(language, catalogue);
        this.profile = profile;
    }

    /** An extractor for a language; vague numerals take their figures from the profile, sources their names from the catalogue. */
    public static Extractor of(Language language, NumeralProfile profile, SourceCatalogue catalogue) {
        return new Extractor(language, profile, catalogue);
    }

    /** The claims of a report, those of its title first, then in the order of the text. */
    public List<Claim> extract(ReportText text, Mentions mentions) {
        List<Claim> claims = new ArrayList<>();
        for (Part part : Part.values()) {
            new PartReader(this, text, part, mentions).read(claims);
        }
        return claims;
    }

    /** The code of the language, which the ids of its rules begin with. */
    String language() {
        return language;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Numbers numbers() {
        return numbers;
    }

    Rules rules() {
        return rules;
    }

    SourceWords sources() {
        return sources;
    }

    NumeralProfile profile() {
        return profile;
    }
}
