package io.github.attest.page;

import io.github.attest.model.NumeralProfile;
import java.util.List;
import java.util.Objects;

/**
 * How the record is kept.
 *
 * @param document which document is shown
 * @param html the document
 * @param numerals what vague numerals count for, under each profile
 * @param notice whose work Attest is made of
 */
public record AboutView(String document, String html, List<NumeralProfile> numerals, String notice) {
    public AboutView {
        Objects.requireNonNull(document);
        Objects.requireNonNull(html);
        numerals = List.copyOf(numerals);
        Objects.requireNonNull(notice);
    }
}
