package io.github.attest.origin;

import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.text.Folding;
import io.github.attest.text.Language;
import io.github.attest.text.SourceCatalogue;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Tells named sources from unnamed ones, and knows one source by its several names. Who the police or the army of a place
 * are is clear from the incident, so they are named; "two officials" are not.
 */
final class Naming {
    private static final String ENGLISH = "en";

    private final SourceCatalogue catalogue;
    private final Set<String> heads = new HashSet<>();
    private final Set<String> stops = new HashSet<>();

    Naming(SourceCatalogue catalogue) {
        this.catalogue = catalogue;
        for (String line : Language.ENGLISH.lines("unnamed-sources.tsv")) {
            String[] cells = line.split("\t", -1);
            (cells[1].equals("head") ? heads : stops).add(cells[0]);
        }
    }

    /** Equal for the same source in all its spellings. */
    String key(Source source) {
        return catalogue.named(source.name()).map(Source::name).orElseGet(() -> plain(source.name()));
    }

    /** The source as the catalogue writes it, or as the report does where the catalogue does not know it. */
    Source known(Source source) {
        return catalogue.named(source.name()).orElse(source);
    }

    /** Whether others print this source's text. */
    boolean isAgency(Source source) {
        return catalogue.isAgency(known(source));
    }

    /** Whether one can tell who it is, in a report of this language. */
    boolean isNamed(Source source, String language) {
        if (catalogue.named(source.name()).isPresent()) {
            return true;
        }
        if (!language.startsWith(ENGLISH)) {
            return !(source.kind() == SourceKind.LOCAL_SOURCE
                    || source.kind() == SourceKind.WITNESS
                    || source.kind() == SourceKind.UNKNOWN);
        }
        return !heads.contains(head(source.name()));
    }

    private String head(String name) {
        String head = "";
        for (String word : plain(name).split(" ", -1)) {
            if (stops.contains(word)) {
                break;
            }
            head = word;
        }
        return head;
    }

    private static String plain(String name) {
        String plain =
                Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().toLowerCase(Locale.ROOT);
        return plain.startsWith("the ") ? plain.substring(4) : plain;
    }
}
