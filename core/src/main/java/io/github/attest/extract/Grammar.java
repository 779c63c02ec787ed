package io.github.attest.extract;

import java.util.Locale;

/** How a word of harm is built into a sentence; the names are those of {@code harm.tsv}. */
enum Grammar {
    PARTICIPLE,
    BASE,
    PRESENT,
    GERUND,
    PASSIVE,
    INTRANSITIVE,
    INTRANSITIVE_BASE,
    INTRANSITIVE_GERUND,
    ADJECTIVE,
    NOUN,
    NOUN_OF,
    PARTICIPLE_OF,
    COUNTED,
    BODY,
    IMPLIED,
    IMPLIED_TWO,
    REFLEXIVE,
    REFLEXIVE_BASE;

    static Grammar named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
