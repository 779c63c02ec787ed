package io.github.attest.place;

import io.github.attest.model.Claim;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.PlaceMention.Role;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.ResolvedPlace.Precision;
import io.github.attest.model.Scope;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import io.github.attest.weight.Weights;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    /** How many words before whom something is said to may say that it is said: "told a crowded news conference". */
    private static final int HEARD = 4;

    private static final long ON_THE_SPOT = WordClass.bits(WordClass.DEED, WordClass.OFFICIAL);

    private static final long CARE = WordClass.bits(WordClass.CARE, WordClass.TREATED);

    private static final long BEFORE_NAME =
            WordClass.bits(WordClass.LOCATIVE, WordClass.ORIGIN, WordClass.MAYBE, WordClass.ENTERED);

    private static final long BEFORE_SPEAKER = WordClass.bits(WordClass.LOCATIVE, WordClass.ORIGIN);

    /** The last sentence, from 0, that may say at once where what is told happened; a dateline may be one by itself. */
    private static final int OPENING = 1;

    /** What a direction in an area is called. */
    static final String REGION = "region";

    /** What may stand between "from" and a name. */
    private static final long BETWEEN =
            WordClass.bits(WordClass.THE, WordClass.OF, WordClass.KIND, WordClass.DIRECTION);

    private final PlaceWords words;
    private final Weights<Clue> weights;
    private final Tokens title;
    private final Tokens text;
    private final Map<String, Candidate> candidates = new LinkedHashMap<>();
    private @Nullable ResolvedPlace opening;

    private static final class Candidate {
        ResolvedPlace place;
        final Set<Clue> clues = EnumSet.noneOf(Clue.class);
        int mentions;

        /** Whether the running text names it where people are treated, where somebody speaks; whether also elsewhere. */
        boolean cares;

        boolean speaks;

        boolean acts;

        /** Whether the running text names it, and its place is as it stands there. */
        boolean told;

        boolean titled;

        Candidate(ResolvedPlace place) {
            this.place = place;
        }

        double points(Weights<Clue> weights) {
            double points = weights.of(Clue.AGAIN) * Math.log(mentions)
                    + weights.of(Clue.CARE, cares && !acts)
                    + weights.of(Clue.SAID, speaks && !acts && !titled);
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
    Optional<ResolvedPlace> of(List<PlaceMention> mentions, List<Claim> claims) {
        boolean first = true;
        for (PlaceMention mention : mentions) {
            Candidate candidate =
                    candidates.computeIfAbsent(key(mention.place()), key -> new Candidate(mention.place()));
            candidate.mentions++;
            boolean told = mention.part() == Part.TEXT && mention.role() == Role.TEXT;
            if (told && !candidate.told) {
                // a dateline is in capitals
                candidate.told = true;
                candidate.place = mention.place();
            }
            if (told && first) {
                candidate.clues.add(Clue.FIRST);
                opening = text.sentenceOf(text.at(mention.start())) <= OPENING ? mention.place() : null;
                first = false;
            }
            read(mention, candidate);
        }
        ResolvedPlace harmed = harmed(claims);
        candidates.values().forEach(candidate -> readSender(candidate, harmed));
        Candidate best = null;
        for (Candidate candidate : candidates.values()) {
            best = best == null || candidate.points(weights) > best.points(weights) ? candidate : best;
        }
        return Optional.ofNullable(best).map(candidate -> candidate.place);
    }

    /** "KABUL - A bomb in southern Afghanistan": where a report was sent from is not where it begins to tell of. */
    private void readSender(Candidate candidate, @Nullable ResolvedPlace harmed) {
        if (!candidate.clues.contains(Clue.DATELINE)) {
            return;
        }
        ResolvedPlace sender = candidate.place;
        boolean only = !candidate.told && !candidate.titled;
        boolean elsewhere = harmed != null && !isPart(harmed) && !key(harmed).equals(key(sender));
        if (only && opening != null && liesElsewhere(opening, sender)) {
            candidate.clues.add(Clue.SENT);
        } else if (elsewhere && (only || words.seats().contain(sender.name(), sender.country()))) {
            candidate.clues.add(Clue.DISPATCH);
        }
    }

    /** The settlement where the first claim of the running text that names one says that people were harmed. */
    private static @Nullable ResolvedPlace harmed(List<Claim> claims) {
        for (Claim claim : claims) {
            ResolvedPlace place = claim.place();
            boolean told = claim.evidence().getFirst().part() == Part.TEXT && claim.alleges();
            if (place != null && told && harms(claim) && place.local()) {
                return place;
            }
        }
        return null;
    }

    private static boolean harms(Claim claim) {
        return claim.scope() == Scope.INCIDENT && !claim.victims().isEmpty();
    }

    /** Whether a place is a part of a country, or in another country or first-level area than a settlement. */
    private static boolean liesElsewhere(ResolvedPlace place, ResolvedPlace settlement) {
        boolean part = place.precision() == Precision.COUNTRY && place.kind().equals(REGION);
        return part || differ(place.country(), settlement.country()) || differ(place.admin1(), settlement.admin1());
    }

    private static boolean isPart(ResolvedPlace place) {
        return place.kind().equals(Kind.NEIGHBOURHOOD.label());
    }

    private static boolean differ(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.equals(other);
    }

    private static String key(ResolvedPlace place) {
        return place.gazetteer() != null ? place.gazetteer() : place.name() + place.country();
    }

    private void read(PlaceMention mention, Candidate candidate) {
        Set<Clue> clues = candidate.clues;
        ResolvedPlace place = mention.place();
        if (!place.local()) {
            clues.add(Clue.AREA);
            if (place.precision() == Precision.COUNTRY) {
                clues.add(Clue.COUNTRY);
            }
        } else if (isPart(place)) {
            clues.add(Clue.NEIGHBOURHOOD);
        }
        if (mention.part() == Part.TITLE) {
            clues.add(inHeadline(mention) ? Clue.TITLE : Clue.HOME);
            candidate.titled = true;
            return;
        }
        if (mention.role() != Role.DATELINE && saidThere(mention)) {
            candidate.speaks = true;
            return;
        }
        if (mention.role() == Role.DATELINE) {
            clues.add(Clue.DATELINE);
        } else if (mention.role() == Role.CONTAINER) {
            clues.add(Clue.CONTAINER);
        } else if (mention.role() == Role.LANDMARK) {
            clues.add(Clue.LANDMARK);
        } else if (comesFrom(mention)) {
            clues.add(Clue.ORIGIN);
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
        if (has(Math.max(start, first - NEAR), first, WordClass.DEED.bit())) {
            candidate.clues.add(Clue.DEED);
        }
        boolean care = has(Math.max(start, first - CLOSE), first, CARE) || has(end, behind, CARE);
        candidate.cares |= care;
        candidate.acts |= !care && mention.role() != Role.DATELINE;
    }

    /** "traders from the village of Gobiré": small words and one for what the place is may stand between. */
    private boolean comesFrom(PlaceMention mention) {
        int token = text.at(mention.start()) - 1;
        int start = text.sentenceStart(text.sentenceOf(token + 1));
        while (token > start && words.isAny(text.key(token), BETWEEN)) {
            token--;
        }
        return token >= start && words.is(text.key(token), WordClass.ORIGIN);
    }

    /** "said in Geneva", "a nurse in Bunia said", "told reporters in Geneva", "said by telephone from Geneva". */
    private boolean saidThere(PlaceMention mention) {
        int token = text.at(mention.start()) - 1;
        int start = text.sentenceStart(text.sentenceOf(token + 1));
        int end = text.at(mention.end() - 1) + 1;
        if (token > start
                && end < text.size()
                && words.is(text.key(end), WordClass.SPEECH)
                && words.isAny(text.key(token), BEFORE_NAME)) {
            return isSpeaker(start, token - 1);
        }
        if (token <= start || !words.isAny(text.key(token), BEFORE_SPEAKER)) {
            return false;
        }
        token--;
        boolean heard = words.is(text.key(token), WordClass.HEARER);
        for (int at = token; heard && at >= Math.max(start, token - HEARD); at--) {
            if (words.is(text.key(at), WordClass.SPEECH)) {
                return true;
            }
        }
        return words.is(text.key(token), WordClass.SPEECH);
    }

    /** "a nurse in Bunia said", but not "the man shot in Bunia said", nor "police in Bunia said", who speak of their own town. */
    private boolean isSpeaker(int start, int token) {
        for (int at = token; at >= start && text.first(at) != ','; at--) {
            if (words.isAny(text.key(at), ON_THE_SPOT)) {
                return false;
            }
        }
        return true;
    }

    private boolean has(int from, int to, long classes) {
        for (int token = from; token < to; token++) {
            if (words.isAny(text.key(token), classes)) {
                return true;
            }
        }
        return false;
    }
}
