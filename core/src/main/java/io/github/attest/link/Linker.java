package io.github.attest.link;

import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import io.github.attest.text.DataFile;
import io.github.attest.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Groups accounts into incidents. The same reports give the same incidents, in whatever order and however often they are
 * given.
 *
 * <p>Two accounts of one report are never one incident, since the report tells them apart. What a person decided always
 * holds. Immutable; safe for use by several threads.
 */
public final class Linker {
    private static final String WORDS = "link/words.tsv";

    private final MatchWeights weights;
    private final Comparer comparer;

    /** @throws IllegalArgumentException if the weights lack a level of a comparison */
    public Linker(MatchWeights weights) {
        this.weights = weights;
        this.comparer = new Comparer(weights);
    }

    /** The linker with the built-in weights. */
    public static Linker standard() {
        return new Linker(MatchWeights.standard());
    }

    /** The incidents that these reports tell of, without decisions by people. */
    public List<Incident> link(List<Extraction> extractions) {
        return link(extractions, List.of()).incidents();
    }

    /**
     * The incidents that these reports tell of, under what people decided.
     *
     * @param decisions asserted and retracted links, from the earliest to the latest; a later one holds against an earlier
     */
    public Linking link(List<Extraction> extractions, List<Link> decisions) {
        WordFrequencies frequencies = frequencies();
        List<Portrait> portraits = Portraits.of(extractions, frequencies);
        Batch batch = new Batch(portraits, Decisions.of(decisions, portraits), comparer);
        return batch.link(Blocking.pairs(portraits, frequencies), Comparer.units(weights.threshold()));
    }

    /** How common words are in general, with no report counted yet. */
    static WordFrequencies frequencies() {
        return new WordFrequencies(Background.FREQUENCIES);
    }

    /** How common words are in general, read when first needed. */
    private static final class Background {
        static final Map<Long, Float> FREQUENCIES = read();

        private static Map<Long, Float> read() {
            Map<Long, Float> frequencies = new HashMap<>();
            for (String line : DataFile.lines(WORDS)) {
                String[] cells = line.split("\t", -1);
                frequencies.put(Tokens.key(cells[0]), Float.parseFloat(cells[1]) / 1000);
            }
            return frequencies;
        }
    }
}
