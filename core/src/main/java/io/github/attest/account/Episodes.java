package io.github.attest.account;

import io.github.attest.account.Cues.Cue;
import io.github.attest.model.Claim;
import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Mentions;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedDate.Precision;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Victims;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.ReportText;
import io.github.attest.text.Shape;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides which claims of a report tell of the same incident, reading them in order. A claim starts another incident if
 * words before it lead to one, if it is set apart by a distance of time ("just hours after"), or if its day is another than
 * that of the incident at hand and it brings in people of its own. Behind the end of its paragraph a report returns to what
 * it is about, unless people are counted at another settlement; one that counts people of several incidents together ("in separate attacks") goes on to the next. Reports that agencies file tell of several incidents: there, an attack on a later day or the death of somebody
 * else is one more.
 */
final class Episodes {
    /** Longest time, in days, from an incident to a death that still belongs to it: the limit that road-safety bodies set. */
    private static final int LATER_DEATH = 30;

    /** Datelines of different places that make a report a round-up: two may be a report and an earlier one below it. */
    private static final int ROUND_UP = 3;

    /** As many characters as a preposition that a sentence opens with has, and the space behind it. */
    private static final int OPENING = 8;

    private final ReportText text;
    private final Mentions mentions;
    private final Cues cues;
    private final boolean filed;
    private final List<Episode> episodes = new ArrayList<>();
    private final ToldFigures told = new ToldFigures();
    private final Sums sums;
    private @Nullable Episode current;

    private int paragraph = -1;

    Episodes(ReportText text, Positions positions, Frame frame, Mentions mentions, Cues cues, boolean filed) {
        this.text = text;
        this.mentions = mentions;
        this.cues = cues;
        this.filed = filed;
        this.sums = new Sums(text, positions, frame, cues);
    }

    /**
     * Whether an agency filed the report, as a dateline with a date says, or several datelines do: such reports tell of several
     * places. Where the place of the dateline is unknown, it is in capitals; "Posted: Monday" on a page is none.
     */
    static boolean filed(ReportText text, Mentions mentions) {
        Set<ResolvedPlace> places = new HashSet<>();
        for (PlaceMention mention : mentions.places()) {
            if (mention.role() == PlaceMention.Role.DATELINE) {
                places.add(mention.place());
            }
        }
        int datelines = places.size();
        return datelines >= ROUND_UP
                || mentions.dates().stream().anyMatch(mention -> mention.role() == DateMention.Role.DATELINE)
                        && (text.text().shape(0) == Shape.UPPER || datelines > 0);
    }

    List<Episode> episodes() {
        return episodes;
    }

    /** Claims whose figures count many incidents. */
    List<Placed> aggregates() {
        return sums.aggregates();
    }

    /** Takes in all claims of a report, in the order of its text. */
    void read(List<Claim> claims) {
        sums.incidents(claims).forEach(this::add);
    }

    private void add(Placed placed) {
        if (!placed.titled() && placed.position().paragraph() != paragraph) {
            paragraph = placed.position().paragraph();
            current = null;
        }
        Episode episode = episodeOf(placed);
        episode.add(placed);
        told.add(placed, episodes.indexOf(episode));
        current = episode;
    }

    private Episode episodeOf(Placed placed) {
        if (episodes.isEmpty()) {
            return open(placed.claim().date(), false);
        }
        Episode main = episodes.get(0);
        Episode here = here(main);
        if (placed.titled()) {
            return here;
        }
        Episode mourning = mourning(placed);
        if (mourning != null) {
            return mourning;
        }
        if (here.elsewhere(placed)) {
            return open(placed.claim().date(), false);
        }
        if (current != null && current.goesOn(placed)) {
            return current;
        }
        int known = told.first(placed);
        if (known >= 0 && !placed.bringsInFarFrom(episodes.get(known).place())) {
            return episodes.get(known);
        }
        boolean elsewhere = Apart.apart(placed.claim().place(), here.place());
        if (elsewhere && filed && placed.claim().alleges()) {
            return there(placed);
        }
        if (!(filed ? main.told() : main.counted()) && !recalls(placed)) {
            return main;
        }
        if (sums.roundUp() && current == null && here.counted() && placed.bringsIn()) {
            return open(placed.claim().date(), false);
        }
        Episode shifted = shifted(placed, main, here);
        if (shifted != null) {
            return shifted;
        }
        if (elsewhere && here.counted() && placed.harmsAnew()) {
            return there(placed);
        }
        ResolvedPlace moved = here.counted() ? moved(placed, here) : null;
        if (moved != null) {
            return at(placed, place -> place.name().equals(moved.name()));
        }
        if (!filed && here.counted() && attacksAnew(placed, here)) {
            return there(placed);
        }
        if (filed && current == null && here.mournsOthers(placed)) {
            return open(placed.claim().date(), false);
        }
        Match<Cue> cue = cues.in(text.text(), placed.position().sentence());
        if (cue != null && leads(cue, placed, here) && tells(placed)) {
            return open(placed.claim().date(), cue.value() == Cue.BACKGROUND);
        }
        return otherDay(placed, here) ? sameDay(placed) : here;
    }

