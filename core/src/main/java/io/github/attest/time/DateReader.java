package io.github.attest.time;

import io.github.attest.model.DateMention;
import io.github.attest.model.Evidence;
import io.github.attest.model.ResolvedDate;
import io.github.attest.text.Language;
import io.github.attest.text.Tokens;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the date expressions of a text and works out what they mean on the day the text was written. Immutable; safe for
 * use by several threads. The result depends neither on the default locale, nor the time zone, nor the clock.
 */
public final class DateReader {
    /** Years that dates are computed in; a published date outside is an error of whoever wrote it. */
    private static final int FIRST_YEAR = 1;

    private static final int LAST_YEAR = 9999;

    /** A dateline up to this many days before the published date tells better than that from which day the text speaks. */
    private static final int DATELINE_DAYS = 7;

    private final Grammar grammar;
    private final Principal principal;

    private DateReader(Grammar grammar, Principal principal) {
        this.grammar = grammar;
        this.principal = principal;
    }

    /**
     * The reader for a language.
     *
     * @throws IllegalArgumentException if the language has no patterns for dates, or one that can't be read
     */
    public static DateReader of(Language language) {
        return new DateReader(Grammar.of(language), new Principal(language));
    }

    /**
     * The date expressions of a text, in order; none overlaps another. Expressions that are relative to the day of writing
     * are left out if that day is unknown, and so are impossible dates.
     *
     * @param part which part of the report the text is; a title has no dateline
     * @param published when the report was published. A dateline of the same week takes precedence as the day of writing,
     *     and any dateline if this is null
     */
    public List<DateMention> read(Tokens tokens, Evidence.Part part, @Nullable LocalDate published) {
        LocalDate known = inRange(published) ? published : null;
        List<Search.Match> matches = new Search(grammar, tokens).before(tokens.size());
        Datelines.Dateline dateline = part == Evidence.Part.TEXT ? Datelines.find(tokens, matches, known) : null;
        LocalDate anchor = anchor(known, dateline);
        List<DateMention> mentions = new ArrayList<>(matches.size());
        int floor = 0;
        for (Search.Match match : matches) {
            DateMention mention = mention(tokens, part, match, anchor, dateline);
            if (mention != null) {
                addFrom(tokens, match.first(), floor, mention, anchor, mentions);
            }
            floor = match.end();
        }
        countBack(tokens, mentions);
        return mentions;
    }

    /**
     * Gives the days that lie so far before a day on which others only mourned or spoke: "relatives mourned on Sunday, a day
     * after a bomb killed nine".
     */
    private void countBack(Tokens tokens, List<DateMention> mentions) {
        for (int at = 1; at < mentions.size(); at++) {
            DateMention mention = mentions.get(at);
            DateMention.Shift shift = mention.shift();
            LocalDate day = day(mentions.get(at - 1));
            if (shift != null
                    && day != null
                    && shift.max() <= 0
                    && principal.follows(tokens, tokens.at(mentions.get(at - 1).start()), tokens.at(mention.start()))) {
                ResolvedDate date = ResolvedDate.between(day.plusDays(shift.min()), day.plusDays(shift.max()));
                mentions.set(
                        at,
                        new DateMention(
                                mention.part(), mention.start(), mention.end(), date, DateMention.Role.TEXT, null));
            }
        }
    }

    /** Adds a date, or the period that a clause before it opens with it. */
    private void addFrom(
            Tokens tokens,
            int first,
            int floor,
            DateMention mention,
            @Nullable LocalDate anchor,
            List<DateMention> mentions) {
        if (anchor == null || mention.date() == null || mention.role() == DateMention.Role.DATELINE) {
            mentions.add(mention);
            return;
        }
        boolean period = mention.role() == DateMention.Role.PERIOD;
        if (!period && grammar.since().opens(tokens, first)) {
            mentions.add(
                    grammar.since().compares(tokens, first) ? mention : since(mention, tokens.start(first), anchor));
            return;
        }
        DateMention before = mentions.isEmpty() ? null : mentions.getLast();
        if (before != null && grammar.since().bounds(tokens, tokens.at(before.start()), first)) {
            DateMention through = through(before, mention);
            if (through != null) {
                mentions.set(mentions.size() - 1, through);
                return;
            }
        }
        int opening = period ? first : grammar.since().before(tokens, first, floor);
        if (opening < 0) {
            mentions.add(mention);
        } else if (!grammar.since().compares(tokens, opening)) {
            mentions.add(period ? mention : since(mention, tokens.start(opening), anchor));
        }
    }

