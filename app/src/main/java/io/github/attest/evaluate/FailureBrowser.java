package io.github.attest.evaluate;

import io.github.attest.evaluate.judge.Field;
import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.evaluate.judge.Kind;
import io.github.attest.evaluate.judge.Verdict;
import io.github.attest.model.Account;
import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import io.github.attest.model.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects the wrong answers of one field and shows them grouped by kind, the most frequent first. Not thread-safe. */
public final class FailureBrowser {
    private static final int EXCERPT = 700;

    private final Selection selection;
    private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
    private final Map<Kind, List<String>> shown = new EnumMap<>(Kind.class);

    /**
     * Which failures to show.
     *
     * @param field the field
     * @param slice the part of the corpus
     * @param limit how many rows to show of each kind, 1 or more
     */
    public record Selection(Field field, Slice slice, int limit) {}

    /** A browser of the selected failures. */
    public FailureBrowser(Selection selection) {
        this.selection = selection;
    }

    /** Takes in a judgement, and keeps what is wrong in it. */
    public void add(Judgement judgement) {
        if (!selection.slice().holds(judgement.coded())) {
            return;
        }
        for (Verdict verdict : judgement.verdicts()) {
            if (verdict.field() == selection.field() && verdict.kind() != Kind.RIGHT) {
                counts.merge(verdict.kind(), 1, Integer::sum);
                List<String> rows = shown.computeIfAbsent(verdict.kind(), kind -> new ArrayList<>());
                if (rows.size() < selection.limit()) {
                    rows.add(show(judgement, verdict));
                }
            }
        }
    }

    /** The failures as text. */
    public String render() {
        StringBuilder out = new StringBuilder();
        String field = selection.field().label();
        int total = counts.values().stream().mapToInt(Integer::intValue).sum();
        out.append(field).append(": ").append(total).append(" wrong\n");
        List<Kind> kinds = new ArrayList<>(counts.keySet());
        kinds.sort(Comparator.comparingInt((Kind kind) -> -counts.getOrDefault(kind, 0)));
        kinds.forEach(kind -> out.append("  ")
                .append(counts.get(kind))
                .append("  ")
                .append(kind.label())
                .append('\n'));
        for (Kind kind : kinds) {
            out.append("\n== ").append(field).append(": ").append(kind.label()).append(" ==\n");
            shown.getOrDefault(kind, List.of()).forEach(out::append);
        }
        return out.toString();
    }

    private static String show(Judgement judgement, Verdict verdict) {
        Report report = judgement.coded().report();
        StringBuilder out = new StringBuilder("\n").append(report.id());
        if (report.published() != null) {
            out.append("  published ").append(report.published());
        }
        out.append("\n  coded:    ").append(verdict.gold());
        out.append("\n  answered: ").append(verdict.answer());
        out.append("\n  title:    ").append(report.part(Evidence.Part.TITLE));
        out.append("\n  text:     ").append(excerpt(report.text())).append('\n');
        judgement.extraction().accounts().forEach(account -> show(out, account, account.equals(verdict.account())));
        return out.toString();
    }

    private static void show(StringBuilder out, Account account, boolean judged) {
        out.append(judged ? "  judged account " : "  other account ")
                .append(account.id())
                .append('\n');
        account.claims().forEach(claim -> show(out, claim));
    }

    private static void show(StringBuilder out, Claim claim) {
        for (Evidence evidence : claim.evidence()) {
            out.append("    ")
                    .append(claim.rule())
                    .append("  ")
                    .append(evidence.field().label())
                    .append(": \"")
                    .append(evidence.quote().replaceAll("\\s+", " "))
                    .append("\"\n");
        }
    }

    private static String excerpt(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= EXCERPT ? line : line.substring(0, EXCERPT) + "…";
    }
}
