package io.github.attest.assess;

import io.github.attest.model.Account;
import io.github.attest.model.Assessment;
import io.github.attest.model.Belligerent.Basis;
import io.github.attest.model.CountRange;
import io.github.attest.model.Figures;
import io.github.attest.model.Incident;
import io.github.attest.model.NumeralProfile;
import io.github.attest.model.Reckoning;
import io.github.attest.text.Phrasebook;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Judges an incident by rule: ranges, grade, strike status, each with its reasons. What a rule says is a suggestion, until
 * a person decides. The order of the accounts does not matter. Stateless; safe for use by several threads.
 */
public final class Assessor {
    /** Judges an incident without knowing when its reports were published. */
    public Assessment assess(Incident incident, NumeralProfile profile) {
        return assess(incident, profile, PublicationDays.UNKNOWN);
    }

    /**
     * Judges an incident.
     *
     * @param profile gives the figures of vague numerals
     * @param days when its reports were published; others do no harm
     */
    public Assessment assess(Incident incident, NumeralProfile profile, PublicationDays days) {
        Case laidOut = new Case(incident, profile, days);
        Grading grading = new Grading(laidOut);
        Judgement judgement = grading.judge();
        Casualties casualties = Casualties.of(laidOut);
        List<String> reasons = new ArrayList<>(List.of(judgement.reason()));
        reasons.addAll(denials(laidOut));
        reasons.addAll(Remarks.on(laidOut, casualties));
        incident.origins().forEach(origin -> reasons.addAll(origin.reasons()));
        return new Assessment(
                incident.id(),
                range(casualties.killed()),
                range(casualties.injured()),
                range(casualties.casualties()),
                casualties.groups(),
                casualties.civilians(),
                Whereabouts.date(laidOut.accounts()),
                Whereabouts.place(laidOut.accounts()),
                Parties.of(laidOut.accounts()),
                keys(laidOut, account -> account.weapons().stream()),
                keys(laidOut, account -> Stream.ofNullable(account.target())),
                judgement.grade(),
                grading.strikeStatus(),
                reasons.stream().distinct().toList(),
                judgement.author());
    }

    /** The figures of an incident in full: how they come about; parameters as for judging it. */
    public Figures figures(Incident incident, NumeralProfile profile, PublicationDays days) {
        Case laidOut = new Case(incident, profile, days);
        Casualties casualties = Casualties.of(laidOut);
        return new Figures(
                casualties.all(),
                new PartyViews(laidOut).all(),
                OtherRecorders.ucdp(casualties.killed()),
                OtherRecorders.acled(laidOut));
    }

    private static @Nullable CountRange range(@Nullable Reckoning reckoning) {
        return reckoning == null ? null : reckoning.range();
    }

    private static List<String> keys(Case incident, Function<Account, Stream<String>> named) {
        return incident.accounts().stream().flatMap(named).distinct().sorted().toList();
    }

    private static List<String> denials(Case incident) {
        return Parties.named(incident.accounts(), Set.of(Basis.DENIED)).stream()
                .map(party -> Phrasebook.reasons().say("denies", party))
                .toList();
    }
}
