package io.github.attest.extract;

import io.github.attest.model.Belligerent;
import io.github.attest.model.Belligerent.Basis;
import io.github.attest.model.Claim;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds who is held responsible in a sentence, and on what basis ({@link Responsibility}); never those whose members are the
 * victims. Used for one text.
 */
final class BelligerentReader {
    private static final WordClasses MEMBERS = WordClasses.of(WordClass.OF, WordClass.FROM);

    private static final WordClasses FOLLOWERS = WordClasses.of(WordClass.POWER, WordClass.PARTY);

    private final Tokens tokens;
    private final Words words;
    private final OrganisationReader organisations;
    private final Namesakes namesakes;
    private List<@Nullable Mention> mentions = List.of();

    /** @param government the party that the one country is of which the text tells; null if it tells of several, or of none known */
    BelligerentReader(Tokens tokens, Words words, @Nullable Actor government) {
        this.tokens = tokens;
        this.words = words;
        this.organisations = new OrganisationReader(tokens, words);
        this.namesakes = new Namesakes(tokens, words, government);
    }

    /**
     * A belligerent and the words that name it.
     *
     * @param belligerent who
     * @param first its first token
     * @param end the token after its last
     * @param generic whether the words name nobody in particular, and none who stand beside others either, of whom all are named
     */
    record Party(Belligerent belligerent, int first, int end, boolean generic) {}

