package io.github.attest.account;

import io.github.attest.model.Victims;
import io.github.attest.model.Victims.Reference;

/**
 * One place where a report speaks of people.
 *
 * @param victims the people, as the words describe them
 * @param placed the claim and where it stands
 */
record Mention(Victims victims, Placed placed) {
    /** Whether another mention stands in the same sentence. */
    boolean beside(Mention other) {
        return placed.beside(other.placed);
    }

    /** Whether another mention is the same words: one subject of whom two verbs tell. */
    boolean repeats(Mention other) {
        return beside(other)
                && victims.count() != null
                && other.victims.count() != null
                && victims.count().wording().equals(other.victims.count().wording());
    }

    /** Whether the words bring in people, and do not point back. */
    boolean bringsIn() {
        return victims.reference() == Reference.NEW || victims.reference() == Reference.RELATED;
    }
}
