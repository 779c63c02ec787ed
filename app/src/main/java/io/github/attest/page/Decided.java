package io.github.attest.page;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.Voiced;
import io.github.attest.model.CountRange;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What people decided, in the words of a language. */
public final class Decided {
    private final Strings strings;
    private final Shown show;
    private final UnaryOperator<String> tellers;

    /** @param tellers who tells an account, by its id */
    public Decided(Strings strings, UnaryOperator<String> tellers) {
        this.strings = strings;
        show = new Shown(strings);
        this.tellers = tellers;
    }

    /** What was decided: "Grade: Confirmed". */
    public String say(Decision decision) {
        return switch (decision) {
            case Pairing.Same same -> strings.say("decided.same", tellers(same.accounts()), tellers(same.others()));
            case Pairing.Different different ->
                strings.say("decided.different", tellers(different.accounts()), tellers(different.others()));
            case Pairing.Split split -> strings.say("decided.split", tellers(split.leaving()));
            case Judgement.Graded graded -> strings.say("decided.grade", strings.label("grade", graded.grade()));
            case Judgement.Ranged ranged ->
                strings.say(
                        "decided.range",
                        part(
                                new CountRange(ranged.min(), ranged.max(), ranged.wording(), null),
                                ranged.group(),
                                ranged.type()));
            case Judgement.Attributed attributed ->
                strings.say("decided.belligerents", show.parties(attributed.belligerents()));
            case Judgement.Located located -> strings.say("decided.place", show.exactly(located.place()));
            case Judgement.Dated dated -> strings.say("decided.date", show.date(dated.date()));
            case Judgement.Identified identified ->
                strings.say("decided.civilians", strings.label("civilians", identified.status()));
            case Judgement.Disclosed disclosed -> disclosure(disclosed);
            case Correction.Retracted retracted ->
                strings.say("decided.retracted", strings.isolated(retracted.report()));
            case Correction.Dismissed dismissed -> strings.say("decided.dismissed", teller(dismissed.account()));
            case Correction.Counted counted ->
                strings.say(
                        "decided.counted",
                        teller(counted.account()),
                        part(counted.count(), counted.group(), counted.type()));
            case Correction.Situated situated -> setting(situated);
            case Voiced voiced -> strings.say("decided.voice", teller(voiced.account()), voices(voiced));
        };
    }

    private String disclosure(Judgement.Disclosed disclosed) {
        String field = strings.label("sensitive", disclosed.field());
        return strings.say(
                disclosed.released() ? "decided.released" : "decided.withheld",
                disclosed.name() == null
                        ? field
                        : strings.say("decided.only", field, strings.isolated(disclosed.name())));
    }

    private String voices(Voiced voiced) {
        return voiced.voices().stream()
                .map(voice -> strings.isolated(voice.name()))
                .collect(Collectors.joining(strings.say("list.separator")));
    }

    private String setting(Correction.Situated situated) {
        String teller = teller(situated.account());
        return situated.date() == null
                ? strings.say("decided.setting.place", teller, show.exactly(situated.place()))
                : strings.say("decided.setting.date", teller, show.date(situated.date()));
    }

    private String part(@Nullable CountRange count, @Nullable Group group, HarmType type) {
        return show.part(Objects.requireNonNullElse(group, Group.PEOPLE), type, count);
    }

    private String teller(String account) {
        return strings.isolated(tellers.apply(account));
    }

    private String tellers(List<String> accounts) {
        return accounts.stream()
                .map(this::teller)
                .distinct()
                .collect(Collectors.joining(strings.say("list.separator")));
    }
}
