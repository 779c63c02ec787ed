package io.github.attest.place;

import io.github.attest.model.Claim;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.PlaceMention.Role;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.text.Language;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the places that a report names and says where they are. Immutable; safe for use by several threads.
 *
 * <p>Names are found first, each with what its surroundings say ({@link SpotFinder}); then all of them together vote on the
 * countries and areas that the report tells of ({@link Votes}); then each is accepted or not, and given the most likely of
 * the places of its name ({@link Resolver}).
 */
public final class PlaceReader {
    private final Names names;
    private final PlaceWords words;
    private final Care care;

    private PlaceReader(Names names, PlaceWords words) {
        this.names = names;
        this.words = words;
        this.care = new Care(words);
    }

    /** A reader of one language that knows the places of a gazetteer. */
    public static PlaceReader of(Language language, Gazetteer gazetteer) {
        return new PlaceReader(new Names(language, gazetteer), new PlaceWords(language));
    }

    /**
     * The places named in a report's title and text, in that order and in the order of the words.
     *
     * @param report the report, for what it says of itself
     * @param title its title, cut into tokens
     * @param text its text, cut into tokens
     */
    public List<PlaceMention> read(Report report, Tokens title, Tokens text) {
        WebAddress address = WebAddress.of(report.url());
        Scan scan = new Scan(address, title, text, Set.of());
        Set<String> arabic = scan.votes.arabic();
        return (arabic.isEmpty() ? scan : new Scan(address, title, text, arabic)).mentions();
    }

    /**
     * The place that a report's main incident most likely happened at, as far as the words beside its places show. Where no place is
     * named but in datelines, it is the country whose people and offices the report speaks of, if it is only one.
     *
     * @param mentions the places of the title and the text
     * @param claims what the report says of harm
     */
    public Optional<ResolvedPlace> principal(
            Tokens title, Tokens text, List<PlaceMention> mentions, List<Claim> claims) {
        Optional<ResolvedPlace> named = new Principal(words, Clue.WEIGHTS, title, text).of(mentions, claims);
        if (mentions.stream().anyMatch(mention -> !sentFrom(mention, mentions))) {
            return named;
        }
        Nation nation = new Nation(names, words);
        nation.read(title);
        nation.read(text);
        return nation.only()
                .filter(country -> mentions.stream()
                        .noneMatch(mention -> Objects.equals(
                                country.country(), mention.place().country())))
                .or(() -> named);
    }

    /** Whether a place is that of a dateline, or the area around one. */
    private static boolean sentFrom(PlaceMention mention, List<PlaceMention> mentions) {
        return mention.role() == Role.DATELINE
                || mention.role() == Role.CONTAINER
                        && mentions.stream()
                                .anyMatch(other -> other.role() == Role.DATELINE
                                        && Objects.equals(
                                                other.place().country(),
                                                mention.place().country()));
    }

    /** One pass over both parts of a report. */
    private final class Scan {
        private final Tokens title;
        private final Tokens text;
        private final List<Spot> titleSpots;
        private final List<Spot> textSpots;
        private final Votes votes = new Votes();
        private final Set<Long> persons = new HashSet<>();

        Scan(WebAddress address, Tokens title, Tokens text, Set<String> looseCountries) {
            this.title = title;
            this.text = text;
            titleSpots = spots(address, title, looseCountries);
            textSpots = spots(address, text, looseCountries);
            votes.count();
        }

        private List<Spot> spots(WebAddress address, Tokens tokens, Set<String> looseCountries) {
            SpotFinder finder = new SpotFinder(tokens, names, words, looseCountries);
            List<Spot> spots = finder.find();
            for (Spot spot : spots) {
                if (spot.isKnown() && address.names(tokens, spot.first, spot.end)) {
                    spot.signs.add(Spot.Sign.ADDRESSED);
                }
            }
            spots.forEach(votes::add);
            finder.demonyms().forEach(votes::addDemonym);
            persons.addAll(finder.persons());
            return spots;
        }

        List<PlaceMention> mentions() {
            List<Spot> all = new ArrayList<>(titleSpots);
            all.addAll(textSpots);
            new Resolver(votes, persons).resolve(all);
            List<PlaceMention> mentions = new ArrayList<>();
            Placement told = new Placement(text, textSpots, all, null);
            add(mentions, Part.TITLE, new Placement(title, titleSpots, all, told), titleSpots);
            add(mentions, Part.TEXT, told, textSpots);
            return mentions;
        }

        private void add(List<PlaceMention> mentions, Part part, Placement placement, List<Spot> spots) {
            Tokens tokens = part == Part.TITLE ? title : text;
            for (Spot spot : spots) {
                if (spot.accepted) {
                    mentions.add(new PlaceMention(
                            part,
                            tokens.start(placement.first(spot)),
                            tokens.end(spot.end - 1),
                            placement.place(spot),
                            role(tokens, spot)));
                }
            }
        }

        private Role role(Tokens tokens, Spot spot) {
            if (spot.role != Role.TEXT) {
                return spot.role;
            }
            if (spot.has(Spot.Sign.MEASURED) || spot.neighbour != null && spot.neighbour.accepted) {
                return Role.LANDMARK;
            }
            if (spot.has(Spot.Sign.LAUNCH)) {
                return Role.LAUNCH;
            }
            // of "residents of the village of Gobiré said" the village does not speak
            boolean speaks = spot.has(Spot.Sign.SPEAKS) && !spot.has(Spot.Sign.LED);
            boolean authority = speaks || spot.hasAny(Spot.Sign.OFFICIAL, Spot.Sign.JURISDICTION);
            if (authority && !spot.has(Spot.Sign.LOCATIVE)) {
                return Role.CONTAINER;
            }
            return care.isAt(tokens, spot) ? Role.CARE : Role.TEXT;
        }
    }
}
