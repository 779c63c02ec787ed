package io.github.attest.extract;

import java.util.Locale;

/**
 * Classes of words that rules speak of. A language says in its {@code words.tsv} which words belong to a class, so the names
 * are those of the data: lower case, for example {@code be}.
 */
public enum WordClass {
    BE,
    HAVE,
    SINGULAR,
    MODAL,
    NEGATION,
    DENY,
    REJECT,
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
    AMONG,
    WITH,
    WHO,
    WHICH,
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
    ALSO,
    PROCEED,
    FATALLY,
    CRITICALLY,
    LEAVE,
    TOLL,
    INJTOLL,
    RISE,
    TO,
    AT,
    AS,
    TAKEN,
    TAKING,
    LIVES,
    LOSE,
    SURVIVE,
    NONE,
    EXCEPT,
    ABOARD,
    MEMBER,
    BESIDES,
    JOINTLY,
    THING,
    HOSPITAL,
    LISTED,
    WOUND,
    SUFFER,
    NAMING,
    FOUND,
    DECLARE,
    CHARGE,
    SOFAR,
    WAR,
    SINCE,
    LASTING,
    SAY,
    HEDGE,
    HABIT,
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
    IMPLICATE,
    RECIPROCAL,
    GOVERN,
    GROUND,
    CRIME,
    HOLD,
    LOYAL,
    ALLIED,
    REPLY,
    IDENTIFY,
    DISGUISE,
    CLAIM,
    ATTACK,
    DESTROY,
    DEED,
    OCCUR,
    THROW,
    HARMLESS,
    PARTY,
    CAUSE,
    POWER,
    TROOPS,
    FIGHT,
    SELF,
    SIDES,
    OPEN,
    SHUT,
    COLON,
    CLAUSE,
    INJURY,
    ARRIVE;

    static final WordClasses AUXILIARIES = WordClasses.of(BE, HAVE, MODAL);

    static final WordClasses PREPOSITIONS = WordClasses.of(OF, IN, BY, WITH, FROM, TO, AT, PREP);

    static final WordClasses ARTICLES = WordClasses.of(A, THE, POSS);

    /** What divides the parts of a sentence or of a list. */
    static final WordClasses DIVIDERS = WordClasses.of(AND, OR, COMMA, STOP, DASH, BUT);

    /** A bit set over the constants needs their position, which is never stored; it is a record of two numbers. */
    @SuppressWarnings({"EnumOrdinal", "ImmutableEnumChecker"})
    private final WordClasses alone = WordClasses.at(ordinal());

    /** The set of this class alone. */
    WordClasses alone() {
        return alone;
    }

    static WordClass named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }
}
