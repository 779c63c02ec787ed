package io.github.attest.evaluate.judge;

import io.github.attest.evaluate.gold.NameFill;
import io.github.attest.evaluate.gold.Template;
import io.github.attest.model.Account;
import io.github.attest.model.Belligerent;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The organisations held responsible; a slot that holds several answers. Parties that deny, and unnamed people that the
 * template codes as individuals, are no answers; a generic word is one only where it is coded.
 */
final class OrganizationSlot implements Slot {
    private final ActorNames names;

    OrganizationSlot(ActorNames names) {
        this.names = names;
    }

    @Override
    public Verdict judge(@Nullable Template template, @Nullable Account account) {
        List<NameFill> open = new ArrayList<>(template == null ? List.of() : template.organizations());
        List<String> answers = answers(template, account);
        int correct = 0;
        for (String answer : answers) {
            NameFill found = find(open, answer);
            if (found != null) {
                open.remove(found);
                correct++;
            }
        }
        int possible =
                correct + (int) open.stream().filter(fill -> !fill.optional()).count();
        int astray = template == null ? answers.size() : 0;
        Tally tally = new Tally(correct, 0, possible, answers.size(), astray);
        return new Verdict(
                Field.ORGANIZATION, kind(tally, account), tally, gold(template), Wording.list(answers), null, account);
    }

    private static Kind kind(Tally tally, @Nullable Account account) {
        if (tally.correct() == tally.possible() && tally.correct() == tally.actual()) {
            return Kind.RIGHT;
        }
        if (tally.correct() > 0) {
            return Kind.PARTIAL;
        }
        if (tally.actual() == 0) {
            return account == null ? Kind.NO_ACCOUNT : Kind.MISSED;
        }
        return tally.possible() == 0 ? Kind.SPURIOUS : Kind.WRONG;
    }

    private static String gold(@Nullable Template template) {
        return Wording.list(
                template == null
                        ? List.of()
                        : template.organizations().stream()
                                .map(fill -> String.join(" / ", fill.names()))
                                .toList());
    }

    private List<String> answers(@Nullable Template template, @Nullable Account account) {
        if (account == null) {
            return List.of();
        }
        List<NameFill> individuals = template == null ? List.of() : template.individuals();
        List<NameFill> organizations = template == null ? List.of() : template.organizations();
        return account.belligerents().stream()
                .filter(party -> party.basis() != Belligerent.Basis.DENIED)
                .map(Belligerent::name)
                .distinct()
                .filter(name ->
                        find(organizations, name) != null || find(individuals, name) == null && !names.isGeneric(name))
                .toList();
    }

    private @Nullable NameFill find(List<NameFill> fills, String name) {
        return fills.stream()
                .filter(fill -> fill.names().stream().anyMatch(coded -> names.same(name, coded)))
                .findFirst()
                .orElse(null);
    }
}