    /** The period from one day to another; null if they are no such days. */
    private static @Nullable DateMention through(DateMention first, DateMention last) {
        LocalDate from = day(first);
        LocalDate to = day(last);
        if (from == null || to == null || from.isAfter(to)) {
            return null;
        }
        ResolvedDate period = ResolvedDate.between(from, to);
        return new DateMention(last.part(), first.start(), last.end(), period, DateMention.Role.PERIOD, null);
    }

    private static @Nullable LocalDate day(DateMention mention) {
        ResolvedDate date = mention.date();
        return mention.role() == DateMention.Role.TEXT && date != null && date.precision() == ResolvedDate.Precision.DAY
                ? date.earliest()
                : null;
    }

    private static DateMention since(DateMention day, int start, LocalDate anchor) {
        ResolvedDate period = Meanings.since(day.date(), anchor);
        return period == null
                ? day
                : new DateMention(day.part(), start, day.end(), period, DateMention.Role.PERIOD, null);
    }

    /**
     * The date of a dateline at the top of the text, such as {@code LIMA, 9 JAN 90 (EFE) --}: the day of writing where no
     * published date is known. Empty if there is no dateline, or if its date has no year.
     */
    public Optional<LocalDate> datelineDate(Tokens tokens) {
        List<Search.Match> matches = new Search(grammar, tokens).before(Math.min(tokens.size(), Datelines.TOP));
        return Optional.ofNullable(Datelines.find(tokens, matches, null))
                .map(dateline -> dateline.date().earliest());
    }

    /**
     * The date on which a report's main incident most likely happened, as far as the words beside the dates it names show.
     *
     * @param mentions the dates of the title and the text
     * @param published when the report was published; nothing in it happened much later
     */
    public Optional<ResolvedDate> principal(
            Tokens title, Tokens text, List<DateMention> mentions, @Nullable LocalDate published) {
        return Optional.ofNullable(principal.of(title, text, mentions, published));
    }

    private static @Nullable LocalDate anchor(@Nullable LocalDate published, Datelines.@Nullable Dateline dateline) {
        if (dateline == null) {
            return published;
        }
        LocalDate sent = dateline.date().earliest();
        boolean recent =
                published == null || !sent.isAfter(published) && !sent.isBefore(published.minusDays(DATELINE_DAYS));
        return recent ? sent : published;
    }

    private static @Nullable DateMention mention(
            Tokens tokens,
            Evidence.Part part,
            Search.Match match,
            @Nullable LocalDate anchor,
            Datelines.@Nullable Dateline dateline) {
        DateMention.Role role = match.rule().role();
        if (role == null) {
            return null;
        }
        int start = tokens.start(match.first());
        int end = tokens.end(match.end() - 1);
        if (dateline != null && dateline.first() == match.first()) {
            return new DateMention(part, start, end, dateline.date(), DateMention.Role.DATELINE, null);
        }
        return switch (match.rule().meaning()) {
            case Meaning.Date meaning -> {
                ResolvedDate date = meaning.resolve(match.captures(), anchor);
                yield date != null && inRange(date.earliest()) && inRange(date.latest())
                        ? new DateMention(part, start, end, date, role, null)
                        : null;
            }
            case Meaning.Distance meaning ->
                new DateMention(part, start, end, null, role, meaning.measure(match.captures()));
            case Meaning.Nothing nothing -> null;
        };
    }

    private static boolean inRange(@Nullable LocalDate day) {
        return day != null && day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
