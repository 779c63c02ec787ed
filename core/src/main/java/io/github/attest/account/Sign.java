package io.github.attest.account;

import io.github.attest.weight.Weights;

/**
 * Something in a report that speaks for or against an answer when its people are counted. What each sign means and what it
 * is worth stands in {@code account/weights.tsv}.
 */
enum Sign {
    SAME_NEW,
    SAME_KNOWN,
    SAME_NAMED,
    SAME_RELATED,
    SAME_PRONOUN,
    SAME_FURTHER,
    SAME_NAME,
    OTHER_NAME,
    OTHER_GIVEN,
    SAME_AGE,
    OTHER_AGE,
    SAME_SEX,
    OTHER_SEX,
    OTHER_GENERATION,
    SAME_NOUN,
    OTHER_NOUN,
    OTHER_TIE,
    OTHER_TIE_BESIDE,
    SAME_FATE,
    OTHER_FATE_NEW,
    OTHER_ROLE,
    LATEST,
    LATEST_PRONOUN,
    SAME_SENTENCE,
    SAME_WORDS,
    ALL_COUNTED,
    ALL_DEAD,
    TOTAL_TITLE,
    TOTAL_TITLE_PERSON,
    TOTAL_ONE,
    TOTAL_LEAD,
    TOTAL_LATER,
    PEOPLE_MORE,
    PEOPLE_LISTED,
    PEOPLE_LEAD,
    WITHOUT,
    WITHOUT_KILLING,
    WITHOUT_BESIDE,
    WITHOUT_KIND,
    WITHOUT_TOLD,
    WITH_TOLD,
    WITH_PART,
    COUNTS,
    COUNTS_DESCRIBED,
    COUNTS_AGAIN,
    COUNTS_LATE,
    COUNTS_OTHER_DAY,
    COUNTS_STRUCK;

    /** The weights that are built in. */
    static final Weights<Sign> WEIGHTS = Weights.read("account/weights.tsv", Sign.class);
}
