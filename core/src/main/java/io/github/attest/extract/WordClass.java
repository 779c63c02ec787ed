package io.github.attest.extract;

import java.util.Locale;

/**
 * Classes of words that rules speak of. A language says in its {@code words.tsv} which words belong to a class, so the names
 * are those of the data: lower case, for example {@code be}.
 */
public enum WordClass {
    BE,
    HAVE,
    MODAL,
    NEGATION,
    DENY,
    EXPECT,
    HYPOTHETICAL,
    AND,
    OR,
    COMMA,
    OF,
    BY,
    IN,
    FROM,
    INCLUDING,
    WITH,
    WHO,
    OTHERS,
    ANOTHER,
    MORE,
    BOTH,
    ORDINAL,
    ALL,
    NUMBER,
    THE,
    A,
    POSS,
    ADVERB,
    FATALLY,
    CRITICALLY,
    LEAVE,
    TOLL,
    INJTOLL,
    RISE,
    TO,
    AT,
    TAKEN,
    HOSPITAL,
    LISTED,
    WOUND,
    SUFFER,
    FOUND,
    CHARGE,
    SOFAR,
    SINCE,
    SAY,
    HEDGE,
    ACCIDENT,
    NOTPEOPLE,
    HYPHEN,
    AGE,
    AGED,
    DASH,
    STOP,
    BUT,
    FUNCTION,
    PREP,
    POSSESSIVE,
    PROCEDURE,
    ORGANISATION,
    STRIKE,
    BLAME,
    CLAIM,
    ATTACK;

    /** The bit of this class in a set of classes. */
    long bit() {
        return 1L << index();
    }

    @SuppressWarnings("EnumOrdinal") // a bit set over the constants needs their position, which is never stored
    private int index() {
        return ordinal();
    }

    static WordClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
