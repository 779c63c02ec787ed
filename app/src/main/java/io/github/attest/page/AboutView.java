package io.github.attest.page;

import io.github.attest.model.NumeralProfile;
import java.util.List;
import java.util.Objects;

/**
 * How the record is kept.
 *
 * @param document which document is shown
 * @param language the language that it is shown in
 * @param others the other languages that it is in
 * @param html the document
 * @param numerals what vague numerals count for, under each profile
 * @param notice whose work Attest is made of
 */
public record AboutView(
        String document,
        Strings language,
        List<Strings> others,
        String html,
        List<NumeralProfile> numerals,
        String notice) {
    public AboutView {
        Objects.requireNonNull(document);
        Objects.requireNonNull(language);
        others = List.copyOf(others);
        Objects.requireNonNull(html);
        numerals = List.copyOf(numerals);
        Objects.requireNonNull(notice);
    }
}
