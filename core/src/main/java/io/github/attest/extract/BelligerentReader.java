package io.github.attest.extract;

import io.github.attest.model.Belligerent;
import io.github.attest.model.Belligerent.Basis;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is held responsible in a sentence, and on what basis. An actor is held responsible if it stands before an action
 * ("Turkish drones struck", "rebels ambushed the convoy"), behind "by", or with words of blame; never where its members are
 * the victims, nor where it is what was attacked. "The rebels" are the party that the report called so before. Used for one
 * text.
 */
final class BelligerentReader {
    /** How far, in units, an action or a word of blame may stand from the actor. */
    private static final int REACH = 5;

    /** How far, in units, a verb may stand behind its subject, or an actor behind "by". */
    private static final int LONG_REACH = 10;

    /** Punctuation that ends a part of a sentence; brackets and quotation marks enclose names. */
    private static final String ENDS = ".;:!?\u2026";

    /** Words behind which something else begins. */
    private static final WordClasses LEADS_ON = WordClasses.of(
            WordClass.BY,
            WordClass.FROM,
            WordClass.IN,
            WordClass.WITH,
            WordClass.PREP,
            WordClass.FUNCTION,
            WordClass.COMMA);

    private static final WordClasses NAMES_ON = WordClasses.of(WordClass.THE, WordClass.STOP);

    private static final WordClasses MEMBERS = WordClasses.of(WordClass.OF, WordClass.FROM);

    /** Stands for a generic word that more than one party was called. */
    private static final Actor SEVERAL = new Actor("", true);

    private final Tokens tokens;
    private final Words words;
    private final OrganisationReader organisations;
    private final Map<String, Actor> called = new HashMap<>();
    private List<@Nullable Mention> mentions = List.of();

    BelligerentReader(Tokens tokens, Words words) {
        this.tokens = tokens;
        this.words = words;
        this.organisations = new OrganisationReader(tokens, words);
    }

    /**
     * An actor and the words that name it.
     *
     * @param actor who
     * @param first its first token
     * @param end the token after its last
     */
    private record Mention(Actor actor, int first, int end) {}

    /**
     * A belligerent and the words that name it.
     *
     * @param belligerent who
     * @param first its first token
     * @param end the token after its last
     * @param generic whether the words name nobody in particular
     */
    record Party(Belligerent belligerent, int first, int end, boolean generic) {}

