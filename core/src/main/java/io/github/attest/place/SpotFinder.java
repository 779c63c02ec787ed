package io.github.attest.place;

import io.github.attest.model.PlaceMention.Role;
import io.github.attest.place.Names.Match;
import io.github.attest.place.Spot.Sign;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through one text once and notes each name that may be a place; used once. */
final class SpotFinder {
    /** In running text, a word of so many capitals or fewer is an acronym, unless it is one for a country. */
    private static final int LONGEST_ACRONYM = 5;

    /** A place as large as this is meant by its name even if an area that does not hold it follows in a list. */
    private static final long WELL_KNOWN = 100_000;

    private static final long BEFORE_NAME = WordClass.bits(WordClass.MAYBE, WordClass.ENTERED, WordClass.RAZED);

    private static final long AT_PLACE = WordClass.bits(WordClass.ENTERED, WordClass.RAZED, WordClass.AT);

    private final Tokens tokens;
    private final Names names;
    private final Words words;
    private final Set<String> looseCountries;
    private final Surroundings surroundings;
    private final Unknown unknown;
    private final Heads heads;
    private final AreaBehind behind;
    private final List<Spot> spots = new ArrayList<>();
    private final List<List<Entry>> demonyms = new ArrayList<>();
    private final Set<Long> persons = new HashSet<>();
    private Sentence sentence = Sentence.NONE;
    private @Nullable Spot previous;

    /** The word for a people that was read last. */
    private @Nullable Match country;

    /** @param looseCountries the countries whose names may be compared by their skeletons too */
    SpotFinder(Tokens tokens, Names names, PlaceWords words, Set<String> looseCountries) {
        this.tokens = tokens;
        this.names = names;
        this.words = new Words(tokens, words);
        this.looseCountries = looseCountries;
        surroundings = new Surroundings(tokens, this.words);
        unknown = new Unknown(tokens, this.words);
        heads = new Heads(tokens);
        behind = new AreaBehind(tokens, names, this.words);
    }

    /** The names, in the order of the text. */
    List<Spot> find() {
        for (int number = 0; number < tokens.sentences(); number++) {
            sentence = Sentence.of(tokens, number);
            surroundings.enter(sentence);
            unknown.enter(sentence);
            heads.enter(sentence);
            behind.enter(sentence);
            previous = null;
            country = null;
            for (int token = sentence.start(); token < sentence.limit(); ) {
                token = mayStart(token) ? at(token) : token + 1;
            }
        }
        List<Spot> none = heads.settle();
        if (!none.isEmpty()) {
            spots.removeAll(none);
        }
        return spots;
    }

    /** The countries whose people are spoken of, once for each time. */
    List<List<Entry>> demonyms() {
        return demonyms;
    }

    /** Keys of words that are parts of longer names, as those of spots. */
    Set<Long> persons() {
        return persons;
    }

    private boolean mayStart(int token) {
        return switch (tokens.shape(token)) {
            case CAPITALISED, UPPER -> true;
            case LOWER -> isParticle(token);
            case DIGITS, PUNCTUATION -> false;
        };
    }

    /** "al" in "al-Baghouz". */
    private boolean isParticle(int token) {
        return token + 2 < sentence.limit()
                && tokens.shape(token + 1) == Shape.PUNCTUATION
                && tokens.end(token) - tokens.start(token) <= 3
                && tokens.first(token + 1) == '-'
                && tokens.shape(token + 2) == Shape.CAPITALISED
                && words.is(token, WordClass.ARTICLE);
    }

    /** Notes what starts at a token, and gives the token to go on at. */
    private int at(int token) {
        if (sentence.caseless() && words.isAny(token, Unknown.SMALL)) {
            return token + 1;
        }
        Match match = match(token);
        if ((match == null || match.end() == token + 1) && isDirectionOfName(token)) {
            return token + 1;
        }
        Match people = names.demonym(tokens, token, sentence.limit());
        if (people != null && (match == null || people.end() >= match.end())) {
            if (!surroundings.assaults(people.end())) {
                demonyms.add(people.entries());
                country = people;
            }
            return people.end();
        }
        int marked = unknown.markedEnd(token, match == null ? token : match.end());
        if (marked > token && (match == null || match.end() != marked)) {
            return note(spot(token, marked, List.of()));
        }
        if (match != null) {
            boolean longer = isLonger(match);
            int end = longer ? unknown.runEnd(token) : match.end();
            Spot spot = spot(token, end, longer ? List.of() : match.entries());
            return note(longer || unknown.isStruck(token, end) ? marked(spot) : spot);
        }
        boolean maybe = token > sentence.start() && words.isAny(token - 1, BEFORE_NAME);
        if (heads.mayName(token) && !words.isAny(token, Unknown.SMALL)) {
            return note(spot(token, unknown.runEnd(token), List.of()));
        }
        if (tokens.shape(token) != Shape.LOWER
                && !maybe
                && !unknown.locative(token)
                && !unknown.atOutskirts(token)
                && !unknown.lies(token)
                && !isSettlementBeside(token)) {
            if (unknown.endsName(token)) {
                persons.add(NameKey.exact(tokens.key(token)));
            }
            return token + 1;
        }
        int run = unknown.runEnd(token);
        boolean struck = struck(token, run) || unknown.lies(token);
        boolean placed = struck || unknown.locative(token) && hasContainer(run) || unknown.placed(token, run);
        if (struck || !placed && run < sentence.limit() && surroundings.behindReference(run) > 0) {
            return note(marked(spot(token, run, List.of())));
        }
        return placed ? note(spot(token, run, List.of())) : Math.max(token + 1, skip(token, run));
    }

