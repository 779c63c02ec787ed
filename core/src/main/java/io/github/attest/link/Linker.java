package io.github.attest.link;

import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.model.Link;
import java.util.List;

/**
 * Groups accounts into incidents. The same reports give the same incidents, in whatever order and however often they are
 * given.
 *
 * <p>Two accounts of one report are never one incident, since the report tells them apart. What a person decided always
 * holds. Immutable; safe for use by several threads.
 */
public final class Linker {
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
        return index(extractions, decisions).linking();
    }

    /**
     * The same, to which further reports can be added.
     *
     * @param decisions as for {@link #link}; a decision about an account that is not there yet waits for it
     */
    public LinkIndex index(List<Extraction> extractions, List<Link> decisions) {
        Frequencies frequencies = Frequencies.none();
        List<Portrait> portraits = Portraits.of(extractions, frequencies);
        LinkIndex index = index(frequencies, decisions);
        index.addAll(portraits);
        return index;
    }

    /** An index without reports yet, under frequencies that stand. */
    LinkIndex index(Frequencies frequencies, List<Link> decisions) {
        return new LinkIndex(comparer, Comparer.units(weights.threshold()), frequencies, decisions);
    }
}
