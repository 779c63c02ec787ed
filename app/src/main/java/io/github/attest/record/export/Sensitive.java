package io.github.attest.record.export;

import io.github.attest.decision.SensitiveField;
import io.github.attest.model.Account;
import io.github.attest.model.Aggregate;
import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Origin;
import io.github.attest.model.Person;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.model.Victims;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of one incident that say who somebody is, and how to cover them. Rather too much is covered than too little:
 * a part of a victim's name stands for the whole, and a number that is somebody's age is covered in every quote, even where
 * it counts something else; the figure itself stands beside the quote.
 */
final class Sensitive {
    /** Sources whom their name would put at risk. */
    private static final Set<SourceKind> AT_RISK = EnumSet.of(SourceKind.WITNESS, SourceKind.LOCAL_SOURCE);

    /** Shorter parts of a name ("al", "de") are in too many names to say who somebody is. */
    private static final int SHORTEST_PART = 3;

    /** Convention on the Rights of the Child, article 1. */
    private static final int ADULT = 18;

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00a0]+");

    private final Redaction redaction;
    private final Set<String> names = new TreeSet<>();
    private final Set<String> ages = new TreeSet<>();
    private final Set<SensitiveField> shown = EnumSet.noneOf(SensitiveField.class);

    private Sensitive(Redaction redaction) {
        this.redaction = redaction;
    }

    /** What is sensitive in an incident under a redaction. */
    static Sensitive in(Incident incident, Redaction redaction) {
        Sensitive sensitive = new Sensitive(redaction);
        incident.accounts().forEach(sensitive::collect);
        incident.origins().stream().map(Origin::source).filter(Objects::nonNull).forEach(sensitive::collect);
        return sensitive;
    }

    /** What is sensitive in what was read out of a report. */
    static Sensitive in(Extraction extraction, Redaction redaction) {
        Sensitive sensitive = new Sensitive(redaction);
        extraction.accounts().forEach(sensitive::collect);
        extraction.aggregates().forEach(aggregate -> aggregate.chain().forEach(sensitive::collect));
        return sensitive;
    }

    /** What is sensitive in one account. */
    static Sensitive in(Account account, Redaction redaction) {
        Sensitive sensitive = new Sensitive(redaction);
        sensitive.collect(account);
        return sensitive;
    }

    /** What is sensitive in a total. */
    static Sensitive in(Aggregate aggregate, Redaction redaction) {
        Sensitive sensitive = new Sensitive(redaction);
        aggregate.chain().forEach(sensitive::collect);
        sensitive.collect(aggregate.place());
        return sensitive;
    }

    /** Covers names. */
    Mask nameMask() {
        return new Mask(names);
    }

    /** Covers ages. */
    Mask ageMask() {
        return new Mask(ages);
    }

    /** The fields of which something is there and not covered. */
    Set<SensitiveField> shown() {
        return shown;
    }

    /** Whether a figure is also somebody's age, so that its wording has to keep the number. */
    boolean coversFigure(CountRange count) {
        return ages.contains(Integer.toString(count.min()))
                || count.max() != null && ages.contains(Integer.toString(count.max()));
    }

    /**
     * Whether a piece of evidence is about nothing but who somebody is, and must not be published at all. Where somebody in it is
     * released by name, the names of the others are covered and no more.
     */
    boolean coversWhole(Evidence evidence) {
        return evidence.field() == Evidence.Field.PERSON
                && redaction.withholds(SensitiveField.VICTIMS)
                && redaction.names().stream().noneMatch(evidence.quote()::contains);
    }

    /** Whether the name of a source would put somebody at risk. */
    static boolean atRisk(Source source) {
        return AT_RISK.contains(source.kind());
    }

    /** Whether the name of a source must not be published. */
    boolean covers(Source source) {
        return covers(source, redaction) || names.contains(source.name());
    }

    /** The same under any redaction. */
    static boolean covers(Source source, Redaction redaction) {
        return atRisk(source) && redaction.withholds(SensitiveField.SOURCES, source.name());
    }

    /** Whether name and age of a victim must not be published. */
    boolean coversVictim(@Nullable String name, @Nullable Integer age) {
        return redaction.withholds(field(age), name);
    }

    private static SensitiveField field(@Nullable Integer age) {
        return age != null && age < ADULT ? SensitiveField.MINORS : SensitiveField.VICTIMS;
    }

    /** Whether a point must be no more exact than its precision says. */
    boolean coversPlace() {
        return redaction.withholds(SensitiveField.PLACE);
    }

    /** That a point is there, if it is. */
    void collect(@Nullable ResolvedPlace place) {
        if (place != null && place.latitude() != null && !coversPlace()) {
            shown.add(SensitiveField.PLACE);
        }
    }

    private void collect(Account account) {
        collect(account.place());
        account.chain().forEach(this::collect);
        for (Person person : account.people()) {
            collect(person.name(), person.age());
        }
        for (Claim claim : account.claims()) {
            claim.chain().forEach(this::collect);
            for (Victims victims : claim.victims()) {
                collect(victims.name(), victims.age());
            }
        }
    }

    private void collect(Source source) {
        if (covers(source)) {
            names.add(source.name());
        } else if (atRisk(source)) {
            shown.add(SensitiveField.SOURCES);
        }
    }

    private void collect(@Nullable String name, @Nullable Integer age) {
        if (!coversVictim(name, age)) {
            if (name != null || age != null) {
                shown.add(field(age));
            }
            return;
        }
        if (age != null) {
            ages.add(Integer.toString(age));
        }
        if (name != null && !name.isBlank()) {
            names.add(name.strip());
            List.of(SPACE.split(name.strip())).stream()
                    .filter(part -> part.length() >= SHORTEST_PART)
                    .forEach(names::add);
        }
    }
}
