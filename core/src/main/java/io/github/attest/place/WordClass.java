package io.github.attest.place;

/** Classes of words around names, as the data file {@code place-words.tsv} gives them; a word may have several. */
enum WordClass {
    /** Prepositions of place. */
    LOCATIVE(0),
    /** Prepositions that may be ones of place. */
    MAYBE(1),
    /** Words that belong to no name. */
    FUNCTION(2),
    /** Prepositions behind which stands what a place lies beside. */
    BESIDE(3),
    /** Prepositions behind which stands what holds a place. */
    INSIDE(4),
    /** Prepositions behind which stands where people or things come from. */
    ORIGIN(5),
    /** Verbs of what is done to a place: what they are done to is one, if what holds it follows. */
    ENTERED(6),
    /** Verbs of what is done to a place and to little else: what they are done to is one. */
    RAZED(7),
    /** The preposition that says at which place something is, or at what else. */
    AT(8),
    /** What has such a preposition and a place behind it: "the church at Navaly". */
    SITE(9),
    /** What the names of places often begin with, and of little else: "El Calabozo", "Kafr Hamra". */
    BEGINS(10),
    /** Verbs of what stands before them being somewhere: "Ogossagou lies near Bankass". */
    LIES(11),
    /** Whose camp is meant, between the name of a camp and that word. */
    CAMPED(12),
    /** Whom what is said is said to. */
    HEARER(13),
    /** Verbs of speaking. */
    SPEECH(14),
    /** Offices that have a place before their name. */
    OFFICIAL(15),
    /** What makes a name that of an institution or a building. */
    ORGANISATION(16),
    /** What makes a name that of a street. */
    STREET(17),
    /** What stands before the name of a person. */
    TITLE(18),
    /** Parts of an area. */
    DIRECTION(19),
    /** Days and months. */
    CALENDAR(20),
    /** Names of places that are nearly always something else. */
    NEVER(21),
    /** Nouns for people. */
    PEOPLE(22),
    /** Small words inside names. */
    PARTICLE(23),
    /** What a name beside them names. */
    KIND(24),
    /** Articles inside names that are written in other letters: "al", "ez". */
    ARTICLE(25),
    /** What happens somewhere. */
    DEED(26),
    /** What tells that people are treated. */
    CARE(27),
    /** What stands between a kind of place and its name. */
    OF(28),
    /** What joins names to a list. */
    AND(29),
    /** The definite article. */
    THE(30),
    /** What makes a place the country around it: "Idlib-area". */
    AREA(31),
    /** Names of places that are ordinary words where case says nothing. */
    ORDINARY(32),
    /** What a place is named behind, with {@link #ONTO} between: an attack on it, a part of it. */
    STRUCK(33),
    /** What stands between such a word and the place. */
    ONTO(34),
    /** Units of length. */
    LENGTH(35),
    /** What is in the country whose people it is called after. */
    HOME(36),
    /** Who governs a country, before which its capital stands for it. */
    POWER(37),
    /** What is done, as a rule, to another country than that of those who do it. */
    ASSAULT(38),
    /** What happens to people who are treated, as a rule elsewhere than they were harmed. */
    TREATED(39),
    /** What is launched at a place. */
    MUNITION(40),
    /** Verbs of launching such a thing. */
    LAUNCHED(41),
    /** Verbs of what such a thing does to a place. */
    HITS(42),
    /** What happens to people who are treated in vain. */
    SUCCUMBED(43);

    private final long bit;

    WordClass(int place) {
        bit = 1L << place;
    }

    /** The bit that stands for this class in a set of classes. */
    long bit() {
        return bit;
    }

    /** A set of classes, a bit each. */
    static long bits(WordClass... classes) {
        long bits = 0;
        for (WordClass one : classes) {
            bits |= one.bit;
        }
        return bits;
    }
}
