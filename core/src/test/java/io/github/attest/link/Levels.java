package io.github.attest.link;

import io.github.attest.sample.Told;
import java.util.List;

/** The level at which a comparison sees two reports. */
final class Levels {
    private Levels() {}

    static String of(Comparison comparison, Told one, Told other) {
        List<Portrait> portraits = Portraits.of(List.of(one.extraction(), other.extraction()), Frequencies.none());
        return comparison.levels().get(comparison.level(new PortraitPair(portraits.get(0), portraits.get(1))));
    }
}
