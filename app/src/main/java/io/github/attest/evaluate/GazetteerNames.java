package io.github.attest.evaluate;

import io.github.attest.place.Entry;
import io.github.attest.place.Gazetteer;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Main names by the id of a gazetteer entry, such as {@code geonames:4407066}. Immutable. */
final class GazetteerNames implements Function<String, List<String>> {
    private final Map<String, List<String>> names;

    GazetteerNames(Gazetteer gazetteer) {
        names = gazetteer
                .entries()
                .collect(Collectors.groupingBy(Entry::id, Collectors.mapping(Entry::name, Collectors.toList())));
    }

    @Override
    public List<String> apply(String id) {
        return names.getOrDefault(id, List.of());
    }
}
