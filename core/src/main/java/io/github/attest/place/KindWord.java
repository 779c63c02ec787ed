package io.github.attest.place;

/** What a word beside a name says that the name names. */
enum KindWord {
    /** An area of the first or second level, as the country will have it. */
    ADMIN("admin1"),
    ADMIN1("admin1"),
    ADMIN2("admin2"),
    CITY("city"),
    TOWN("town"),
    VILLAGE("village"),
    NEIGHBOURHOOD("neighbourhood"),
    CAMP("camp"),
    /** The area around a settlement: often the whole governorate that is named after it. */
    COUNTRYSIDE("countryside"),
    /** The edge of a place, or a direction from it; says nothing of what the place is. */
    OUTSKIRTS("");

    private final String label;

    KindWord(String label) {
        this.label = label;
    }

    /** The kind as it is given out; empty if the word does not say. */
    String label() {
        return label;
    }

    boolean isArea() {
        return this == ADMIN || this == ADMIN1 || this == ADMIN2 || this == COUNTRYSIDE;
    }

    boolean isSettlement() {
        return this == CITY || this == TOWN || this == VILLAGE || this == NEIGHBOURHOOD || this == CAMP;
    }

    /** Whether an entry may be what the word says. */
    boolean fits(Entry entry) {
        return switch (this) {
            case ADMIN -> entry.kind().isArea() && entry.kind() != Kind.COUNTRY;
            case COUNTRYSIDE -> entry.kind() == Kind.ADMIN1 || entry.kind() == Kind.ADMIN2;
            case ADMIN1 -> entry.kind() == Kind.ADMIN1;
            case ADMIN2 -> entry.kind() == Kind.ADMIN2 || entry.kind() == Kind.ADMIN1;
            case CITY, TOWN, VILLAGE, NEIGHBOURHOOD, CAMP -> !entry.kind().isArea();
            case OUTSKIRTS -> true;
        };
    }
}
