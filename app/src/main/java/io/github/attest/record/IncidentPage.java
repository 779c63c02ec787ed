package io.github.attest.record;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list of incidents.
 *
 * @param incidents those of this page
 * @param next where the next page begins; null if this is the last
 * @param <T> the form in which incidents are on it
 */
public record IncidentPage<T>(List<T> incidents, @Nullable Position next) {
    public IncidentPage {
        incidents = List.copyOf(incidents);
    }

    /** The same page with its incidents in another form. */
    public <U> IncidentPage<U> map(Function<T, U> form) {
        return new IncidentPage<>(incidents.stream().map(form).toList(), next);
    }

    /**
     * A place in the list, which stays where it is whatever is added meanwhile.
     *
     * @param key what the list is sorted by, of the last incident before the place
     * @param number the number in that incident's id
     */
    public record Position(String key, long number) {}
}