    /** "Southwest Baltimore", "IN NORTHERN YORO": a word of direction, and a name that the gazetteer has without it. */
    private boolean isDirectionOfName(int token) {
        return words.is(token, WordClass.DIRECTION)
                && token + 1 < sentence.limit()
                && mayStart(token + 1)
                && match(token + 1) != null;
    }

    /** "in Tal Hamrun", where the gazetteer has a small Tal: the whole name is that of another place. */
    private boolean isLonger(Match match) {
        int run = unknown.runEnd(match.first());
        return run > match.end()
                && (unknown.placed(match.first(), run) || struck(match.first(), run))
                && match.entries().stream().allMatch(entry -> entry.population() < WELL_KNOWN);
    }

    /** A name of which the words beside it say that it is that of a place. */
    private static Spot marked(Spot spot) {
        spot.signs.add(Sign.LOCATIVE);
        return spot;
    }

    /** "entered Chengue, in the municipality of Ovejas": what a place is or lies in stands behind a name, and what was done to it before. */
    private boolean struck(int token, int end) {
        boolean placed = token > sentence.start() && (words.isAny(token - 1, AT_PLACE) || unknown.isOfSite(token));
        return placed && hasContainer(end) || unknown.isStruck(token, end);
    }

    /** In running text, what is left of a run of capitals may still hold a place; the article of a name may not. */
    private int skip(int token, int run) {
        return tokens.shape(token) == Shape.LOWER ? run : token + 1;
    }

    private @Nullable Match match(int token) {
        Match exact = names.exact(tokens, token, sentence.limit());
        if (exact != null && tokens.shape(exact.end() - 1) == Shape.LOWER && !sentence.caseless()) {
            exact = names.exact(tokens, token, exact.end() - 1);
            exact = exact == null || tokens.shape(exact.end() - 1) == Shape.LOWER ? null : exact;
        }
        Match loose = looseCountries.isEmpty() || sentence.caseless() ? null : loose(token);
        if (loose == null || exact != null && exact.end() > loose.end()) {
            return exact;
        }
        if (exact == null || loose.end() > exact.end()) {
            return loose;
        }
        return new Match(token, exact.end(), Gazetteer.merge(List.of(exact.entries(), loose.entries())));
    }

    private @Nullable Match loose(int token) {
        int run = unknown.runEnd(token);
        Match match = names.loose(tokens, token, run);
        if (match == null || isAcronym(token)) {
            return null;
        }
        List<Entry> near = match.entries().stream()
                .filter(entry -> looseCountries.contains(entry.country()))
                .toList();
        return near.isEmpty() ? null : new Match(token, match.end(), near);
    }

    /** "Racak, a village near Stimlje". */
    private boolean isSettlementBeside(int token) {
        int end = unknown.runEnd(token);
        return end < sentence.limit() && surroundings.isSettlementBeside(end);
    }

    private boolean isAcronym(int token) {
        return tokens.shape(token) == Shape.UPPER && tokens.end(token) - tokens.start(token) <= LONGEST_ACRONYM;
    }

    /** Whether behind a comma an area of a country stands, or words that say what the name before it names. */
    private boolean hasContainer(int end) {
        if (end + 1 >= sentence.limit() || tokens.first(end) != ',') {
            return false;
        }
        int inside = Math.max(end + 1, behind.behindInside(end + 1));
        if (surroundings.isDescribed(end + 1) || unknown.isAreaByKind(inside)) {
            return true;
        }
        Match area = behind.areaAt(inside);
        return area != null && AreaBehind.isArea(area);
    }

    private Spot spot(int first, int end, List<Entry> entries) {
        return new Spot(NameKey.exact(tokens, first, end), NameKey.initial(tokens.first(first)), first, end, entries);
    }

