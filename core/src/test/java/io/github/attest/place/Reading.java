package io.github.attest.place;

import io.github.attest.model.PlaceMention;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.text.Language;
import io.github.attest.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Reads places out of a text, for tests. */
final class Reading {
    static final PlaceReader STANDARD = PlaceReader.of(Language.ENGLISH, Gazetteer.standard());

    private Reading() {}

    static Report report(String title, String text) {
        return new Report("r", null, null, title, null, null, null, "en", text, List.of(), "0");
    }

    /** The places of a report that was published at an address. */
    static List<ResolvedPlace> placesAt(String url, String text) {
        Report report = new Report("r", null, url, null, null, null, null, "en", text, List.of(), "0");
        return STANDARD.read(report, Tokens.of("", Language.ENGLISH), Tokens.of(text, Language.ENGLISH)).stream()
                .map(PlaceMention::place)
                .toList();
    }

    static List<PlaceMention> mentions(PlaceReader reader, String title, String text) {
        return reader.read(report(title, text), Tokens.of(title, Language.ENGLISH), Tokens.of(text, Language.ENGLISH));
    }

    static List<PlaceMention> mentions(String title, String text) {
        return mentions(STANDARD, title, text);
    }

    static List<PlaceMention> mentions(String text) {
        return mentions("", text);
    }

    static List<ResolvedPlace> places(String text) {
        return mentions(text).stream().map(PlaceMention::place).toList();
    }

    static Optional<ResolvedPlace> principal(String title, String text) {
        return STANDARD.principal(
                Tokens.of(title, Language.ENGLISH),
                Tokens.of(text, Language.ENGLISH),
                mentions(title, text),
                List.of());
    }

    static ResolvedPlace place(String text, String name) {
        return places(text).stream()
                .filter(place -> place.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " in " + places(text)));
    }
}
