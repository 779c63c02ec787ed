package io.github.attest.place;

import io.github.attest.model.Evidence.Part;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.PlaceMention.Role;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import io.github.attest.weight.Weights;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Ranks the places of a report by how likely its main incident happened there. What speaks for a place counts once, however
 * often it is said; that a place is named again and again speaks for it too. Used once.
 */
final class Principal {
    /** How many words before a place may say what was done there. */
    private static final int NEAR = 10;

    /** How many words before and behind a place may say that people were brought there. */
    private static final int CLOSE = 8;

    private static final int BEHIND = 3;

    private final PlaceWords words;
    private final Weights<Clue> weights;
    private final Tokens title;
    private final Tokens text;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();

    private static final class Candidate {
        final ResolvedPlace place;
        final Set<Clue> clues = EnumSet.noneOf(Clue.class);
        int mentions;

        /** Whether the running text names it where people are treated; whether also elsewhere. */
        boolean cares;

        boolean acts;

        Candidate(ResolvedPlace place) {
            this.place = place;
        }

        double points(Weights<Clue> weights) {
            double points = weights.of(Clue.AGAIN) * Math.log(mentions) + weights.of(Clue.CARE, cares && !acts);
            for (Clue clue : clues) {
                points += weights.of(clue);
            }
            return points;
        }
    }

    Principal(PlaceWords words, Weights<Clue> weights, Tokens title, Tokens text) {
        this.words = words;
        this.weights = weights;
        this.title = title;
        this.text = text;
    }

    /** The likeliest of some places; the first of several that are as likely. */
    Optional<ResolvedPlace> of(List<PlaceMention> mentions) {
        boolean first = true;
        for (PlaceMention mention : mentions) {
            Candidate candidate =
                    candidates.computeIfAbsent(key(mention.place()), key -> new Candidate(mention.place()));
            candidate.mentions++;
            boolean told = mention.part() == Part.TEXT && mention.role() == Role.TEXT;
            if (told && first) {
                candidate.clues.add(Clue.FIRST);
                first = false;
            }
            read(mention, candidate);
        }
        Candidate best = null;
        for (Candidate candidate : candidates.values()) {
            best = best == null || candidate.points(weights) > best.points(weights) ? candidate : best;
        }
        return Optional.ofNullable(best).map(candidate -> candidate.place);
    }

    private static String key(ResolvedPlace place) {
        return place.gazetteer() != null ? place.gazetteer() : place.name() + place.country();
    }

    private void read(PlaceMention mention, Candidate candidate) {
        Set<Clue> clues = candidate.clues;
        ResolvedPlace place = mention.place();
        if (!place.local()) {
            clues.add(Clue.AREA);
        } else if (place.kind().equals(Kind.NEIGHBOURHOOD.label())) {
            clues.add(Clue.NEIGHBOURHOOD);
        }
        if (mention.part() == Part.TITLE) {
            clues.add(inHeadline(mention) ? Clue.TITLE : Clue.HOME);
            return;
        }
        if (mention.role() == Role.DATELINE) {
            clues.add(Clue.DATELINE);
        } else if (mention.role() == Role.CONTAINER) {
            clues.add(Clue.CONTAINER);
        } else if (mention.role() == Role.LANDMARK) {
            clues.add(Clue.LANDMARK);
        }
        readAround(mention, candidate);
    }

    /** Behind a spaced mark, a title has the name and the home of the outlet: "… - KXYZ News - Springfield, Ill." */
    private boolean inHeadline(PlaceMention mention) {
        for (int token = title.at(mention.start()) - 1; token > 0; token--) {
            boolean apart = title.shape(token) == Shape.PUNCTUATION && title.spaced(token) && title.spaced(token + 1);
            if (apart && "-|\u2013\u2014\u00b7".indexOf(title.first(token)) >= 0) {
                return false;
            }
        }
        return true;
    }

    private void readAround(PlaceMention mention, Candidate candidate) {
        int first = text.at(mention.start());
        int end = text.at(mention.end() - 1) + 1;
        int sentence = text.sentenceOf(first);
        int start = text.sentenceStart(sentence);
        int behind = Math.min(end + BEHIND, text.sentenceEnd(sentence));
        if (has(Math.max(start, first - NEAR), first, WordClass.DEED)) {
            candidate.clues.add(Clue.DEED);
        }
        boolean care = has(Math.max(start, first - CLOSE), first, WordClass.CARE) || has(end, behind, WordClass.CARE);
        candidate.cares |= care;
        candidate.acts |= !care && mention.role() != Role.DATELINE;
    }

    private boolean has(int from, int to, WordClass one) {
        for (int token = from; token < to; token++) {
            if (words.is(text.key(token), one)) {
                return true;
            }
        }
        return false;
    }
}
