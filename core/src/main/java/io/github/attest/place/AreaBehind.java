package io.github.attest.place;

import io.github.attest.place.Names.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the names of areas behind a place that may hold it: "Dayton, Ohio", "Gedeb, in the northern Amhara region". */
final class AreaBehind {
    private static final long LEADS_INSIDE = WordClass.bits(WordClass.THE, WordClass.DIRECTION);

    private final Tokens tokens;
    private final Names names;
    private final Words words;
    private Sentence sentence = Sentence.NONE;

    AreaBehind(Tokens tokens, Names names, Words words) {
        this.tokens = tokens;
        this.names = names;
        this.words = words;
    }

    /** Goes on to a sentence. */
    void enter(Sentence next) {
        sentence = next;
    }

    /** The token behind words that lead from a place to what holds it, "in the", "in northern", "in the province of"; -1 if there are none. */
    int behindInside(int token) {
        if (sentence.caseless() || token >= sentence.limit() || !words.is(token, WordClass.INSIDE)) {
            return -1;
        }
        int at = token + 1;
        while (at + 1 < sentence.limit() && words.isAny(at, LEADS_INSIDE)) {
            at++;
        }
        boolean kind = at + 2 < sentence.limit() && words.kind(at) != null && words.is(at + 1, WordClass.OF);
        return Math.min(kind ? at + 2 : at, sentence.limit() - 1);
    }

    /** The area, or what else, that is named or written short from a token on; null if nothing is. */
    @Nullable
    Match areaAt(int token) {
        if (!tokens.shape(token).capital() || sentence.caseless() && isSmallWord(token)) {
            return null;
        }
        Match full = names.exact(tokens, token, sentence.limit());
        Match brief = names.abbreviation(tokens, token, sentence.limit());
        if (brief != null && goesOnAsName(brief)) {
            brief = null;
        }
        if (brief != null && (full == null || brief.end() >= full.end())) {
            List<Entry> entries = full == null || full.end() < brief.end()
                    ? brief.entries()
                    : Gazetteer.merge(List.of(brief.entries(), full.entries()));
            return new Match(token, brief.end(), entries);
        }
        return full;
    }

    /** "Co Tyrone" is no Colorado: an abbreviation without its mark does not go on with a name. */
    private boolean goesOnAsName(Match brief) {
        int end = brief.end();
        return tokens.shape(end - 1) == Shape.CAPITALISED
                && end < sentence.limit()
                && tokens.shape(end) == Shape.CAPITALISED;
    }

    /** Where case says nothing, "IN" is Indiana only if nothing but a mark follows it. */
    private boolean isSmallWord(int token) {
        boolean last = token + 1 >= sentence.limit() || tokens.shape(token + 1) == Shape.PUNCTUATION;
        return !last && words.isAny(token, Unknown.SMALL);
    }

    /** Whether a name may be that of an area. */
    static boolean isArea(Match match) {
        return match.entries().stream().anyMatch(entry -> entry.kind().isArea());
    }
}