    /** The incident in which somebody died whose death a claim tells by name: nobody dies twice, whatever day or place stands beside. */
    private @Nullable Episode mourning(Placed placed) {
        for (Episode episode : episodes) {
            if (episode.mourns(placed)) {
                return episode;
            }
        }
        return null;
    }

    /** The incident at hand. */
    private Episode here(Episode main) {
        if (current != null) {
            return current;
        }
        return sums.roundUp() ? episodes.getLast() : main;
    }

    /** Whether words that lead to another incident stand before a claim, and not before one of their sentence already taken there. */
    private boolean leads(Match<Cue> cue, Placed placed, Episode here) {
        int from = text.text().start(cue.first());
        return (filed || cue.value() != Cue.BESIDE)
                && from <= placed.position().start()
                && !here.holds(placed.position().sentence(), from);
    }

    /** The settlement that a claim moves on to; null if it stays. */
    private @Nullable ResolvedPlace moved(Placed placed, Episode here) {
        boolean moves = !filed && moves(placed, here) || current == null && another(placed, here);
        return moves ? placed.claim().place() : null;
    }

    /** "In Hays, a raid killed a man": a sentence opens with another settlement than the one that was told of. */
    private boolean moves(Placed placed, Episode here) {
        ResolvedPlace place = placed.claim().place();
        ResolvedPlace known = here.place();
        if (place == null || known == null || place.name().equals(known.name())) {
            return false;
        }
        int start =
                text.text().start(text.text().sentenceStart(placed.position().sentence()));
        return place.local()
                && known.local()
                && Episode.states(placed)
                && mentions.places(Part.TEXT, start, start + OPENING).stream()
                        .anyMatch(mention -> mention.place().equals(place));
    }

    /** Whether a claim tells of an attack elsewhere, on another day. */
    private static boolean attacksAnew(Placed placed, Episode here) {
        ResolvedDate date = placed.claim().date();
        return placed.attack()
                && date != null
                && here.date() != null
                && !date.overlaps(here.date())
                && Apart.elsewhere(placed.claim().place(), here.place());
    }

    /** Whether a claim counts several people at a settlement not known to be that of an incident, and nothing told of that names it. */
    private static boolean another(Placed placed, Episode here) {
        ResolvedPlace place = placed.claim().place();
        ResolvedPlace known = here.place();
        boolean told = place == null || known == null || !known.local() || Apart.near(place, known);
        return !told && elsewhere(placed, here);
    }

    /** Whether a claim counts several people at a settlement that nothing told of an incident names. */
    private static boolean elsewhere(Placed placed, Episode here) {
        ResolvedPlace place = placed.claim().place();
        return placed.countsAnew()
                && here.claims().stream()
                        .noneMatch(other -> Objects.equals(place, other.claim().place()));
    }

    private boolean recalls(Placed placed) {
        Match<Cue> cue = cues.in(text.text(), placed.position().sentence());
        return cue != null && cue.value() == Cue.BACKGROUND;
    }

    /** Whether a claim is enough to open an account of its own. */
    private boolean tells(Placed placed) {
        return Episode.states(placed) || filed && placed.claim().alleges();
    }

    private Episode open(@Nullable ResolvedDate date, boolean background) {
        Episode episode = new Episode(date, background);
        episodes.add(episode);
        return episode;
    }

