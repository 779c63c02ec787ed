package io.github.attest.page;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
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
import java.util.LinkedHashMap;
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
        locale = ULocale.forLocale(strings.locale());
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
        return part(harm.group(), harm.type(), harm.count());
    }

    /** The same; a language may have words of its own for a group and what was done to it. */
    public String part(Group group, HarmType type, @Nullable CountRange count) {
        String number = count == null ? strings.say("figure.none") : count(count);
        String own = Strings.PART + Strings.key(group) + "." + Strings.key(type);
        if (strings.has(own)) {
            return strings.say(own, number);
        }
        boolean one = count != null && count.min() == 1 && Objects.equals(count.max(), 1);
        String people = strings.label(one ? "group.one" : "group", group);
        return strings.say("part", number, people, strings.label("harm", type));
    }

    /** A day: "12 February 2019". */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(strings.locale())
                .format(day);
    }

    /** The day of a moment, in Universal Time. */
    public String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, ZoneOffset.UTC));
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

    /** A place and the areas around it that have other names, without saying how exactly it is known. */
    public String place(@Nullable ResolvedPlace place) {
        if (place == null) {
            return strings.say("place.unknown");
        }
        Map<String, String> names = new LinkedHashMap<>();
        Stream.of(place.name(), place.admin1(), country(place.country()))
                .filter(Objects::nonNull)
                .forEach(name -> names.put(name.toLowerCase(Locale.ROOT), strings.isolated(name)));
        return listed(names.values().stream());
    }

    /** How exactly a place is known where that is less than its name suggests; empty otherwise. */
    public String precision(@Nullable ResolvedPlace place) {
        return place == null || place.precision().compareTo(ResolvedPlace.Precision.SETTLEMENT) <= 0
                ? ""
                : strings.label("precision", place.precision());
    }

    /** A place, and how exactly it is known where that is less than its name suggests. */
    String exactly(@Nullable ResolvedPlace place) {
        String precision = precision(place);
        return precision.isEmpty() ? place(place) : strings.say("party", place(place), precision);
    }

    /** The name of a country by its ISO 3166-1 code. */
    public @Nullable String country(@Nullable String code) {
        return code == null ? null : Vocabulary.COUNTRY.in(strings, code);
    }

    /** The parties held responsible, each once, with all who connect it with the harm: "Russia (alleged, denies it)". */
    public String parties(List<Belligerent> parties) {
        Map<String, List<Belligerent>> byName = parties.stream()
                .collect(Collectors.groupingBy(Belligerent::name, LinkedHashMap::new, Collectors.toList()));
        return byName.isEmpty()
                ? strings.say("party.unknown")
                : listed(byName.entrySet().stream()
                        .map(party -> strings.say(
                                "party",
                                party(party.getKey()),
                                listed(party.getValue().stream()
                                        .map(one -> strings.label("basis", one.basis()))
                                        .distinct()))));
    }

    /** A party by its name in the record. */
    public String party(String name) {
        return strings.isolated(Vocabulary.BELLIGERENT.in(strings, name));
    }

    private String listed(Stream<String> words) {
        return words.collect(Collectors.joining(strings.say("list.separator")));
    }

    /** A key of a table in words: "several hundred". */
    public String key(String key) {
        return key.replace('_', ' ').replace('-', ' ');
    }

    /** What was used, in a list. */
    public String weapons(List<String> keys) {
        return listed(keys.stream().map(key -> Vocabulary.WEAPON.in(strings, key)));
    }

    /** What was hit, in a list. */
    public String targets(List<String> keys) {
        return listed(keys.stream().map(key -> Vocabulary.TARGET.in(strings, key)));
    }

    /** Who says so, from the publisher to the first source. */
    public String chain(List<Source> chain) {
        return chain.isEmpty()
                ? strings.say("chain.unknown")
                : chain.stream()
                        .map(Source::name)
                        .map(strings::isolated)
                        .collect(Collectors.joining(strings.say("chain.separator")));
    }

    /** An identified victim: "Layla Haddad, 9". */
    public String person(Person person) {
        return listed(Stream.of(
                        person.name() == null ? strings.say("person.unnamed") : strings.isolated(person.name()),
                        person.age() == null ? null : number(person.age()),
                        strings.label("harm", person.status()))
                .filter(Objects::nonNull));
    }

    /** The name of a language by its BCP 47 code. */
    public String language(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(strings.locale());
    }
}
