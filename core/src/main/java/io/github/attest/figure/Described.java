package io.github.attest.figure;

import io.github.attest.model.Victims;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Single people as a report describes them: how many there are at least, at most. */
final class Described {
    private @Nullable String name;
    private @Nullable Integer age;

    private Described(Victims victims) {
        name = victims.name();
        age = victims.age();
    }

    /** How many people are named or aged; a name or an age that comes back is the same person. */
    static int people(List<Victims> mentioned) {
        List<Described> people = new ArrayList<>();
        for (Victims victims : mentioned) {
            if (single(victims) && (victims.age() != null || victims.name() != null)) {
                enter(victims, people);
            }
        }
        return people.size();
    }

    private static void enter(Victims victims, List<Described> people) {
        for (Described person : people) {
            if (person.is(victims)) {
                person.learn(victims);
                return;
            }
        }
        people.add(new Described(victims));
    }

    /** How many different descriptions of single people there are, by noun and age. */
    static int descriptions(List<Victims> mentioned) {
        Set<String> descriptions = new HashSet<>();
        for (Victims victims : mentioned) {
            if (single(victims)) {
                descriptions.add(victims.noun() + " " + victims.age());
            }
        }
        return descriptions.size();
    }

    private static boolean single(Victims victims) {
        return victims.count() != null && victims.count().min() == 1;
    }

    private boolean is(Victims victims) {
        boolean aged = age != null && age.equals(victims.age());
        return aged || name != null && victims.name() != null && shares(name, victims.name());
    }

    private static boolean shares(String one, String other) {
        List<String> words = Arrays.asList(one.split(" ", -1));
        return Arrays.stream(other.split(" ", -1)).anyMatch(words::contains);
    }

    private void learn(Victims victims) {
        name = victims.name() == null ? name : victims.name();
        age = victims.age() == null ? age : victims.age();
    }
}