    /**
     * "This comes just hours after … 24 died": the other incident, at its distance from this one. "The next day, four died in Arbinda": one
     * elsewhere, at its distance from that just told of.
     */
    private @Nullable Episode shifted(Placed placed, Episode main, Episode here) {
        if (!Episode.states(placed)) {
            return null;
        }
        int start =
                text.text().start(text.text().sentenceStart(placed.position().sentence()));
        for (DateMention mention :
                mentions.dates(Part.TEXT, start, placed.position().start() + 1)) {
            DateMention.Shift shift = mention.shift();
            if (shift != null && shift.max() <= 0 && !resumes(mention, start, placed)) {
                boolean there =
                        current != null && current.holds(placed.position().sentence(), mention.start());
                return there ? current : open(shifted(day(main), shift), false);
            }
            if (shift != null && shift.min() > 0 && here.counted() && elsewhere(placed, here)) {
                return open(shifted(day(here), shift), false);
            }
        }
        return null;
    }

    /** "Hours after the attack, two men were found dead": behind the comma, a sentence that opens with a distance is back at the incident. */
    private boolean resumes(DateMention mention, int start, Placed placed) {
        int comma = text.text().text().indexOf(',', mention.end());
        return cues.back(text.text(), text.text().at(mention.end() - 1))
                && mention.start() - start < OPENING
                && comma >= 0
                && comma < placed.position().start();
    }

    /** The day of the main incident: the one its claims name, failing that the first that the text names. */
    private @Nullable ResolvedDate day(Episode main) {
        return main.date() != null ? main.date() : firstDay(mentions);
    }

    /** The first single day that the text names; null if it names none. */
    static @Nullable ResolvedDate firstDay(Mentions mentions) {
        for (DateMention mention : mentions.dates(Part.TEXT)) {
            ResolvedDate date = mention.date();
            if (mention.role() == DateMention.Role.TEXT && date != null && date.precision() == Precision.DAY) {
                return date;
            }
        }
        return null;
    }

    private static @Nullable ResolvedDate shifted(@Nullable ResolvedDate date, DateMention.Shift shift) {
        if (date == null) {
            return null;
        }
        LocalDate earliest = date.earliest().plusDays(shift.min());
        return ResolvedDate.between(earliest, date.latest().plusDays(shift.max()));
    }

    /**
     * Whether a claim is of another day than an incident, and not of a death that followed from it. The first incident, if its
     * claims name no day, is of the day that all dates of the report together point to.
     */
    private boolean otherDay(Placed placed, Episode episode) {
        ResolvedDate date = placed.claim().date();
        boolean undated = episode.date() == null && episode.equals(episodes.get(0));
        ResolvedDate known = undated ? mentions.principalDate() : episode.date();
        if (date == null || known == null || date.overlaps(known) || !tells(placed)) {
            return false;
        }
        long days = date.earliest().toEpochDay() - known.latest().toEpochDay();
        return days < (filed ? 0 : -1) || days > longest(placed);
    }

    /** How many days behind an incident a claim may still tell of it. */
    private int longest(Placed placed) {
        if (filed && placed.attack()) {
            return 0;
        }
        return placed.counts(Victims::broughtIn) ? 1 : LATER_DEATH;
    }

    /** The incident at the place of a claim, and not of another day; a new one if there is none. */
    private Episode there(Placed placed) {
        return at(placed, place -> same(placed.claim().place(), place));
    }

    private Episode at(Placed placed, Predicate<ResolvedPlace> there) {
        for (Episode episode : episodes) {
            ResolvedPlace place = episode.place();
            if (place != null && there.test(place) && !otherDay(placed, episode)) {
                return episode;
            }
        }
        return open(placed.claim().date(), false);
    }

    /** Whether two places may be one: places that no gazetteer knows are told apart by their names, but where agencies spell them anyhow. */
    private boolean same(@Nullable ResolvedPlace one, ResolvedPlace other) {
        if (filed || one == null || !one.local() || !other.local()) {
            return !Apart.apart(one, other);
        }
        boolean points = one.latitude() != null && other.latitude() != null;
        return points ? !Apart.apart(one, other) : one.name().equals(other.name());
    }

    private Episode sameDay(Placed placed) {
        ResolvedDate date = placed.claim().date();
        for (Episode episode : episodes) {
            ResolvedDate known = episode.date();
            if (date != null && known != null && known.overlaps(date)) {
                return episode;
            }
        }
        return open(date, true);
    }
}
