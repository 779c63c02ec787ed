package io.github.attest.extract;

import io.github.attest.model.Belligerent;
import io.github.attest.model.Belligerent.Basis;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds who is held responsible in a sentence, and on what basis. An actor is held responsible if it stands before an action
 * ("Turkish drones struck"), behind "by", or with words of blame; never where its members are the victims.
 */
final class BelligerentReader {
    /** How far, in units, the word "by", an action or a word of blame may stand from the actor. */
    private static final int REACH = 5;

    /**
     * A belligerent and the words that name it.
     *
     * @param belligerent who
     * @param first its first token
     * @param end the token after its last
     */
    record Party(Belligerent belligerent, int first, int end) {}

    List<Party> parties(List<Unit> units, List<Finding> findings) {
        List<Party> parties = new ArrayList<>();
        for (int at = 0; at < units.size(); at++) {
            Actor actor = units.get(at).lexeme().actor();
            if (actor != null && !victim(units.get(at), findings)) {
                Basis basis = basis(units, at, actor, findings);
                Unit unit = units.get(at);
                if (basis != null && !named(parties, actor.name())) {
                    parties.add(new Party(new Belligerent(actor.name(), basis), unit.first(), unit.end()));
                }
            }
        }
        return parties.size() < 2 ? parties : specific(units, parties);
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
    private static List<Party> specific(List<Unit> units, List<Party> parties) {
        List<Party> specific =
                parties.stream().filter(party -> !generic(units, party)).toList();
        return specific.isEmpty() ? parties : specific;
    }

    private static boolean generic(List<Unit> units, Party party) {
        for (Unit unit : units) {
            Actor actor = unit.lexeme().actor();
            if (actor != null && unit.first() == party.first()) {
                return actor.generic();
            }
        }
        return false;
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

    private static @org.jspecify.annotations.Nullable Basis basis(
            List<Unit> units, int at, Actor actor, List<Finding> findings) {
        if (near(units, at + 1, at + REACH, WordClass.CLAIM)) {
            return Basis.CLAIMED;
        }
        if (near(units, at + 1, at + REACH, WordClass.DENY) && near(units, 0, units.size(), WordClass.BLAME)) {
            return Basis.DENIED;
        }
        boolean action = before(units, at, WordClass.BY)
                || near(units, 0, units.size(), WordClass.BLAME)
                || strikes(units, at)
                || subject(units, at, findings);
        if (!action || actor.generic() && !before(units, at, WordClass.BY) && !subject(units, at, findings)) {
            return null;
        }
        return near(units, at - 3, at, WordClass.HEDGE) ? Basis.SUSPECTED : Basis.ALLEGED;
    }

    private static boolean before(List<Unit> units, int at, WordClass wordClass) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (units.get(i).is(wordClass)) {
                return true;
            }
            if (units.get(i).is(WordClass.STOP) || units.get(i).is(WordClass.COMMA)) {
                return false;
            }
        }
        return false;
    }

    private static boolean near(List<Unit> units, int from, int to, WordClass wordClass) {
        for (int i = Math.max(0, from); i < Math.min(units.size(), to); i++) {
            if (units.get(i).is(wordClass)) {
                return true;
            }
        }
        return false;
    }

    /** A weapon or an action right behind the actor: "coalition airstrikes", or inside its name. */
    private static boolean strikes(List<Unit> units, int at) {
        for (int i = at; i < Math.min(units.size(), at + REACH); i++) {
            Unit unit = units.get(i);
            if (unit.is(WordClass.STRIKE) || unit.lexeme().weapon() != null) {
                return true;
            }
            if (i > at && (unit.is(WordClass.STOP) || unit.is(WordClass.COMMA))) {
                break;
            }
        }
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (units.get(i).lexeme().weapon() != null) {
                return true;
            }
        }
        return false;
    }

    /** The actor stands before a verb of harm that has an object. */
    private static boolean subject(List<Unit> units, int at, List<Finding> findings) {
        int end = units.get(at).end();
        for (Finding finding : findings) {
            boolean object =
                    !finding.people().isEmpty() && finding.people().get(0).first() > finding.anchor();
            if (object && finding.anchor() >= end) {
                return true;
            }
        }
        return false;
    }
}
