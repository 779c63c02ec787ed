package io.github.attest.place;

import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The country that a report tells of without naming any place in it: "Yemeni civilians", "a Somali town", "Ethiopian police".
 * Soldiers, workers and travellers of a country may be anywhere. Used once.
 */
final class Nation {
    /** How many words behind that for the people may say what is theirs: "a Somali border town". */
    private static final int NEAR = 2;

    private final Names names;
    private final PlaceWords words;
    private final Map<String, Entry> told = new HashMap<>();

    Nation(Names names, PlaceWords words) {
        this.names = names;
        this.words = words;
    }

    /** Reads one part of the report. */
    void read(Tokens tokens) {
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int end = tokens.sentenceEnd(sentence);
            for (int token = tokens.sentenceStart(sentence); token < end; token++) {
                Shape shape = tokens.shape(token);
                Names.Match people = shape.capital() ? names.demonym(tokens, token, end) : null;
                if (people != null && atHome(tokens, people.end(), end)) {
                    Entry country = people.entries().getFirst();
                    told.put(country.country(), country);
                }
            }
        }
    }

    private boolean atHome(Tokens tokens, int from, int end) {
        for (int token = from; token < Math.min(end, from + NEAR); token++) {
            if (words.is(tokens.key(token), WordClass.HOME)) {
                return true;
            }
        }
        return false;
    }

    /** The only such country; none if there are several. */
    Optional<ResolvedPlace> only() {
        return told.size() == 1 ? told.values().stream().map(this::place).findFirst() : Optional.empty();
    }

    private ResolvedPlace place(Entry country) {
        String code = country.country();
        return new ResolvedPlace(
                names.country(country),
                Kind.COUNTRY.label(),
                null,
                null,
                code,
                null,
                null,
                Precision.COUNTRY,
                country.id());
    }
}
