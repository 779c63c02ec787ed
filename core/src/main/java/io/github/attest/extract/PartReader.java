package io.github.attest.extract;

import io.github.attest.model.Claim;
import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Mentions;
import io.github.attest.model.PlaceMention;
import io.github.attest.text.ReportText;
import io.github.attest.text.Tokens;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the claims of a title or a text, sentence by sentence; sentences with no word that matters cost a look at one bit a token. */
final class PartReader {
    private static final WordClasses TELLS = WordClasses.of(
            WordClass.TAKEN,
            WordClass.SUFFER,
            WordClass.WOUND,
            WordClass.INJURY,
            WordClass.TOLL,
            WordClass.INJTOLL,
            WordClass.FATALLY,
            WordClass.CLAIM,
            WordClass.BLAME,
            WordClass.IDENTIFY,
            WordClass.ATTACK,
            WordClass.DESTROY,
            WordClass.DEED,
            WordClass.LIVES);

    /** Words that say something only of what stands beside them. */
    private static final WordClasses MAY_TELL =
            WordClasses.of(WordClass.DENY, WordClass.LOSE, WordClass.SURVIVE, WordClass.NONE);

    private final Extractor extractor;
    private final Tokens tokens;
    private final ClaimReader claims;
    private final BelligerentReader belligerents;
    private final Words words;
    private final Chunker chunker;

    PartReader(Extractor extractor, ReportText text, Part part, Mentions mentions) {
        this.extractor = extractor;
        this.tokens = text.part(part);
        List<DateMention> dates = mentions.dates(part);
        List<PlaceMention> places = mentions.places(part);
        BitSet dated = new BitSet(tokens.size());
        dates.forEach(mention -> mark(dated, mention.start(), mention.end()));
        BitSet placed = new BitSet(tokens.size());
        places.forEach(mention -> mark(placed, mention.start(), mention.end()));
        this.words = new Words(extractor.lexicon(), tokens);
        NameReader names = new NameReader(tokens, words, placed);
        PersonReader people = new PersonReader(tokens, words, extractor.numbers(), names, dated);
        this.chunker = new Chunker(words, people, dated);
        String country = country(mentions.places());
        SourceFinder finder = new SourceFinder(extractor.sources(), tokens, words, dated, country);
        SourceReader sources = new SourceReader(extractor.sources(), text, part, finder);
        this.belligerents =
                new BelligerentReader(tokens, words, extractor.lexicon().government(country));
        this.claims = new ClaimReader(extractor, text, part, words, sources, belligerents, mentions);
    }

    /** The country in which all places lie; null if they lie in several, or in none that is known. */
    private static @Nullable String country(List<PlaceMention> places) {
        String only = null;
        for (PlaceMention mention : places) {
            String country = mention.place().country();
            if (only != null && country != null && !country.equals(only)) {
                return null;
            }
            only = only == null ? country : only;
        }
        return only;
    }

    private void mark(BitSet set, int start, int end) {
        for (int token = tokens.at(start); token < tokens.size() && tokens.start(token) < end; token++) {
            set.set(token);
        }
    }

    void read(List<Claim> found) {
        int before = found.size();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int first = tokens.sentenceStart(sentence);
            int end = tokens.sentenceEnd(sentence);
            if (words.matter(first, end)) {
                words.look(first, end);
                List<Unit> units = chunker.units(first, end);
                List<Finding> findings =
                        violent(units) ? new SentenceReader(extractor.rules(), units).findings() : List.of();
                claims.read(sentence, units, findings, found);
            }
        }
        found.subList(before, found.size()).replaceAll(belligerents::named);
    }

    /** Deaths by disease, disaster or traffic are out of scope, unless the sentence also names a weapon or an attack. */
    private static boolean violent(List<Unit> units) {
        boolean accident = false;
        for (Unit unit : units) {
            if (unit.is(WordClass.STRIKE) || unit.lexeme().weapon() != null) {
                return true;
            }
            accident |= unit.is(WordClass.ACCIDENT);
        }
        return !accident;
    }

    /** Whether a sentence with this word is read. */
    static boolean matters(Lexeme lexeme) {
        return lexeme.weapon() != null || lexeme.isAny(MAY_TELL) || tells(lexeme);
    }

    /** Whether a word speaks of harm or of who did it. */
    static boolean tells(Lexeme lexeme) {
        return lexeme.harm() != null || lexeme.isAny(TELLS);
    }
}
