package io.github.attest.account;

import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Mentions;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import io.github.attest.text.Language;
import io.github.attest.text.ReportText;
import io.github.attest.weight.Weights;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts the claims of a report together. Immutable; safe for use by several threads. */
public final class Accounts {
    private final Cues cues;
    private final Weapons weapons;
    private final Countries countries;
    private final Sides sides;
    private final Weights<Sign> weights;

    private Accounts(Cues cues, Weapons weapons, Countries countries, Sides sides, Weights<Sign> weights) {
        this.cues = cues;
        this.weapons = weapons;
        this.countries = countries;
        this.sides = sides;
        this.weights = weights;
    }

    /** Accounts of reports in a language. */
    public static Accounts of(Language language) {
        return new Accounts(
                new Cues(language), new Weapons(language), new Countries(language), new Sides(language), Sign.WEIGHTS);
    }

    /** The same with other weights. */
    Accounts with(Weights<Sign> other) {
        return new Accounts(cues, weapons, countries, sides, other);
    }

    /** The accounts and aggregates of a report, from its claims in the order of the text. */
    public Extraction of(ReportText text, List<Claim> claims, Mentions mentions) {
        Items items = Items.of(text.text(), claims, mentions);
        Positions positions = new Positions(text, items);
        Frame frame = new Frame(items, positions, mentions);
        List<Draft> drafts = new ArrayList<>();
        List<Placed> totals = new ArrayList<>();
        boolean filed = Episodes.filed(text, mentions);
        for (List<Claim> item : items.parted(claims)) {
            Episodes episodes = new Episodes(text, positions, frame, mentions, cues, filed);
            episodes.read(item);
            episodes.episodes().stream()
                    .map(episode -> Draft.of(episode, weights, sides))
                    .filter(Draft::tells)
                    .forEach(drafts::add);
            totals.addAll(episodes.aggregates());
        }
        items.totals(claims).forEach(claim -> totals.add(new Placed(claim, positions.of(claim))));
        int main = main(drafts);
        List<Account> accounts = new ArrayList<>();
        for (int at = 0; at < drafts.size(); at++) {
            boolean about = at == main;
            Draft draft = drafts.get(at);
            Mentions heard = items.heard(draft.claims().getFirst());
            Mentions own = about ? withoutDayOfOthers(told(totals, draft, heard), draft, drafts, frame) : heard;
            accounts.add(account(text, own, frame, filed, draft, at + 1, about));
        }
        List<Aggregate> aggregates = new AggregateReader(text, frame).aggregates(totals);
        return new Extraction(text.report(), accounts, aggregates, List.of());
    }

    /**
     * What a report mentions, without the place that all its place names together point to, where a total over many
     * incidents names it, the claims of this account name another settlement, and the title does not name it.
     */
    private static Mentions told(List<Placed> aggregates, Draft draft, Mentions mentions) {
        ResolvedPlace principal = mentions.principalPlace();
        ResolvedPlace own = draft.episode().place();
        boolean another = principal != null
                && own != null
                && own.local()
                && aggregates.stream()
                        .anyMatch(placed -> same(principal, placed.claim().place()))
                && draft.claims().stream().noneMatch(claim -> same(principal, claim.place()))
                && mentions.places().stream()
                        .noneMatch(
                                mention -> mention.part() == Evidence.Part.TITLE && same(principal, mention.place()));
        return another ? new Mentions(mentions.dates(), mentions.places(), mentions.principalDate(), null) : mentions;
    }

    /**
     * What a report mentions, without the day that all its dates together point to, where it is that of people counted
     * elsewhere and this incident has a day of its own.
     */
    private static Mentions withoutDayOfOthers(Mentions mentions, Draft draft, List<Draft> drafts, Frame frame) {
        ResolvedDate principal = mentions.principalDate();
        ResolvedDate own = named(draft.episode(), frame);
        boolean others = principal != null
                && own != null
                && own.precision() == ResolvedDate.Precision.DAY
                && !own.overlaps(principal)
                && drafts.stream()
                        .map(Draft::episode)
                        .anyMatch(other -> other.counted()
                                && principal.equals(other.date())
                                && Apart.elsewhere(
                                        other.place(), draft.episode().place()));
        return others ? new Mentions(mentions.dates(), mentions.places(), own, mentions.principalPlace()) : mentions;
    }

