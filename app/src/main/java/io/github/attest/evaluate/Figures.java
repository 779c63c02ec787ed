package io.github.attest.evaluate;

import io.github.attest.evaluate.gold.TemplatesGold;
import io.github.attest.evaluate.judge.Field;
import io.github.attest.evaluate.judge.Judgement;
import io.github.attest.evaluate.judge.Tally;
import io.github.attest.evaluate.judge.Verdict;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Judgements, added up by slice of the corpus. Not thread-safe. */
public final class Figures {
    private final Map<Slice, Sums> slices = new EnumMap<>(Slice.class);
    private final Set<Field> fields = new TreeSet<>();
    private int templateRows;

    /** No judgement yet. */
    public Figures() {
        for (Slice slice : Slice.values()) {
            slices.put(slice, new Sums());
        }
    }

    /** Adds a judgement to every slice that its report belongs to. */
    public void add(Judgement judgement) {
        judgement.verdicts().forEach(verdict -> fields.add(verdict.field()));
        templateRows += judgement.coded().gold() instanceof TemplatesGold ? 1 : 0;
        slices.forEach((slice, sums) -> {
            if (slice.holds(judgement.coded())) {
                sums.add(judgement);
            }
        });
    }

    /** The fields that were judged at least once. */
    public Set<Field> fields() {
        return Set.copyOf(fields);
    }

    /** Whether any row was coded as templates, so that recall and precision differ. */
    public boolean templates() {
        return templateRows > 0;
    }

    /** The sums of a slice. */
    public Sums of(Slice slice) {
        return slices.getOrDefault(slice, new Sums());
    }

    /** Sums of one slice. Not thread-safe. */
    public static final class Sums {
        private final Map<Field, Tally> tallies = new EnumMap<>(Field.class);
        private final Map<Field, Confusion> confusions = new EnumMap<>(Field.class);
        private int reports;
        private int withoutAccount;

        private void add(Judgement judgement) {
            reports++;
            withoutAccount += judgement.hasAccount() ? 0 : 1;
            for (Verdict verdict : judgement.verdicts()) {
                tallies.merge(verdict.field(), verdict.tally(), Tally::plus);
                if (verdict.numbers() != null) {
                    confusions
                            .computeIfAbsent(verdict.field(), field -> new Confusion())
                            .add(verdict.numbers());
                }
            }
        }

        /** How many reports were judged. */
        public int reports() {
            return reports;
        }

        /** How many of them gave no account at all. */
        public int withoutAccount() {
            return withoutAccount;
        }

        /** The counts of a field. */
        public Tally tally(Field field) {
            return tallies.getOrDefault(field, Tally.NONE);
        }

        /** Coded against extracted numbers of a field. */
        public Confusion confusion(Field field) {
            return confusions.getOrDefault(field, new Confusion());
        }
    }
}
