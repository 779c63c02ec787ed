package io.github.attest.text;

import io.github.attest.model.CountRange;
import io.github.attest.model.NumeralProfile;
import io.github.attest.model.NumeralProfile.Range;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The numeral profiles that come with Attest. Each is a data file in the resource folder {@code profiles/}: one line a
 * numeral, with its key, its least and its greatest figure and where they come from, apart by tabs.
 *
 * <p>The keys, whichever words of a language stand for them: {@code tens}, {@code dozens}, {@code scores}, {@code
 * hundreds}, {@code thousands}, {@code several}, {@code a-number-of}, {@code some}, {@code many}, {@code few}, and {@code
 * casualties-unspecified} for harm that is stated without any number. A numeral that a profile does not know has the
 * figures of {@link #count(NumeralProfile, String, String)}.
 */
public final class NumeralProfiles {
    /** In the order in which they are offered to a user. */
    private static final List<String> NAMES = List.of("airwars", "acled", "acled-war");

    private static final Map<String, NumeralProfile> PROFILES = readAll();

    private NumeralProfiles() {}

    /** The profile used where nobody chooses one: Airwars'. */
    public static NumeralProfile standard() {
        return named("airwars");
    }

    /**
     * A profile by its name.
     *
     * @throws IllegalArgumentException if there is no such profile; the message lists those there are
     */
    public static NumeralProfile named(String name) {
        NumeralProfile profile = PROFILES.get(name);
        if (profile == null) {
            throw new IllegalArgumentException(
                    "no numeral profile named \"" + name + "\"; there are " + String.join(", ", NAMES));
        }
        return profile;
    }

    /** The names of all profiles. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The count that a vague numeral stands for under a profile. Where the profile does not know it, 1 or more without an
     * upper figure: the words say that there was somebody, and no codebook says how many.
     *
     * @param numeral key of the numeral
     * @param wording the words, for example {@code "scores of civilians"}
     */
    public static CountRange count(NumeralProfile profile, String numeral, String wording) {
        Range range = profile.range(numeral).orElseGet(() -> new Range(1, null));
        return new CountRange(range.min(), range.max(), wording, numeral);
    }

    private static Map<String, NumeralProfile> readAll() {
        Map<String, NumeralProfile> profiles = new HashMap<>();
        NAMES.forEach(name -> profiles.put(name, read(name)));
        return profiles;
    }

    private static NumeralProfile read(String name) {
        String version = "";
        Map<String, Range> ranges = new HashMap<>();
        for (List<String> cells : DataFile.rows("profiles/" + name + ".tsv")) {
            if (cells.getFirst().equals("version")) {
                version = cells.get(1);
            } else {
                ranges.put(cells.getFirst(), new Range(Integer.parseInt(cells.get(1)), most(cells.get(2))));
            }
        }
        return new NumeralProfile(name, version, ranges);
    }

    private static @Nullable Integer most(String cell) {
        return cell.equals("-") ? null : Integer.valueOf(cell);
    }
}
