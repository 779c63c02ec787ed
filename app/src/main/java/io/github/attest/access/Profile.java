package io.github.attest.access;

import io.github.attest.decision.SensitiveField;
import io.github.attest.record.export.Redaction;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * How much of what is sensitive somebody gets to see. The profiles are data: {@code profiles.tsv}.
 *
 * @param name its name
 * @param released what of every incident is released
 * @param whole whether nothing is withheld at all, not even what people decided to withhold
 */
public record Profile(String name, Set<SensitiveField> released, boolean whole) {
    private static final String WHOLE = "everything";

    private static final Map<String, Profile> ALL = load();

    /** What anybody may see. */
    public static final Profile PUBLIC = named("public").orElseThrow();

    /** What those see who keep the record. */
    public static final Profile FULL = named("full").orElseThrow();

    public Profile {
        Objects.requireNonNull(name);
        released = Set.copyOf(released);
    }

    /** All profiles, the least first. */
    public static Collection<Profile> all() {
        return ALL.values();
    }

    /** The profile of a name. */
    public static Optional<Profile> named(String name) {
        return Optional.ofNullable(ALL.get(name.toLowerCase(Locale.ROOT)));
    }

    /** What a role sees unless a member was given another profile. */
    public static Profile of(Role role) {
        return role == Role.READER ? PUBLIC : FULL;
    }

    /** The same as a redaction; empty where nothing is withheld. */
    public Optional<Redaction> redaction() {
        return whole ? Optional.empty() : Optional.of(Redaction.releasing(released));
    }

    private static Map<String, Profile> load() {
        Map<String, Profile> profiles = new LinkedHashMap<>();
        try (InputStream in = Objects.requireNonNull(Profile.class.getResourceAsStream("profiles.tsv"));
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    String[] columns = line.split("\t", -1);
                    profiles.put(columns[0], profile(columns[0], columns[1]));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return profiles;
    }

    private static Profile profile(String name, String fields) {
        Set<SensitiveField> released = new TreeSet<>();
        if (fields.equals(WHOLE)) {
            return new Profile(name, Set.of(SensitiveField.values()), true);
        }
        for (String field : fields.split(" ", -1)) {
            if (!field.isEmpty()) {
                released.add(SensitiveField.valueOf(field.toUpperCase(Locale.ROOT)));
            }
        }
        return new Profile(name, released, false);
    }
}
