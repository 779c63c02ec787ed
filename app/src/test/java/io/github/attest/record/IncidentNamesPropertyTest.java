package io.github.attest.record;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Account;
import io.github.attest.model.Incident;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Ten accounts, grouped in one way and then in another: each number is the group of an account. */
class IncidentNamesPropertyTest {
    @Property
    void everyNameGoesOnOrSaysWhere(
            @ForAll @Size(10) List<@IntRange(max = 5) Integer> before,
            @ForAll @Size(10) List<@IntRange(max = 5) Integer> now) {
        Map<String, List<String>> named = named(before);
        IncidentNames names = IncidentNames.match(named, incidents(now));

        assertThat(names.names().values()).doesNotHaveDuplicates();
        assertThat(Stream.of(names.names().values(), names.merged().keySet(), names.withdrawn())
                        .flatMap(Collection::stream))
                .containsExactlyInAnyOrderElementsOf(named.keySet());
        assertThat(names.names().values()).containsAll(names.merged().values());
        List<String> age = List.copyOf(named.keySet());
        names.merged().forEach((gone, into) -> assertThat(age.indexOf(into)).isLessThan(age.indexOf(gone)));
    }

    @Property
    void theSameGroupsKeepTheirNames(@ForAll @Size(10) List<@IntRange(max = 5) Integer> groups) {
        IncidentNames names = IncidentNames.match(named(groups), incidents(groups));
        assertThat(new TreeMap<>(names.names()).values())
                .containsExactlyElementsOf(named(groups).keySet());
        assertThat(names.merged()).isEmpty();
    }

    private static Map<String, List<String>> named(List<Integer> groups) {
        Map<String, List<String>> named = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            named.computeIfAbsent("group-" + groups.get(i), group -> new ArrayList<>())
                    .add("r" + i + "#1");
        }
        return named;
    }

    private static List<Incident> incidents(List<Integer> groups) {
        Map<Integer, List<Account>> accounts = new LinkedHashMap<>();
        for (int i = 0; i < groups.size(); i++) {
            accounts.computeIfAbsent(groups.get(i), group -> new ArrayList<>())
                    .add(Samples.report("r" + i).accounts().getFirst());
        }
        return accounts.values().stream().map(Samples::incident).toList();
    }
}
