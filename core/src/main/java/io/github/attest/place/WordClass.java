package io.github.attest.place;

/** Classes of words around names, as the data file {@code place-words.tsv} gives them; a word may have several. */
enum WordClass {
    /** Prepositions of place. */
    LOCATIVE(1 << 0),
    /** Prepositions that may be ones of place. */
    MAYBE(1 << 1),
    /** Words that belong to no name. */
    FUNCTION(1 << 2),
    /** Prepositions behind which stands what a place lies beside. */
    BESIDE(1 << 25),
    /** Prepositions behind which stands what holds a place. */
    INSIDE(1 << 26),
    /** Prepositions behind which stands where people or things come from. */
    ORIGIN(1 << 28),
    /** Verbs of what is done to a place: what they are done to is one, if what holds it follows. */
    ENTERED(1 << 27),
    /** Verbs of speaking. */
    SPEECH(1 << 3),
    /** Offices that have a place before their name. */
    OFFICIAL(1 << 4),
    /** What makes a name that of an institution or a building. */
    ORGANISATION(1 << 5),
    /** What makes a name that of a street. */
    STREET(1 << 6),
    /** What stands before the name of a person. */
    TITLE(1 << 7),
    /** Parts of an area. */
    DIRECTION(1 << 8),
    /** Days and months. */
    CALENDAR(1 << 9),
    /** Names of places that are nearly always something else. */
    NEVER(1 << 10),
    /** Nouns for people. */
    PEOPLE(1 << 11),
    /** Small words inside names. */
    PARTICLE(1 << 12),
    /** What a name beside them names. */
    KIND(1 << 13),
    /** Articles inside names that are written in other letters: "al", "ez". */
    ARTICLE(1 << 14),
    /** What happens somewhere. */
    DEED(1 << 15),
    /** Where people are brought who were harmed elsewhere. */
    CARE(1 << 16),
    /** What stands between a kind of place and its name. */
    OF(1 << 17),
    /** What joins names to a list. */
    AND(1 << 18),
    /** The definite article. */
    THE(1 << 19),
    /** What makes a place the country around it: "Idlib-area". */
    AREA(1 << 20),
    /** Names of places that are ordinary words where case says nothing. */
    ORDINARY(1 << 21),
    /** What a place is named behind, with {@link #ONTO} between: an attack on it, a part of it. */
    STRUCK(1 << 22),
    /** What stands between such a word and the place. */
    ONTO(1 << 23),
    /** Units of length. */
    LENGTH(1 << 24),
    /** What is in the country whose people it is called after. */
    HOME(1 << 29);

    private final int bit;

    WordClass(int bit) {
        this.bit = bit;
    }

    /** The bit that stands for this class in a set of classes. */
    int bit() {
        return bit;
    }

    /** A set of classes, a bit each. */
    static int bits(WordClass... classes) {
        int bits = 0;
        for (WordClass one : classes) {
            bits |= one.bit;
        }
        return bits;
    }
}
