package io.github.attest.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CountRange;
import io.github.attest.model.Harm;
import io.github.attest.model.Person;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import io.github.attest.record.Total;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The values of the record in the words of a language. What is not known is said so, and is never 0. Not for several threads. */
public final class Shown {
    private final Strings strings;
    private final ULocale locale;
    private final Map<String, DateIntervalFormat> intervals = new HashMap<>();

    /** Values in the words of these strings. */
    public Shown(Strings strings) {
        this.strings = strings;
        locale = new ULocale(strings.language());
    }

    /** A number: "1,204". */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** A number with halves: "2.5". */
    public String half(double number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /** A number of people: "24", "20–24", "at least 70", or that it is not known. */
    public String count(@Nullable CountRange count) {
        return count == null ? strings.say("count.unknown") : between(count.min(), count.max());
    }

    /** A total over incidents: "123–140", "at least 123", or that no incident has a figure. */
    public String total(Total total) {
        return total.known() == 0
                ? strings.say("count.unknown")
                : between(total.min(), total.open() > 0 ? null : total.max());
    }

    private String between(long min, @Nullable Number max) {
        if (max == null) {
            return strings.say("count.atLeast", min);
        }
        return max.longValue() == min ? number(min) : strings.say("count.range", min, max.longValue());
    }

    /** Parts of the people: "7 children killed". */
    public String part(Harm harm) {
        return strings.say(
                "part", count(harm.count()), strings.label("group", harm.group()), strings.label("harm", harm.type()));
    }

    /** A day: "12 February 2019". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(strings.locale())
                .format(day);
    }

    /** A date as exactly as it is known: "11–12 February 2019", "February 2019", "2017", or that it is not stated. */
    public String date(@Nullable ResolvedDate date) {
        if (date == null) {
            return strings.say("date.unknown");
        }
        LocalDate first = date.earliest();
        LocalDate last = date.latest();
        if (date.assumed()) {
            return strings.say("date.published", day(last));
        }
        boolean years = first.getDayOfYear() == 1 && last.plusDays(1).getDayOfYear() == 1;
        boolean months =
                first.getDayOfMonth() == 1 && last.equals(YearMonth.from(last).atEndOfMonth());
        return intervals
                .computeIfAbsent(years ? "y" : months ? "yMMMM" : "yMMMMd", this::intervals)
                .format(new DateInterval(millis(first), millis(last)));
    }

    /** One is made once for all dates of its kind: that takes longer than to write a date. */
    private DateIntervalFormat intervals(String skeleton) {
        DateIntervalFormat format = DateIntervalFormat.getInstance(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    /** A day, or the month or the year around it, in short, by one of ICU's skeletons: "Feb 2019". */
    public String brief(LocalDate day, String skeleton) {
        DateFormat format = DateFormat.getInstanceForSkeleton(skeleton, locale);
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(millis(day));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    /** A moment, in Universal Time. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(strings.locale())
                        .format(moment.atOffset(ZoneOffset.UTC))
                + " UTC";
    }

    /** A place and the areas around it, without saying how exactly it is known. */
    public String place(@Nullable ResolvedPlace place) {
        return place == null
                ? strings.say("place.unknown")
                : Stream.of(place.name(), place.admin1(), country(place.country()))
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(strings.say("list.separator")));
    }

    /** How exactly a place is known where that is less than its name suggests; empty otherwise. */
    public String precision(@Nullable ResolvedPlace place) {
        return place == null || place.precision().compareTo(ResolvedPlace.Precision.SETTLEMENT) <= 0
                ? ""
                : strings.label("precision", place.precision());
    }

    /** The name of a country by its ISO 3166-1 code. */
    public @Nullable String country(@Nullable String code) {
        return code == null ? null : Locale.of("", code).getDisplayCountry(strings.locale());
    }

    /** The parties held responsible, each with who connects it with the harm. */
    public String parties(List<Belligerent> parties) {
        return parties.isEmpty()
                ? strings.say("party.unknown")
                : parties.stream()
                        .map(party -> strings.say("party", party.name(), strings.label("basis", party.basis())))
                        .collect(Collectors.joining(strings.say("list.separator")));
    }

    /** A key of a table in words: "several hundred". */
    public String key(String key) {
        return key.replace('_', ' ').replace('-', ' ');
    }

    /** What was used, in a list. */
    public String weapons(List<String> keys) {
        return keys.stream().map(strings::weapon).collect(Collectors.joining(strings.say("list.separator")));
    }

    /** What was hit, in a list. */
    public String targets(List<String> keys) {
        return keys.stream().map(strings::target).collect(Collectors.joining(strings.say("list.separator")));
    }

    /** Who says so, from the publisher to the first source. */
    public String chain(List<Source> chain) {
        return chain.isEmpty()
                ? strings.say("chain.unknown")
                : chain.stream().map(Source::name).collect(Collectors.joining(" ← "));
    }

    /** An identified victim: "Layla Haddad, 9". */
    public String person(Person person) {
        return Stream.of(
                        person.name() == null ? strings.say("person.unnamed") : person.name(),
                        person.age() == null ? null : number(person.age()),
                        strings.label("harm", person.status()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(strings.say("list.separator")));
    }

    /** The name of a language by its BCP 47 code. */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(strings.locale());
    }
}
