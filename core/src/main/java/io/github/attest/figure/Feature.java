package io.github.attest.figure;

import java.util.Locale;

/** What speaks for or against a candidate figure. */
enum Feature {
    /** The figure that the rules give. */
    RULES,
    /** The rules give no figure, and so does this candidate. */
    RULES_NONE,
    /** One, as the rules give it. */
    RULES_ONE,
    /** Two, as the rules give it. */
    RULES_TWO,
    /** More than two, as the rules give it. */
    RULES_MORE,
    /** One less than the rules give: somebody was counted twice. */
    ONE_LESS,
    NONE,
    ONE,
    TWO,
    /** The logarithm of the number and one. */
    SIZE,
    /** The title states it. */
    TITLE,
    /** The title states it, and it is more than one. */
    TITLE_MORE,
    /** The title states another. */
    TITLE_ELSE,
    /** One, while the title states another. */
    TITLE_ELSE_ONE,
    /** None, while the title tells of people harmed in other ways only. */
    TITLE_OTHER_HARM,
    /** None, while the title implies harm without saying to how many. */
    TITLE_IMPLIES,
    /** None, while the report implies harm without saying to how many. */
    IMPLIED,
    /** The first that the text states. */
    FIRST,
    /** The first that the text states, and more than one. */
    FIRST_MORE,
    /** Another than the first that the text states. */
    NOT_FIRST,
    /** The greatest that is stated. */
    GREATEST,
    /** The greatest that is stated, and more than one. */
    GREATEST_MORE,
    /** How often it is stated where reports say what they are about (the logarithm of the times and one). */
    EARLY,
    /** How often it is stated later. */
    LATE,
    /** Only other accounts of the report state it. */
    OTHER_INCIDENT,
    /** As many people as are named or aged one by one. */
    PEOPLE,
    /** How many people are named or aged beyond it. */
    TOO_FEW,
    /** As many as there are different descriptions of single people. */
    DESCRIPTIONS,
    /** Less than the rules give, though the words tell of further people: "another two". */
    LESS_BY_FURTHER,
    /** Less than the people whom one sentence lists: "a judge and her driver". */
    LESS_THAN_LISTED,
    /** Less than the rules give, where the perpetrator is among those harmed. */
    LESS_BY_PERPETRATOR,
    /** What remains of those hit if the dead are taken away. */
    REST,
    /** What remains of those hit, and what the rules give. */
    REST_RULES,
    /** None, though people are mentioned (the logarithm of the mentions and one). */
    NONE_MENTIONED,
    /** None, while they are mentioned once. */
    NONE_MENTIONED_ONCE,
    /** None, while the words tell of people hit and not of this harm. */
    NONE_HIT_ONLY,
    /** One, by how many mentions of single people there are. */
    ONE_MENTIONED,
    /** Injured: as many as were killed. */
    AS_KILLED,
    /** Injured: none, and nobody killed. */
    NONE_NOBODY_KILLED,
    /** Injured: none, though the words tell of injured, not only of people hit. */
    NONE_INJURED_TOLD,
    /** Injured: none, where people were killed and others hit. */
    NONE_HIT_AND_KILLED,
    /** Injured: one, and nobody killed. */
    ONE_NOBODY_KILLED;

    /** The name in {@code figures.tsv}. */
    String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Feature of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