    private int note(Spot spot) {
        surroundings.read(spot, previous);
        if (!sentence.caseless()
                && spot.end == spot.first + 1
                && isAcronym(spot.first)
                && !Names.isCountry(spot.entries)) {
            spot.signs.add(Sign.RARE);
        }
        if (spot.has(Sign.JOINED)) {
            persons.add(NameKey.exact(tokens.key(spot.first)));
            persons.add(NameKey.exact(tokens.key(spot.end - 1)));
        }
        if (spot.has(Sign.OPENS)
                && spot.first == sentence.start()
                && Dateline.closes(tokens, words, spot.end, sentence.limit())) {
            spot.signs.add(Sign.DATELINE);
            spot.role = Role.DATELINE;
        }
        if (spot.has(Sign.LED) && country != null && surroundings.describes(country.end(), spot)) {
            placeIn(spot, country.entries());
        }
        spots.add(spot);
        heads.add(spot);
        previous = spot;
        return containers(spot);
    }

    /** "the Lebanese village of Qana": the place of that name in the country, whether or not the gazetteer has it. */
    private static void placeIn(Spot spot, List<Entry> countries) {
        Entry country = countries.getFirst();
        Spot container = new Spot(country.country().hashCode(), 0, spot.first, spot.end, List.of(country));
        container.chosen = country;
        spot.container = container;
        spot.signs.add(Sign.CONTAINED);
        spot.entries = spot.entries.stream()
                .filter(entry -> entry.country().equals(country.country()))
                .toList();
    }

    /** Notes the areas behind a place that contain it, and gives the token behind them. */
    private int containers(Spot spot) {
        int at = spot.end;
        Spot inner = spot;
        for (Spot area = containerOf(inner, at); area != null; area = containerOf(inner, at)) {
            inner.container = area;
            inner.signs.add(Sign.CONTAINED);
            area.role = Role.CONTAINER;
            area.signs.add(Sign.LISTED);
            spots.add(area);
            previous = area;
            at = area.end;
            inner = area;
        }
        if (spot.container == null
                && at + 1 < sentence.limit()
                && tokens.first(at) == ','
                && unknown.isAreaByKind(at + 1)) {
            spot.signs.add(Sign.CONTAINED);
        }
        return at;
    }

    private @Nullable Spot containerOf(Spot inner, int end) {
        int at = end;
        if (at < sentence.limit() && words.kind(at) != null && inner.has(Sign.KIND)) {
            at++;
        } else if (at + 1 < sentence.limit() && tokens.shape(at) == Shape.LOWER && words.kind(at + 1) != null) {
            at += 2;
        }
        if (at < sentence.limit() && tokens.first(at) == '.' && NameKey.isAbbreviation(tokens.key(at - 1))) {
            at++;
        }
        if (at + 1 >= sentence.limit()) {
            return null;
        }
        boolean marked = opensContainer(at);
        int inside = behind.behindInside(marked ? at + 1 : at);
        Match area = inside > 0 ? nameAt(inside, inner) : marked ? behind.areaAt(at + 1) : null;
        if (area == null || marked && !sentence.caseless() && unknown.runEnd(area.first()) > area.end()) {
            return null;
        }
        List<Entry> containing = new ArrayList<>(area.entries());
        containing.removeIf(entry -> !contains(entry, inner, inside > 0));
        if (!containing.isEmpty()) {
            return spot(area.first(), area.end(), containing);
        }
        boolean holds = inside > 0 && inner.has(Sign.LED) && AreaBehind.isArea(area)
                || inner.role == Role.DATELINE && Names.isCountry(area.entries())
                || holdsUnknown(inner, area);
        return holds ? unknownIn(inner, area) : null;
    }

    /** "Shelby, N.Y.", where the gazetteer has no such Shelby: it must be another than those that it has. */
    private boolean holdsUnknown(Spot inner, Match area) {
        Match brief = names.abbreviation(tokens, area.first(), sentence.limit());
        return inner.role != Role.CONTAINER
                && brief != null
                && brief.end() == area.end()
                && brief.entries().stream().allMatch(entry -> entry.kind().isArea())
                && inner.entries.stream().allMatch(entry -> entry.kind().isArea() || entry.population() < WELL_KNOWN);
    }

    private Spot unknownIn(Spot inner, Match area) {
        inner.entries = List.of();
        List<Entry> areas =
                area.entries().stream().filter(entry -> entry.kind().isArea()).toList();
        return spot(area.first(), area.end(), areas);
    }

    /** The name behind "in", which says nothing of words that are seldom places. */
    private @Nullable Match nameAt(int token, Spot inner) {
        return inner.hasAny(Sign.RARE, Sign.JOINED) || !mayStart(token) ? null : match(token);
    }

    private boolean opensContainer(int token) {
        return tokens.first(token) == ',' || tokens.first(token) == '(';
    }

    /** Whether some place of a name lies in an area; behind "in", also whether it may be a part of a settlement. */
    private static boolean contains(Entry area, Spot inner, boolean inside) {
        if (!inner.isKnown()) {
            return area.kind().isArea();
        }
        for (Entry entry : inner.entries) {
            if (entry.inside(area) || inside && entry.partOf(area)) {
                return true;
            }
        }
        return false;
    }
}
