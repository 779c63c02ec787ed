package io.github.attest.output.prose;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.Ruling;
import io.github.attest.decision.StandingDecision;
import io.github.attest.decision.Voiced;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.Incident;
import io.github.attest.model.Source;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people decided, in words. */
public final class DecisionProse {
    private DecisionProse() {}

    /** What was decided: "grade Confirmed", "10 to 14 killed", "one incident: a#1 and b#1". */
    public static String of(Decision decision) {
        return switch (decision) {
            case Pairing.Same same -> "one incident: " + sides(same.accounts(), same.others());
            case Pairing.Different different ->
                "different incidents: " + sides(different.accounts(), different.others());
            case Pairing.Split split -> "another incident than " + split.incident() + ": " + list(split.leaving());
            case Judgement.Graded graded -> "grade " + graded.grade().label();
            case Judgement.Ranged ranged -> range(ranged);
            case Judgement.Attributed attributed ->
                attributed.belligerents().isEmpty()
                        ? "nobody held responsible"
                        : "held responsible: " + Wording.belligerents(attributed.belligerents());
            case Judgement.Located located -> "place " + Wording.place(located.place());
            case Judgement.Dated dated -> "date " + Dates.of(dated.date());
            case Judgement.Identified identified ->
                "those killed: " + identified.status().label();
            case Judgement.Disclosed disclosed -> disclosure(disclosed);
            case Correction.Retracted retracted -> "report " + retracted.report() + " counts no more";
            case Correction.Dismissed dismissed -> dismissed.account() + " tells of no such incident";
            case Correction.Counted counted ->
                counted.account() + " says " + figure(counted.count(), counted.group(), counted.type());
            case Correction.Situated situated -> situated.account() + " says " + setting(situated);
            case Voiced voiced -> voices(voiced) + " through " + voiced.account();
        };
    }

    /** Each decision about an incident with who, when and why, and whether it still holds. */
    static List<String> of(Ruling ruling, Incident incident) {
        return ruling.decisions().stream()
                .map(one ->
                        line(one) + (ruling.holds(one, incident) ? "" : " (no longer holds: decided otherwise later)"))
                .toList();
    }

    private static String line(StandingDecision standing) {
        return "entry " + standing.entry() + ", " + standing.author() + ", "
                + Dates.of(standing.time().atZone(ZoneOffset.UTC).toLocalDate()) + ": " + of(standing.decision())
                + ". “"
                + Carried.flat(standing.reason()) + "”";
    }

    private static String disclosure(Judgement.Disclosed disclosed) {
        String name = disclosed.name();
        return (disclosed.released() ? "may be published: " : "must not be published: ")
                + disclosed.field().label()
                + (name == null ? "" : ", only " + name);
    }

    private static String voices(Voiced voiced) {
        String names = voiced.voices().stream().map(Source::name).collect(Collectors.joining(", "));
        return names + (voiced.voices().size() == 1 ? " speaks" : " speak");
    }

    private static String setting(Correction.Situated situated) {
        return situated.date() == null
                ? "the place was " + Wording.place(situated.place())
                : "the date was " + Dates.of(situated.date());
    }

    private static String range(Judgement.Ranged ranged) {
        CountRange count = new CountRange(ranged.min(), ranged.max(), ranged.wording(), null);
        return figure(count, ranged.group(), ranged.type());
    }

    private static String figure(@Nullable CountRange count, @Nullable Group group, HarmType type) {
        String people = group == null ? "" : group.label() + " ";
        return Wording.count(count, "no number of") + " " + people + Wording.type(type);
    }

    private static String sides(List<String> ones, List<String> others) {
        return list(ones) + " and " + list(others);
    }

    private static String list(List<String> accounts) {
        return String.join(", ", accounts);
    }
}