    private static boolean same(ResolvedPlace one, @Nullable ResolvedPlace other) {
        return other != null
                && (one.gazetteer() == null
                        ? one.equals(other)
                        : one.gazetteer().equals(other.gazetteer()));
    }

    /** The first account that states a figure; failing that the first. */
    private static int main(List<Draft> drafts) {
        for (int at = 0; at < drafts.size(); at++) {
            if (drafts.get(at).counted()) {
                return at;
            }
        }
        return 0;
    }

    private Account account(
            ReportText text, Mentions mentions, Frame frame, boolean filed, Draft draft, int number, boolean main) {
        List<Claim> claims = draft.claims();
        String report = text.report().id();
        return new Account(
                report + "#" + number,
                report,
                main,
                count(draft.killed()),
                count(draft.injured()),
                count(draft.casualties()),
                count(draft.missing()),
                draft.ledger().groups(),
                date(text, draft.episode(), mentions, frame, main, filed),
                place(draft.episode(), mentions, frame, main, filed),
                belligerents(claims),
                weapons(claims),
                target(claims),
                draft.ledger().people(),
                chain(claims),
                claims);
    }

    /** What was hit where people were harmed; where no words of harm tell, what else is said to have been hit. */
    private static @Nullable String target(List<Claim> claims) {
        return Stream.concat(claims.stream().filter(claim -> !claim.victims().isEmpty()), claims.stream())
                .map(Claim::target)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable CountRange count(@Nullable Figure figure) {
        return figure == null ? null : figure.count();
    }

    /**
     * The day the claims name. For the incident a report is about, the one that all its dates together point to, or the
     * day within it that its claims name; of a report that names no date at all, the week in which it was published. An
     * incident told beside it ("elsewhere, …") is of that day unless words say otherwise; in what an agency files, of none.
     */
    private static @Nullable ResolvedDate date(
            ReportText text, Episode episode, Mentions mentions, Frame frame, boolean main, boolean filed) {
        ResolvedDate principal = main && !filed ? mentions.principalDate() : null;
        if (principal != null) {
            ResolvedDate claimed = episode.date();
            // two or three days are as exact as a report is about a night; a week or a month is not
            boolean coarse = principal.precision() != ResolvedDate.Precision.SPAN;
            return claimed != null && coarse && Episode.within(claimed, principal) ? claimed : principal;
        }
        ResolvedDate told = named(episode, frame);
        if (told != null || !main && (episode.background() || filed)) {
            return told;
        }
        if (!main) {
            return mentions.principalDate();
        }
        ResolvedDate first = Episodes.firstDay(mentions);
        LocalDate published = text.report().published();
        return first != null || published == null || dated(mentions) ? first : ResolvedDate.newsOf(published);
    }

    /** The day that the claims of an incident name, failing that the last that a paragraph names before one of them. */
    private static @Nullable ResolvedDate named(Episode episode, Frame frame) {
        return episode.date() != null ? episode.date() : first(episode, frame::date);
    }

    private static <T> @Nullable T first(Episode episode, Function<Placed, @Nullable T> frame) {
        for (Placed placed : episode.claims()) {
            T found = placed.claim().alleges() ? frame.apply(placed) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean dated(Mentions mentions) {
        return mentions.dates().stream()
                .anyMatch(mention -> mention.date() != null && mention.role() != DateMention.Role.DATELINE);
    }

    /**
     * The place the claims name. For the incident a report is about, unless several claims agree on a settlement, the place
     * that all its place names together point to; failing that the last that the text names before it, the first that it
     * names at all, then the country that it tells of, then the place of the dateline, a capital
     * known no better than its country.
     */
    private @Nullable ResolvedPlace place(
            Episode episode, Mentions mentions, Frame frame, boolean main, boolean filed) {
        boolean only = main && !filed;
        ResolvedPlace claimed = episode.place();
        ResolvedPlace principal = only ? mentions.principalPlace() : null;
        boolean around = principal != null && claimed != null && claimed.local() && principal.mayMeanAreaOf(claimed);
        if (principal != null && claimed != null && Apart.apart(claimed, principal) && !told(principal, mentions)) {
            return claimed;
        }
        if (principal != null && !around && (claimed == null || principal.local() || principal.finerThan(claimed))) {
            return told(principal, mentions) ? principal : principal.withoutPoint();
        }
        ResolvedPlace told = claimed != null ? claimed : first(episode, frame::place);
        if (told != null) {
            return told;
        }
        ResolvedPlace meant = mentions.principalPlace();
        ResolvedPlace before = only ? null : first(episode, frame::placeBefore);
        ResolvedPlace named = before != null ? before : first(mentions, PlaceMention.Role.TEXT);
        if (named != null) {
            return filed && meant != null && abroad(named, meant) ? countries.around(meant) : named;
        }
        ResolvedPlace sentFrom = first(mentions, PlaceMention.Role.DATELINE);
        ResolvedPlace pointless = meant != null && !meant.local() ? meant : sentFrom;
        return pointless == null ? null : countries.sentFrom(pointless);
    }

    private static boolean abroad(ResolvedPlace place, ResolvedPlace other) {
        return place.country() != null
                && other.country() != null
                && !place.country().equals(other.country());
    }

    private static @Nullable ResolvedPlace first(Mentions mentions, PlaceMention.Role role) {
        for (PlaceMention mention : mentions.places()) {
            if (mention.role() == role) {
                return mention.place();
            }
        }
        return null;
    }

    /** Whether the text or the title names the very place, and not only a dateline: where a report was sent from is no point. */
    private static boolean told(ResolvedPlace place, Mentions mentions) {
        return mentions.places().stream()
                .anyMatch(mention -> mention.role() != PlaceMention.Role.DATELINE
                        && place.gazetteer() != null
                        && place.gazetteer().equals(mention.place().gazetteer()));
    }

    private static List<Belligerent> belligerents(List<Claim> claims) {
        Map<String, Belligerent> parties = new LinkedHashMap<>();
        for (Claim claim : claims) {
            for (Belligerent party : claim.belligerents()) {
                String denial = party.denies() ? party.basis().label() : ""; // beside what others say
                parties.merge(party.name() + denial, party, Accounts::stronger);
            }
        }
        return parties.values().stream()
                .filter(party -> party.specific() || parties.values().stream().noneMatch(other -> names(other, party)))
                .toList();
    }

    /** Whether one party is who another, generic word means: who claims the deed is "gunmen", the Salvadoran Armed Forces "the armed forces". */
    private static boolean names(Belligerent party, Belligerent generic) {
        return !party.denies()
                && !generic.denies()
                && party.specific()
                && (party.basis() == Belligerent.Basis.CLAIMED || sharesWord(party.name(), generic.name()));
    }

    private static boolean sharesWord(String one, String other) {
        List<String> words = List.of(one.toLowerCase(Locale.ROOT).split(" ", -1));
        return Arrays.stream(other.split(" ", -1)).anyMatch(words::contains);
    }

    /** What a party claims stands before what others say of it. */
    private static Belligerent stronger(Belligerent one, Belligerent other) {
        return other.basis() == Belligerent.Basis.CLAIMED ? other : one;
    }

    private List<String> weapons(List<Claim> claims) {
        Set<String> named = new LinkedHashSet<>();
        claims.forEach(claim -> named.addAll(claim.weapons()));
        return weapons.exact(named);
    }

    /** The longest chain of a claim that states a figure; where none of them cites anybody, of any claim. */
    private static List<Source> chain(List<Claim> claims) {
        List<Source> ofFigures = longestChain(
                claims.stream().filter(claim -> !claim.victims().isEmpty()).toList());
        return ofFigures.size() > 1 ? ofFigures : longestChain(claims);
    }

    private static List<Source> longestChain(List<Claim> claims) {
        List<Source> longest = List.of();
        for (Claim claim : claims) {
            longest = claim.chain().size() > longest.size() ? claim.chain() : longest;
        }
        return longest;
    }
}
