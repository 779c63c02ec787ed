package io.github.attest.extract;

import io.github.attest.model.Belligerent;
import io.github.attest.model.Claim;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom the generic words of a text mean: "the rebels" are the party that it called so before, or the only group that it held
 * responsible. Used for one text.
 */
final class Namesakes {
    private static final WordClasses NAMES_ON = WordClasses.of(WordClass.THE, WordClass.STOP);

    private static final WordClasses MEMBERS = WordClasses.of(WordClass.OF, WordClass.FROM);

    /** Stands for a generic word that more than one party was called. */
    private static final Actor SEVERAL = new Actor("", true, false);

    private final Tokens tokens;
    private final Words words;
    private final Map<String, Actor> called = new HashMap<>();
    private final Set<Actor> unnamed = new HashSet<>();
    private final @Nullable Actor government;
    private @Nullable Actor group;

    Namesakes(Tokens tokens, Words words, @Nullable Actor government) {
        this.tokens = tokens;
        this.words = words;
        this.government = government;
    }

    /** Remembers what generic word a party is called: "FMLN rebels", "rebels of the FMLN", "the Malian army". */
    void learn(ActorSentence sentence, int at, Mention mention) {
        Match<Lexeme> last = words.at(mention.end() - 1, mention.end());
        call(last == null ? null : last.value().actor(), mention.actor());
        call(tokens.word(mention.end() - 1).toLowerCase(Locale.ROOT), mention.actor());
        int next = at + 1;
        while (next < sentence.size() && sentence.unit(next).is(WordClass.STOP) && !sentence.ends(next)) {
            next++;
        }
        call(actor(sentence, next), mention.actor());
        int before = at - 1;
        while (before >= 0 && sentence.unit(before).lexeme().isAny(NAMES_ON)) {
            before--;
        }
        if (before > 0 && sentence.unit(before).lexeme().isAny(MEMBERS)) {
            call(actor(sentence, before - 1), mention.actor());
        }
    }

    private static @Nullable Actor actor(ActorSentence sentence, int at) {
        return at >= 0 && at < sentence.size() ? sentence.actor(at) : null;
    }

    /** Remembers that a party was called by a generic word, if the other actor is one. */
    void call(@Nullable Actor generic, Actor actor) {
        if (generic != null && generic.generic()) {
            call(generic.name(), actor);
        }
    }

    /** What a party was called: the word on which its name ends may be all that it is called by later. */
    private void call(String word, Actor actor) {
        called.merge(word, actor, (one, other) -> one.equals(other) ? one : SEVERAL);
    }

    /** Remembers who was held responsible, by name or by a generic word alone. */
    void holdResponsible(Actor actor) {
        if (actor.generic()) {
            unnamed.add(actor);
        } else if (actor.group()) {
            group = group == null || group.equals(actor) ? actor : SEVERAL;
        }
    }

    /**
     * "the rebels", or "Coalition" written as a name, are those that the report called so before, if only one party was; else "the
     * rebels" are the one group held responsible before, unless the word stood by itself already: "gunmen" are not who is named behind them.
     */
    Actor meant(Unit unit, Mention mention) {
        Actor actor = mention.actor();
        if (!actor.generic()) {
            return actor;
        }
        boolean definite = the(unit.first()) || the(unit.first() - 1);
        Actor known = definite || name(mention.first()) ? called.get(actor.name()) : null;
        if (known == null && definite && actor.group() && !unnamed.contains(actor)) {
            known = group;
        }
        if (known == null && government != null && governs(mention)) {
            return government;
        }
        return known == null || known.equals(SEVERAL) ? actor : known;
    }

    /** "the junta", "regime forces": those who govern where all that is told of happened. */
    private boolean governs(Mention mention) {
        Match<Lexeme> word = words.at(mention.first(), mention.end());
        return word != null && word.end() == mention.end() && word.value().is(WordClass.GOVERN);
    }

    private boolean the(int token) {
        Match<Lexeme> word = token < 0 ? null : words.at(token, token + 1);
        return word != null && word.value().is(WordClass.THE);
    }

    /** Whether a capital tells that a word is a name: not at the beginning of a sentence, and where lower case is in use. */
    private boolean name(int token) {
        return words.cased()
                && tokens.shape(token) == Shape.CAPITALISED
                && token > tokens.sentenceStart(tokens.sentenceOf(token));
    }

    /** A claim with its parties by the names that the whole text has for them: "rebels", which turn out to be those of one front. */
    Claim named(Claim claim) {
        if (claim.belligerents().isEmpty()) {
            return claim;
        }
        List<Belligerent> named =
                claim.belligerents().stream().map(this::named).distinct().toList();
        return named.equals(claim.belligerents()) ? claim : claim.by(named);
    }

    /** Who a generic word means, if one armed group, and no other party, was called so; else the word itself. */
    private Belligerent named(Belligerent party) {
        Actor known = called.get(party.name());
        return known == null || !known.group() || known.equals(SEVERAL)
                ? party
                : new Belligerent(known.name(), party.basis());
    }
}