    /** The parties held responsible in a sentence; sentences are given in the order of the text. */
    List<Party> parties(List<Unit> units, List<Finding> findings) {
        mentions = new ArrayList<>(units.size());
        for (Unit unit : units) {
            mentions.add(mention(unit));
        }
        unlisted(units);
        List<Party> parties = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            Mention mention = mentions.get(at);
            if (mention == null) {
                continue;
            }
            learn(units, at, mention);
            Basis basis = victims(units, at, findings) ? null : basis(units, at, mention.actor());
            Actor actor = meant(units.get(at), mention.actor());
            if (basis != null && !named(parties, actor.name())) {
                Belligerent belligerent = new Belligerent(actor.name(), basis);
                parties.add(new Party(belligerent, mention.first(), mention.end(), actor.generic()));
            }
        }
        return parties.size() < 2 ? parties : specific(parties);
    }

    /** The actor that a unit names, also inside words for people: "the FMLN guerrillas". */
    private @Nullable Mention mention(Unit unit) {
        Actor actor = unit.lexeme().actor();
        if (unit.persons() == null) {
            return actor == null ? null : new Mention(actor, unit.first(), unit.end());
        }
        Mention found = null;
        for (int token = unit.first(); token < unit.end(); token++) {
            Match<Lexeme> word = words.at(token, unit.end());
            Actor other = word == null ? null : word.value().actor();
            if (word != null && other != null) {
                if (found != null && !found.actor().generic()) {
                    call(other, found.actor());
                    return found;
                }
                found = new Mention(other, word.first(), word.end());
                token = word.end() - 1;
            }
        }
        return found;
    }

    /** Parties that no list knows stand where the noun of their name stands. */
    private void unlisted(List<Unit> units) {
        int end = units.get(units.size() - 1).end();
        for (int at = 0; at < units.size(); at++) {
            Unit unit = units.get(at);
            OrganisationReader.Name name = organisations.at(unit.end() - 1, end);
            boolean generic = actor(at) != null; // "the new armed forces" are nobody in particular
            if (name != null && !listed(name, units) && (!generic || name.end() > unit.end())) {
                hide(name, units);
                mentions.set(at, new Mention(name.actor(), name.first(), name.end()));
            }
        }
    }

    private boolean listed(OrganisationReader.Name name, List<Unit> units) {
        for (int at = 0; at < units.size(); at++) {
            Actor actor = actor(at);
            if (actor != null && !actor.generic() && within(units.get(at), name)) {
                return true;
            }
        }
        return false;
    }

    private void hide(OrganisationReader.Name name, List<Unit> units) {
        for (int at = 0; at < units.size(); at++) {
            if (within(units.get(at), name)) {
                mentions.set(at, null);
            }
        }
    }

    private static boolean within(Unit unit, OrganisationReader.Name name) {
        return unit.end() > name.first() && unit.first() < name.end();
    }

    /** Remembers what generic word a party is called: "FMLN rebels", "rebels of the FMLN", "the Malian army". */
    private void learn(List<Unit> units, int at, Mention mention) {
        if (mention.actor().generic()) {
            return;
        }
        Match<Lexeme> last = words.at(mention.end() - 1, mention.end());
        call(last == null ? null : last.value().actor(), mention.actor());
        int next = at + 1;
        while (next < units.size() && units.get(next).is(WordClass.STOP) && !ends(units.get(next))) {
            next++;
        }
        call(actor(next), mention.actor());
        int before = at - 1;
        while (before >= 0 && units.get(before).lexeme().isAny(NAMES_ON)) {
            before--;
        }
        if (before > 0 && units.get(before).lexeme().isAny(MEMBERS)) {
            call(actor(before - 1), mention.actor());
        }
    }

    private void call(@Nullable Actor generic, Actor actor) {
        if (generic != null && generic.generic()) {
            called.merge(generic.name(), actor, (one, other) -> one.equals(other) ? one : SEVERAL);
        }
    }

    private @Nullable Actor actor(int at) {
        Mention mention = at >= 0 && at < mentions.size() ? mentions.get(at) : null;
        return mention == null ? null : mention.actor();
    }

    /** "the rebels" are those that the report called rebels before, if only one party was. */
    private Actor meant(Unit unit, Actor actor) {
        Match<Lexeme> first = words.at(unit.first(), unit.end());
        boolean definite = actor.generic() && first != null && first.value().is(WordClass.THE);
        Actor known = definite ? called.get(actor.name()) : null;
        return known == null || known.equals(SEVERAL) ? actor : known;
    }

    private static boolean named(List<Party> parties, String name) {
        for (Party party : parties) {
            if (party.belligerent().name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Those that are named, if any is. */
    private static List<Party> specific(List<Party> parties) {
        List<Party> specific =
                parties.stream().filter(party -> !party.generic()).toList();
        return specific.isEmpty() ? parties : specific;
    }

    /** The actor's members are the victims: "two ELN fighters", "two members of the ELN". */
    private static boolean victims(List<Unit> units, int at, List<Finding> findings) {
        int of = at > 0 && units.get(at - 1).is(WordClass.THE) ? at - 2 : at - 1;
        boolean members = of > 0 && units.get(of).is(WordClass.OF) && victim(units.get(of - 1), findings);
        return members || victim(units.get(at), findings);
    }

    private static boolean victim(Unit unit, List<Finding> findings) {
        for (Finding finding : findings) {
            for (Persons persons : finding.people()) {
                if (unit.first() >= persons.first() && unit.end() <= persons.end()) {
                    return true;
                }
            }
        }
        return false;
    }

    private @Nullable Basis basis(List<Unit> units, int at, Actor actor) {
        if (claims(units, at)) {
            return Basis.CLAIMED;
        }
        boolean blame = near(units, 0, units.size(), WordClass.BLAME);
        boolean denies = near(units, at + 1, at + REACH, WordClass.DENY);
        if (denies && (blame || units.subList(at + 1, units.size()).stream().anyMatch(BelligerentReader::act))) {
            return Basis.DENIED;
        }
        boolean does = agent(units, at) || blame && blamed(units, at) || subject(units, at);
        if (!does && (actor.generic() || object(units, at) || !strikes(units, at))) {
            return null;
        }
        return near(units, at - 3, at, WordClass.HEDGE) ? Basis.SUSPECTED : Basis.ALLEGED;
    }

    /** "attributed to the rebels", "the rebels were blamed", but not "the rebels blamed". */
    private boolean blamed(List<Unit> units, int at) {
        for (int i = at - 1; i >= Math.max(0, at - LONG_REACH) && !ends(units.get(i)); i--) {
            if (units.get(i).is(WordClass.BLAME)) {
                return true;
            }
        }
        boolean be = false;
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH) && !ends(units.get(i)); i++) {
            be |= units.get(i).is(WordClass.BE);
            if (units.get(i).is(WordClass.BLAME)) {
                return be;
            }
        }
        return false;
    }

    /** "the front … claimed responsibility", with no other actor between. */
    private boolean claims(List<Unit> units, int at) {
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH); i++) {
            Unit unit = units.get(i);
            if (unit.is(WordClass.CLAIM)) {
                return true;
            }
            if (ends(unit) || other(at, i)) {
                return false;
            }
        }
        return false;
    }

    /** The actor stands behind "by", and no verb between: "by gunmen of the front", not "by gunmen, the army said". */
    private boolean agent(List<Unit> units, int at) {
        boolean speaks = near(units, at + 1, at + 3, WordClass.SAY);
        boolean of = false;
        for (int i = at - 1; i >= Math.max(0, at - LONG_REACH); i--) {
            Unit unit = units.get(i);
            of |= unit.is(WordClass.OF);
            if (of && unit.is(WordClass.AND)) {
                return false; // "the shelling by the army and the advance of the rebels"
            }
            if (unit.is(WordClass.BY)) {
                return i == 0 || !units.get(i - 1).is(WordClass.SAY);
            }
            if (ends(unit) || speaks && unit.is(WordClass.COMMA) || verb(unit)) {
                return false;
            }
        }
        return false;
    }

    /** The actor stands before a verb of harm or attack that is not in the passive. */
    private boolean subject(List<Unit> units, int at) {
        if (object(units, at)) {
            return false;
        }
        for (int i = at + 1; i < Math.min(units.size(), at + LONG_REACH); i++) {
            Unit unit = units.get(i);
            if (act(unit)) {
                return !reduced(units, i);
            }
            if (ends(unit) || unit.is(WordClass.BE) || says(unit) || other(at, i)) {
                return false;
            }
        }
        return false;
    }

    /** "farmers killed in the raid": the people before the verb are those harmed. */
    private boolean reduced(List<Unit> units, int verb) {
        Unit next = verb + 1 < units.size() ? units.get(verb + 1) : null;
        boolean object = next != null
                && !ends(next)
                && !next.is(WordClass.IN)
                && !next.is(WordClass.BY)
                && !next.is(WordClass.COMMA)
                && !next.is(WordClass.AND);
        return units.get(verb - 1).persons() != null && !object;
    }

    /** The actor is what was attacked: only words that describe it stand between it and a verb of harm or attack. */
    private boolean object(List<Unit> units, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            Unit unit = units.get(i);
            if (act(unit) || unit.is(WordClass.ATTACK)) {
                return i == 0 || !units.get(i - 1).is(WordClass.BE);
            }
            if (unit.lexeme().isAny(LEADS_ON) || ends(unit)) {
                return false;
            }
        }
        return false;
    }

    private static boolean act(Unit unit) {
        boolean attacks = unit.is(WordClass.ATTACK) && !unit.is(WordClass.STRIKE);
        return attacks
                || unit.is(WordClass.DESTROY)
                || unit.is(Grammar.PARTICIPLE) && !unit.is(Grammar.ADJECTIVE)
                || unit.is(Grammar.PRESENT)
                || unit.is(Grammar.BASE)
                || unit.is(Grammar.GERUND);
    }

    private static boolean verb(Unit unit) {
        return unit.is(WordClass.BE) || unit.is(WordClass.WHO) || says(unit) || act(unit);
    }

    /** "alleged" tells of doubt as well as of somebody's words. */
    private static boolean says(Unit unit) {
        return unit.is(WordClass.SAY) && !unit.is(WordClass.HEDGE);
    }

    private boolean other(int at, int i) {
        Actor actor = actor(at);
        Actor other = actor(i);
        return actor != null && other != null && !other.generic() && !other.equals(actor);
    }

    private static boolean near(List<Unit> units, int from, int to, WordClass wordClass) {
        for (int i = Math.max(0, from); i < Math.min(units.size(), to); i++) {
            if (units.get(i).is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** A weapon or an action right behind the actor: "coalition airstrikes". */
    private boolean strikes(List<Unit> units, int at) {
        for (int i = at; i < Math.min(units.size(), at + REACH); i++) {
            Unit unit = units.get(i);
            if (unit.is(WordClass.STRIKE) || unit.lexeme().weapon() != null) {
                return true;
            }
            if (i > at && (ends(unit) || unit.is(WordClass.COMMA))) {
                break;
            }
        }
        return false;
    }

    private boolean ends(Unit unit) {
        return unit.is(WordClass.STOP) && ENDS.indexOf(tokens.first(unit.first())) >= 0;
    }
}
