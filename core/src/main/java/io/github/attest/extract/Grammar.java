package io.github.attest.extract;

import java.util.Locale;

/** How a word of harm is built into a sentence; the names are those of {@code harm.tsv}. */
enum Grammar {
    PARTICIPLE,
    BASE,
    PRESENT,
    GERUND,
    PASSIVE,
    AIMED,
    INTRANSITIVE,
    INTRANSITIVE_BASE,
    INTRANSITIVE_GERUND,
    ADJECTIVE,
    NOUN,
    NOUN_OF,
    PARTICIPLE_OF,
    COUNTED,
    BORNE,
    BODY,
    IMPLIED,
    IMPLIED_ONE,
    IMPLIED_TWO,
    IMPLIED_THREE,
    IMPLIED_FOUR,
    RESULTATIVE,
    TREATED,
    REFLEXIVE,
    REFLEXIVE_BASE,
    SEVERAL,
    SELF;

    /** How many people a word of this grammar tells of without naming them; 0 for all others. */
    int people() {
        return switch (this) {
            case IMPLIED_ONE, REFLEXIVE -> 1;
            case IMPLIED_TWO -> 2;
            case IMPLIED_THREE -> 3;
            case IMPLIED_FOUR -> 4;
            default -> 0;
        };
    }

    /** A bit for this grammar in a set of them. */
    @SuppressWarnings("EnumOrdinal") // a bit set over the constants needs their position, which is never stored
    long bit() {
        return 1L << ordinal();
    }

    static Grammar named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
