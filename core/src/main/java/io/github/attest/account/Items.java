package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Located;
import io.github.attest.model.Mentions;
import io.github.attest.model.PlaceMention;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.text.Lines;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The items of a bulletin. A text is one if several of its lines tell of people at different places, or on different days, each
 * line under a head ("Aleppo province: …", "18 May, Tibu: …"), behind a bullet or a word that opens several of them, as the sign of an
 * agency does, or, where there are no others, as a headline.
 * Each item is read as a report of its own. What stands before the first, or between bullets, belongs to none.
 */
final class Items {
    /** As many characters as a headline has. */
    private static final int LONGEST_LINE = 160;

    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2})[:.h](\\d{2})\\b");

    /** As many lines open with a sign as a bulletin has. */
    private static final int SIGNED = 3;

    /** In an hour. */
    private static final int MINUTES = 60;

    private static final String BULLETS = "\u2022\u00B7\u25BA\u2023*";

    /** How a line begins that tells of an incident. */
    private enum Form {
        CLOCK,
        HEAD,
        BULLET,
        HEADLINE
    }

    private final Tokens tokens;
    private final Lines lines;
    private final Mentions mentions;
    private final Set<String> signs = new HashSet<>();

    /** Where items start, each with the offset itself, and where they end, with -1. */
    private final TreeMap<Integer, Integer> items = new TreeMap<>();

    private Items(Tokens tokens, Mentions mentions) {
        this.tokens = tokens;
        this.lines = new Lines(tokens);
        this.mentions = mentions;
    }

    /** The items of a text with these claims. */
    static Items of(Tokens tokens, List<Claim> claims, Mentions mentions) {
        Items items = new Items(tokens, mentions);
        List<Claim> figures = claims.stream()
                .filter(claim -> part(claim) == Part.TEXT && Episode.states(claim))
                .toList();
        if (figures.size() > 1 && tokens.text().indexOf('\n') >= 0) {
            items.find(figures);
        }
        return items;
    }

    private static Part part(Claim claim) {
        return first(claim).part();
    }

    private static Evidence first(Claim claim) {
        return claim.evidence().get(0);
    }

    /** Whether the text is a bulletin. */
    boolean any() {
        return !items.isEmpty();
    }

    /** Offsets at which an item starts or the last of them has ended, in order. */
    List<Integer> bounds() {
        return List.copyOf(items.keySet());
    }

    /** Where the item starts in which an offset of the text lies; -1 if it lies in none. */
    int start(int offset) {
        Map.Entry<Integer, Integer> bound = items.floorEntry(offset);
        return bound == null ? -1 : bound.getValue();
    }

    /**
     * The claims outside of all items, then those of each item, what lines by the clock say last before what they said earlier. The title
     * goes with the former if they state figures; otherwise it sums up the items and goes with none.
     */
    List<List<Claim>> parted(List<Claim> claims) {
        boolean summary = titleSums(claims);
        Map<Integer, List<Claim>> parted = new TreeMap<>();
        for (Claim claim : claims) {
            if (part(claim) == Part.TEXT || !summary) {
                parted.computeIfAbsent(item(claim), any -> new ArrayList<>()).add(claim);
            }
        }
        parted.values()
                .forEach(item -> item.sort(
                        Comparator.comparingInt((Claim claim) -> clock(claim)).reversed()));
        return List.copyOf(parted.values());
    }

    private int clock(Claim claim) {
        return any() && part(claim) == Part.TEXT ? clock(line(claim)) : -1;
    }

    /** The claims of a title that sums up the items, without those that only repeat a figure of one. */
    List<Claim> totals(List<Claim> claims) {
        if (!titleSums(claims)) {
            return List.of();
        }
        Set<String> told = new HashSet<>();
        claims.stream().filter(claim -> part(claim) == Part.TEXT).forEach(claim -> told.addAll(figures(claim)));
        return claims.stream()
                .filter(claim -> part(claim) == Part.TITLE && Collections.disjoint(figures(claim), told))
                .toList();
    }

    /**
     * What is mentioned, to the item of a claim: the place and the day that all names together point to are not its own if other
     * items alone name them. The day then is the first that is named outside of all items, if any is.
     */
    Mentions heard(Claim claim) {
        if (!any()) {
            return mentions;
        }
        int item = item(claim);
        ResolvedPlace place = mentions.principalPlace();
        boolean here = named(item, mentions.places(), mention -> mention.place().equals(place));
        ResolvedDate day = mentions.principalDate();
        boolean then = named(item, mentions.dates(), mention -> day != null && day.equals(mention.date()));
        return new Mentions(mentions.dates(), mentions.places(), then ? day : outside(day), here ? place : null);
    }

    /** Whether one of such mentions stands in an item or outside of all, or there are none. */
    private <T extends Located> boolean named(int item, List<T> all, Predicate<T> such) {
        List<Integer> items = all.stream().filter(such).map(this::item).toList();
        return items.isEmpty() || items.contains(item) || items.contains(-1);
    }

    /** The first day that is named outside of all items; another if there is none. */
    private @Nullable ResolvedDate outside(@Nullable ResolvedDate other) {
        return mentions.dates().stream()
                .filter(mention -> item(mention) < 0)
                .map(DateMention::date)
                .filter(date -> date != null && date.precision() == ResolvedDate.Precision.DAY)
                .findFirst()
                .orElse(other);
    }

    private int item(Located mention) {
        return mention.part() == Part.TITLE ? -1 : start(mention.start());
    }

    private boolean titleSums(List<Claim> claims) {
        return any()
                && claims.stream()
                        .noneMatch(claim -> part(claim) == Part.TEXT && item(claim) < 0 && Episode.states(claim));
    }

    private int item(Claim claim) {
        return part(claim) == Part.TITLE ? -1 : start(first(claim).start());
    }

    private static Set<String> figures(Claim claim) {
        return claim.victims().stream()
                .filter(victims -> victims.count() != null)
                .map(victims -> victims.harm() + " " + victims.count().min())
                .collect(Collectors.toSet());
    }

    private void find(List<Claim> figures) {
        sign();
        Map<Integer, Integer> told = new HashMap<>();
        figures.forEach(claim -> told.merge(line(claim), first(claim).start(), Math::min));
        Map<Form, List<Claim>> such = new EnumMap<>(Form.class);
        for (Claim claim : figures) {
            int line = line(claim);
            Form form = form(line, told.getOrDefault(line, 0));
            if (form != null) {
                such.computeIfAbsent(form, any -> new ArrayList<>()).add(claim);
            }
        }
        Set<Form> forms = EnumSet.noneOf(Form.class);
        such.forEach((form, claims) -> {
            if (apart(form, claims) && (form != Form.HEADLINE || claims.size() == figures.size())) {
                forms.add(form);
            }
        });
        if (!forms.isEmpty()) {
            bound(forms, told);
        }
    }

    /** Notes the heads that several lines have. */
    private void sign() {
        Map<String, Integer> heads = new HashMap<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int start = tokens.sentenceStart(sentence);
            String head = lines.opens(start) ? head(start) : "";
            if (!head.isEmpty() && heads.merge(head, 1, Integer::sum) == SIGNED) {
                signs.add(head);
            }
        }
    }

    /** What stands before the mark of a line, perhaps nothing. */
    private String head(int line) {
        int mark = lines.mark(line);
        return mark < 0 ? "" : tokens.slice(line, mark - 1);
    }

    /** Whether claims are set apart by several places or days, and stand in several lines. */
    private boolean apart(Form form, List<Claim> claims) {
        Set<Integer> seen = new HashSet<>();
        Set<Object> keys = new HashSet<>();
        for (Claim claim : claims) {
            Object key = key(form, claim);
            if (key != null && seen.add(line(claim))) {
                keys.add(key);
            }
        }
        return keys.size() > 1;
    }

    /**
     * Notes where items start and end. What lines with a time of day tell of one place is one item, and a line without a place goes on
     * with the one before. Beside heads that name places that are known, others are such by how they are written. */
    private void bound(Set<Form> forms, Map<Integer, Integer> figures) {
        boolean headed = forms.contains(Form.HEAD);
        Map<String, Integer> places = new HashMap<>();
        for (int sentence = 0; sentence < tokens.sentences(); sentence++) {
            int start = tokens.sentenceStart(sentence);
            if (lines.opens(start)) {
                int offset = tokens.start(start);
                Form form = form(start, figures.getOrDefault(start, Integer.MAX_VALUE));
                if (form == Form.CLOCK && forms.contains(form)) {
                    String place = place(start);
                    int before = items.isEmpty() ? -1 : items.lastEntry().getValue();
                    items.put(offset, place == null ? before : places.computeIfAbsent(place, any -> offset));
                } else if (form != null && forms.contains(form)
                        || headed && !items.isEmpty() && lines.capitals(start, lines.mark(start)) > 0) {
                    items.put(offset, offset);
                } else if (!headed && !items.isEmpty()) {
                    items.put(offset, -1);
                }
            }
        }
    }

    /** What sets an item apart: the place or the day that its head names, failing a head the place of its first figure. */
    private @Nullable Object key(Form form, Claim claim) {
        if (form != Form.HEAD) {
            return claim.place() == null ? null : claim.place().name();
        }
        Located named = named(line(claim), mark(line(claim)));
        if (named instanceof PlaceMention place) {
            return place.place().name();
        }
        return named instanceof DateMention day ? day.date() : null;
    }

    private int line(Claim claim) {
        return lines.first(Math.min(tokens.at(first(claim).start()), tokens.size() - 1));
    }

    /**
     * How a line is written.
     *
     * @param figure where the first figure of people stands in it
     */
    private @Nullable Form form(int line, int figure) {
        if (clock(line) >= 0) {
            return Form.CLOCK;
        }
        int mark = mark(line);
        if (mark >= 0 && tokens.start(mark) < figure && named(line, mark) != null) {
            return Form.HEAD;
        }
        if (isBullet(line) || signs.contains(head(line))) {
            return Form.BULLET;
        }
        int last = lines.last(line);
        boolean open = last > line && tokens.shape(last) != Shape.PUNCTUATION;
        return open && tokens.end(last) - tokens.start(line) <= LONGEST_LINE ? Form.HEADLINE : null;
    }

    /** The first place of a line that a gazetteer knows, failing that the first; null if it names none. */
    private @Nullable String place(int line) {
        String first = null;
        for (PlaceMention mention : mentions.places(Part.TEXT, tokens.start(line), tokens.end(lines.last(line)))) {
            String name = mention.place().name();
            if (mention.place().gazetteer() != null) {
                return name;
            }
            first = first == null ? name : first;
        }
        return first;
    }

    /** The token that ends the head of a line that goes on behind it; -1 if it has none. */
    private int mark(int line) {
        int mark = lines.mark(line);
        return mark < 0 ? lines.stop(line) : mark < lines.last(line) ? mark : -1;
    }

    /** The first place of a head, failing that its first date; null if it has neither. */
    private @Nullable Located named(int line, int mark) {
        int start = tokens.start(line);
        int end = tokens.start(mark);
        for (PlaceMention place : mentions.places(Part.TEXT, start, end)) {
            if (place.role() != PlaceMention.Role.DATELINE) {
                return place;
            }
        }
        for (DateMention date : mentions.dates(Part.TEXT, start, end)) {
            if (date.role() == DateMention.Role.TEXT) {
                return date;
            }
        }
        return null;
    }

    /** The time of day with which a line begins, "14:05", "9.30", in minutes; -1 if it begins with none. */
    private int clock(int line) {
        String text = tokens.text();
        Matcher time = CLOCK.matcher(text).region(tokens.start(line), text.length());
        return tokens.shape(line) == Shape.DIGITS && time.lookingAt()
                ? Integer.parseInt(time.group(1)) * MINUTES + Integer.parseInt(time.group(2))
                : -1;
    }

    /** "• ", "- ", "3) ", a pictogram. */
    private boolean isBullet(int line) {
        if (line + 1 >= tokens.size()) {
            return false;
        }
        if (tokens.shape(line) == Shape.DIGITS) {
            char c = tokens.first(line + 1);
            return !tokens.spaced(line + 1) && (c == '.' || c == ')');
        }
        int type = Character.getType(tokens.text().codePointAt(tokens.start(line)));
        return type == Character.OTHER_SYMBOL
                || type == Character.DASH_PUNCTUATION
                || BULLETS.indexOf(tokens.first(line)) >= 0;
    }
}
