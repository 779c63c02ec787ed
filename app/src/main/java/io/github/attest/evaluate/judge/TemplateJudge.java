package io.github.attest.evaluate.judge;

import io.github.attest.evaluate.gold.Template;
import io.github.attest.model.Account;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Aligns the accounts of a report with its templates, one to one, and compares them slot by slot. */
final class TemplateJudge {
    private static final Map<Field, Field> OF_HARM = new EnumMap<>(Map.of(
            Field.DATE, Field.HARM_DATE,
            Field.PLACE, Field.HARM_PLACE,
            Field.ORGANIZATION, Field.HARM_ORGANIZATION));

    private final List<Slot> slots;

    TemplateJudge(PlaceNames places, ActorNames actors) {
        this.slots = List.of(
                new DateSlot(),
                new PlaceSlot(places),
                NumberSlot.killed(),
                NumberSlot.injured(),
                new OrganizationSlot(actors));
    }

    List<Verdict> judge(List<Template> templates, List<Account> accounts) {
        int[] aligned = Alignment.best(gains(templates, accounts));
        List<Account> rest = new ArrayList<>(accounts);
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < aligned.length; i++) {
            Account account = aligned[i] < 0 ? null : accounts.get(aligned[i]);
            rest.remove(account);
            if (account != null || !templates.get(i).optional()) {
                verdicts.addAll(compare(templates.get(i), account));
            }
        }
        rest.forEach(account -> verdicts.addAll(compare(null, account)));
        return verdicts;
    }

    private int[][] gains(List<Template> templates, List<Account> accounts) {
        int[][] gains = new int[templates.size()][accounts.size()];
        for (int i = 0; i < templates.size(); i++) {
            for (int j = 0; j < accounts.size(); j++) {
                gains[i][j] = gain(templates.get(i), accounts.get(j));
            }
        }
        return gains;
    }

    private int gain(Template template, Account account) {
        return slots.stream()
                .mapToInt(slot -> slot.judge(template, account).tally().points())
                .sum();
    }

    private List<Verdict> compare(@Nullable Template template, @Nullable Account account) {
        List<Verdict> verdicts = new ArrayList<>();
        verdicts.add(incident(template, account));
        for (Slot slot : slots) {
            Verdict verdict = slot.judge(template, account);
            verdicts.add(verdict);
            Field ofHarm = OF_HARM.get(verdict.field());
            if (ofHarm != null && (template == null ? harmful(account) : template.harmful())) {
                verdicts.add(verdict.of(ofHarm));
            }
        }
        return verdicts;
    }

    /** Whether an account tells of people harmed, with or without a number. */
    private static boolean harmful(@Nullable Account account) {
        return account != null
                && account.claims().stream().anyMatch(claim -> !claim.victims().isEmpty());
    }

    private static Verdict incident(@Nullable Template template, @Nullable Account account) {
        Fill fill = new Fill(
                Field.INCIDENT,
                template == null ? "–" : "template " + template.number(),
                account == null ? "–" : account.id(),
                template != null,
                false,
                account);
        if (account == null) {
            return fill.unanswered();
        }
        return template == null ? fill.uncoded(Tally.ASTRAY) : fill.answered(Kind.RIGHT);
    }
}