    /** The parties held responsible in a sentence; sentences are given in the order of the text. */
    List<Party> parties(List<Unit> units, List<Finding> findings) {
        mentions = new ArrayList<>(units.size());
        for (Unit unit : units) {
            mentions.add(mention(unit));
        }
        unlisted(units);
        troops(units);
        states(units);
        sharers(units);
        acronyms(units);
        claimers(units);
        followers(units);
        if (nobody()) {
            return List.of();
        }
        ActorSentence sentence = new ActorSentence(tokens, units, mentions);
        Blame blame = new Blame(sentence);
        Responsibility responsibility = new Responsibility(sentence, blame, !findings.isEmpty());
        List<Party> parties = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            Mention mention = mentions.get(at);
            if (mention == null) {
                continue;
            }
            if (!mention.actor().generic()) {
                organisations.abbreviate(mention, units.getLast().end());
                namesakes.learn(sentence, at, mention);
            }
            boolean none = victims(units, at, findings) || sentence.explains(at);
            List<Basis> bases = none ? List.of() : responsibility.of(at);
            if (!bases.isEmpty() && !mention.actor().generic()) {
                namesakes.call(actor(blame.identified(at)), mention.actor());
            }
            Actor actor = namesakes.meant(units.get(at), mention);
            for (Basis basis : bases) {
                Belligerent belligerent = new Belligerent(actor.name(), basis);
                if (!belligerent.denies()) {
                    namesakes.holdResponsible(actor);
                }
                if (!named(parties, belligerent)) {
                    boolean nobody = actor.generic() && !responsibility.besideOthers(at);
                    parties.add(new Party(belligerent, mention.first(), mention.end(), nobody));
                }
            }
        }
        return parties.size() < 2 ? parties : specific(parties);
    }

    /** A claim with its parties by the names that the whole text has for them. */
    Claim named(Claim claim) {
        return namesakes.named(claim);
    }

    private boolean nobody() {
        for (Mention mention : mentions) {
            if (mention != null) {
                return false;
            }
        }
        return true;
    }

    /** Whether a token is part of a party's name in the sentence read last: "Revolutionary Armed Forces of Colombia". */
    boolean names(int token) {
        for (Mention mention : mentions) {
            if (mention != null && token >= mention.first() && token < mention.end()) {
                return true;
            }
        }
        return false;
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
                    namesakes.call(other, found.actor());
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
            OrganisationReader.Name name = name(unit, actor(at), end);
            if (name != null && !listed(name, units)) {
                hide(name, units);
                mentions.set(at, new Mention(name.actor(), name.first(), name.end()));
            }
        }
    }

    /** The party that no list knows whose name turns on a unit, or stands before it; null if there is none. */
    private OrganisationReader.@Nullable Name name(Unit unit, @Nullable Actor listed, int end) {
        boolean group = listed != null && listed.generic() && listed.group();
        OrganisationReader.Name before = group ? organisations.before(unit.first(), unit.end()) : null;
        if (before != null) {
            return before;
        }
        OrganisationReader.Name name = organisations.at(unit.end() - 1, end);
        boolean anybody = listed != null && name != null && name.end() <= unit.end(); // "the new armed forces"
        return anybody ? null : name;
    }

    /** Parties of which nothing tells what they are but that they claim a deed, or are accused of it. */
    private void claimers(List<Unit> units) {
        for (int at = 0; at < units.size(); at++) {
            boolean told = units.get(at).is(WordClass.CLAIM) || Blame.accused(units, at);
            OrganisationReader.Name name =
                    told ? organisations.claimer(units.get(at).first()) : null;
            if (name != null && !listed(name, units)) {
                mentions.set(unitOf(units, name.end() - 1), new Mention(name.actor(), name.first(), name.end()));
            }
        }
    }

    /** Parties that only their leader tells apart: "troops loyal to" somebody. */
    private void followers(List<Unit> units) {
        int end = units.getLast().end();
        for (int at = 1; at < units.size(); at++) {
            Unit before = units.get(at - 1);
            boolean people = before.persons() != null || before.lexeme().isAny(FOLLOWERS);
            OrganisationReader.Name name = people && units.get(at).is(WordClass.LOYAL)
                    ? organisations.followers(before.end() - 1, units.get(at).end(), end)
                    : null;
            if (name != null && !listed(name, units)) {
                mentions.set(at - 1, new Mention(name.actor(), name.first(), name.end()));
            }
        }
    }

    private static int unitOf(List<Unit> units, int token) {
        int at = 0;
        while (units.get(at).end() <= token) {
            at++;
        }
        return at;
    }

    /** The troops of a country by its name: "troops from Eritrea", "soldiers of Chad". */
    private void troops(List<Unit> units) {
        int end = units.getLast().end();
        for (int at = 2; at < units.size(); at++) {
            Unit troops = units.get(at - 2);
            boolean of = troops.lexeme().is(WordClass.TROOPS)
                    && units.get(at - 1).lexeme().isAny(MEMBERS);
            Match<Actor> state = of ? words.state(units.get(at).first(), end) : null;
            if (state != null) {
                mentions.set(at - 2, new Mention(state.value(), troops.first(), state.end()));
            }
        }
    }

    /** Countries that act, or their capitals: "Israel bombed", "blamed on Moscow"; most are only where something happened. */
    private void states(List<Unit> units) {
        int end = units.getLast().end();
        for (int at = 0; at < units.size(); at++) {
            if (mentions.get(at) != null) {
                continue;
            }
            int first = units.get(at).first();
            Match<Actor> state = words.state(first, end);
            Match<Actor> name = state == null ? words.seat(first, end) : state;
            int last = name == null ? -1 : lastUnit(units, at, name.end());
            if (name == null || last < 0) {
                continue;
            }
            boolean acts = state == null ? StateAct.of(units, at, last) : StateAct.by(units, at, last);
            if (acts) {
                mentions.set(last, new Mention(name.value(), name.first(), name.end()));
            }
        }
    }

    /** Peoples that share the noun of another's: "Azerbaijani and Armenian forces". */
    private void sharers(List<Unit> units) {
        for (int at = 0; at + 2 < units.size(); at++) {
            Actor other = units.get(at + 1).is(WordClass.AND) ? actor(at + 2) : null;
            if (other == null || other.generic() || mentions.get(at) != null) {
                continue;
            }
            int last = units.get(at).end();
            Unit noun = units.get(at + 2);
            Match<Actor> people = words.people(noun.first(), noun.end()) == null ? null : words.people(last - 1, last);
            if (people != null) {
                mentions.set(at, new Mention(people.value(), people.first(), people.end()));
            }
        }
    }

    /** Acronyms that no list knows and that act as a country does: "RDMF claimed". */
    private void acronyms(List<Unit> units) {
        int end = units.getLast().end();
        for (int at = 0; at < units.size(); at++) {
            Unit unit = units.get(at);
            boolean acts = mentions.get(at) == null
                    && organisations.acronym(unit.first())
                    && words.state(unit.first(), end) == null
                    && words.seat(unit.first(), end) == null
                    && StateAct.by(units, at, at);
            if (acts) {
                mentions.set(at, new Mention(organisations.called(unit.first()), unit.first(), unit.end()));
            }
        }
    }

    private int lastUnit(List<Unit> units, int at, int end) {
        for (int i = at;
                i < units.size() && mentions.get(i) == null && units.get(i).end() <= end;
                i++) {
            if (units.get(i).end() == end) {
                return i;
            }
        }
        return -1;
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

    private @Nullable Actor actor(int at) {
        Mention mention = at >= 0 && at < mentions.size() ? mentions.get(at) : null;
        return mention == null ? null : mention.actor();
    }

    private static boolean named(List<Party> parties, Belligerent other) {
        for (Party party : parties) {
            Belligerent one = party.belligerent();
            if (one.name().equals(other.name()) && one.denies() == other.denies()) {
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
        return members || victim(units.get(at), findings) || initials(units, at, findings);
    }

    /** "five volunteers of the village guard (VDP) died": their initials stand in brackets between the victims and what befell them. */
    private static boolean initials(List<Unit> units, int at, List<Finding> findings) {
        if (at == 0 || !units.get(at - 1).is(WordClass.OPEN)) {
            return false;
        }
        for (Finding finding : findings) {
            if (finding.anchor() > units.get(at).first()) {
                for (Persons persons : finding.people()) {
                    if (describes(units, persons.end(), at - 1)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    /** Whether the words between people and a bracket go on about them. */
    private static boolean describes(List<Unit> units, int from, int open) {
        int at = open - 1;
        while (at >= 0 && units.get(at).first() >= from && !units.get(at).is(WordClass.STOP)) {
            at--;
        }
        return at >= 0 && units.get(at).end() == from;
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
}
