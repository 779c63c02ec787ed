package io.github.attest.reading;

import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.text.SourceCatalogue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who published a document, by its address and by the name it gives. */
final class Sources {
    private Sources() {}

    /** The source of this name; an outlet if the catalogue does not know it. */
    static Source named(String name, SourceCatalogue catalogue) {
        return catalogue.named(name).orElseGet(() -> new Source(name.strip(), SourceKind.OUTLET));
    }

    /** The publisher: the name if one is given, otherwise whom the catalogue knows at the address. */
    static Optional<Source> publisher(@Nullable String name, @Nullable String url, SourceCatalogue catalogue) {
        if (name != null && !name.isBlank()) {
            return Optional.of(named(name, catalogue));
        }
        return Address.of(url).flatMap(address -> catalogue.byDomain(address.host()));
    }
}
