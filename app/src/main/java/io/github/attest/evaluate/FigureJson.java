package io.github.attest.evaluate;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.evaluate.judge.Field;
import io.github.attest.evaluate.judge.Tally;
import java.util.Map;

/**
 * Figures for scripts. Each slice has {@code reports}, {@code without_account} and, by field, the counts with {@code
 * recall}, {@code precision} and {@code aligned_precision} from 0 to 1, null where there is nothing to divide by; where
 * incidents were coded, {@code linking} as well.
 */
public final class FigureJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    private FigureJson() {}

    /**
     * The figures as one object.
     *
     * @param linking how the linked incidents agree with the coded ones; empty if no incident was coded
     */
    public static ObjectNode of(Figures figures, Map<Slice, Agreement> linking) {
        ObjectNode root = JSON.createObjectNode();
        root.put("form", figures.templates() ? "templates" : "incident");
        ObjectNode slices = root.putObject("slices");
        for (Slice slice : Slice.values()) {
            ObjectNode node = slices.putObject(slice.label());
            fill(node, figures, slice);
            Agreement agreement = linking.get(slice);
            if (agreement != null) {
                fill(node.putObject("linking"), agreement);
            }
        }
        return root;
    }

    private static void fill(ObjectNode node, Figures figures, Slice slice) {
        Figures.Sums sums = figures.of(slice);
        node.put("reports", sums.reports());
        node.put("without_account", sums.withoutAccount());
        ObjectNode fields = node.putObject("fields");
        for (Field field : Field.values()) {
            if (figures.fields().contains(field)) {
                ObjectNode figure = fields.putObject(field.label());
                fill(figure, sums.tally(field));
                if (!figures.templates() && (field == Field.KILLED || field == Field.INJURED)) {
                    fill(figure, sums.confusion(field));
                }
            }
        }
    }

    private static void fill(ObjectNode node, Agreement agreement) {
        node.put("reports", agreement.reports());
        share(node, "precision", agreement.precision());
        share(node, "recall", agreement.recall());
        share(node, "f", agreement.f());
        share(node, "pair_precision", agreement.pairPrecision());
        share(node, "pair_recall", agreement.pairRecall());
        share(node, "pair_f", agreement.pairF());
    }

    private static void fill(ObjectNode node, Tally tally) {
        node.put("correct", tally.correct());
        node.put("partial", tally.partial());
        node.put("possible", tally.possible());
        node.put("actual", tally.actual());
        share(node, "recall", tally.recall());
        share(node, "precision", tally.precision());
        share(node, "aligned_precision", tally.alignedPrecision());
    }

    private static void fill(ObjectNode node, Confusion confusion) {
        share(node, "mean_absolute_error", confusion.meanAbsoluteError());
        ArrayNode rows = node.putArray("confusion");
        for (int gold = 0; gold <= Confusion.MANY; gold++) {
            ArrayNode row = rows.addArray();
            for (int answer = 0; answer <= Confusion.MANY; answer++) {
                row.add(confusion.count(gold, answer));
            }
        }
    }

    private static void share(ObjectNode node, String name, double share) {
        if (Double.isNaN(share)) {
            node.putNull(name);
        } else {
            node.put(name, share);
        }
    }
}
