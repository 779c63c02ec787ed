package io.github.attest.web;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.SensitiveField;
import io.github.attest.decision.Voiced;
import io.github.attest.decision.WrittenDate;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CivilianStatus;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import java.time.DateTimeException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Decisions as bodies: {@code kind} and {@code reason}, and what the kind needs, under the names of the codebook. */
final class DecisionForm {
    /** Makes a decision of what a body says of an incident. */
    private interface OnIncident {
        Decision of(Fields fields, String incident, List<String> accounts);
    }

    /** Makes a correction of what a body says of an account. */
    private interface OnAccount {
        Decision of(Fields fields, String account);
    }

    private record Kind<T>(Set<String> fields, T maker) {}

    private static final Set<String> ALWAYS = Set.of("kind", "reason");

    private static final Map<String, Kind<OnIncident>> JUDGEMENTS = Map.of(
            "grade",
            new Kind<>(
                    Set.of("grade"),
                    (fields, id, accounts) -> new Judgement.Graded(id, accounts, fields.label("grade", Grade.class))),
            "range",
            new Kind<>(Set.of("type", "group", "min", "max"), DecisionForm::range),
            "belligerent",
            new Kind<>(
                    Set.of("belligerents"),
                    (fields, id, accounts) -> new Judgement.Attributed(
                            id, accounts, fields.objects("belligerents", DecisionForm::party))),
            "place",
            new Kind<>(Set.of("place"), (fields, id, accounts) -> new Judgement.Located(id, accounts, place(fields))),
            "date",
            new Kind<>(Set.of("date"), (fields, id, accounts) -> new Judgement.Dated(id, accounts, date(fields))),
            "civilians",
            new Kind<>(
                    Set.of("civilians"),
                    (fields, id, accounts) ->
                            new Judgement.Identified(id, accounts, fields.label("civilians", CivilianStatus.class))),
            "release",
            new Kind<>(Set.of("field", "name"), (fields, id, accounts) -> disclosed(fields, id, accounts, true)),
            "withhold",
            new Kind<>(Set.of("field", "name"), (fields, id, accounts) -> disclosed(fields, id, accounts, false)));

    private static final Map<String, Kind<OnAccount>> CORRECTIONS = Map.of(
            "figure",
            new Kind<>(Set.of("type", "group", "min", "max"), DecisionForm::figure),
            "setting",
            new Kind<>(Set.of("date", "place"), DecisionForm::setting),
            "dismiss",
            new Kind<>(Set.of(), (fields, account) -> new Correction.Dismissed(account)),
            "voice",
            new Kind<>(
                    Set.of("voices"),
                    (fields, account) -> fields.made(
                            "voices", () -> new Voiced(account, fields.objects("voices", DecisionForm::source)))));

    private final Fields fields;

    DecisionForm(Fields fields) {
        this.fields = fields;
    }

    /** Which kind of decision it is. */
    String kind() {
        return fields.text("kind");
    }

    String reason() {
        return fields.text("reason");
    }

    /** What a body says, when only these fields may stand in it beside the kind and the reason. */
    Fields with(Set<String> others) {
        Set<String> known = new HashSet<>(ALWAYS);
        known.addAll(others);
        return fields.only(known);
    }

    /** A judgement on an incident. */
    Decision judgement(String incident, List<String> accounts) {
        Kind<OnIncident> kind = kind(JUDGEMENTS, Set.of("same", "different", "split"));
        return kind.maker().of(with(kind.fields()), incident, accounts);
    }

    /** A correction of an account. */
    Decision correction(String account) {
        Kind<OnAccount> kind = kind(CORRECTIONS, Set.of());
        return kind.maker().of(with(kind.fields()), account);
    }

    private <T> Kind<T> kind(Map<String, Kind<T>> kinds, Set<String> others) {
        Kind<T> kind = kinds.get(kind());
        if (kind == null) {
            Set<String> all = new TreeSet<>(kinds.keySet());
            all.addAll(others);
            throw fields.invalid("kind", "give " + String.join(", ", all));
        }
        return kind;
    }

    private static Decision range(Fields fields, String incident, List<String> accounts) {
        Integer min = fields.count("min");
        if (min == null) {
            throw fields.invalid("min", "give the least number");
        }
        return fields.made(
                "max",
                () -> new Judgement.Ranged(incident, accounts, harm(fields), part(fields), min, fields.count("max")));
    }

    private static Decision figure(Fields fields, String account) {
        return fields.made(
                "max",
                () -> new Correction.Counted(
                        account, harm(fields), part(fields), fields.count("min"), fields.count("max")));
    }

    private static Decision setting(Fields fields, String account) {
        if (fields.has("date") == fields.has("place")) {
            throw fields.invalid("date", "give either a date or a place");
        }
        return fields.has("date")
                ? new Correction.Situated(account, date(fields), null)
                : new Correction.Situated(account, null, place(fields));
    }

    private static Decision disclosed(Fields fields, String incident, List<String> accounts, boolean released) {
        return fields.made(
                "name",
                () -> new Judgement.Disclosed(
                        incident,
                        accounts,
                        fields.label("field", SensitiveField.class),
                        fields.optional("name").orElse(null),
                        released));
    }

    private static HarmType harm(Fields fields) {
        HarmType type = fields.label("type", HarmType.class);
        if (type == HarmType.STRUCK || type == HarmType.MISSING) {
            throw fields.invalid("type", "give killed, injured or killed_or_injured");
        }
        return type;
    }

    private static @Nullable Group part(Fields fields) {
        // all people are no part of them
        return fields.optionalLabel("group", Group.class)
                .filter(group -> group != Group.PEOPLE)
                .orElse(null);
    }

    private static Belligerent party(Fields fields) {
        fields.only(Set.of("name", "basis"));
        return new Belligerent(fields.text("name"), fields.label("basis", Belligerent.Basis.class));
    }

    private static Source source(Fields fields) {
        fields.only(Set.of("name", "kind"));
        return new Source(
                fields.text("name"),
                fields.optionalLabel("kind", SourceKind.class).orElse(SourceKind.UNKNOWN));
    }

    private static ResolvedDate date(Fields fields) {
        try {
            return WrittenDate.of(fields.text("date"));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw fields.invalid("date", "give 2019-02-12, 2019-02-11..2019-02-13, 2019-02 or 2019");
        }
    }

    private static ResolvedPlace place(Fields fields) {
        Fields place = fields.object("place");
        place.only(Set.of(
                "name", "kind", "admin2", "admin1", "country", "latitude", "longitude", "precision", "gazetteer"));
        return place.made(
                "precision",
                () -> new ResolvedPlace(
                        place.text("name"),
                        place.optional("kind").orElse("unknown"),
                        place.optional("admin2").orElse(null),
                        place.optional("admin1").orElse(null),
                        place.optional("country")
                                .map(code -> code.toUpperCase(Locale.ROOT))
                                .orElse(null),
                        place.degrees("latitude"),
                        place.degrees("longitude"),
                        place.label("precision", ResolvedPlace.Precision.class),
                        place.optional("gazetteer").orElse(null)));
    }
}
