package io.github.attest.text;

import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The sources that are known by name: outlets, agencies, state media, monitors, rescue services, belligerents' own channels.
 * A source that is not in it is no worse a source; it only has to say of itself who it is.
 *
 * <p>Immutable; safe for use by several threads. The data is {@code io/github/attest/sources.tsv}, which says where it is
 * from and how to add a row.
 */
public final class SourceCatalogue {
    private static final String FILE = "sources.tsv";

    /** Starts a name that is an ordinary word in running text. */
    private static final char EXACT = '=';

    private static final String EMPTY = "-";

    private static final int COLUMNS = 6;

    private final List<String> rows;

    private final Map<String, Source> domains = new HashMap<>();
    private final Map<String, Source> folded = new HashMap<>();
    private final Map<String, Source> exact = new HashMap<>();
    private final Set<Source> sources = new LinkedHashSet<>();
    private final Map<Source, String> countries = new HashMap<>();
    private final Set<Source> agencies = new HashSet<>();
    private final PhraseTable<Source> phrases;

    private SourceCatalogue(List<String> rows) {
        this.rows = rows;
        PhraseTable.Builder<Source> builder = new PhraseTable.Builder<>(Language.ENGLISH);
        rows.forEach(row -> add(row.split("\t", -1), builder));
        phrases = builder.build();
    }

    /**
     * This catalogue with sources of a user's own: a file in the form of the built-in data, whose names take the place of those
     * that are known already.
     *
     * @throws IOException if the file cannot be read, or a line of it is no source; the message says which
     */
    public SourceCatalogue with(Path file) throws IOException {
        List<String> all = new ArrayList<>(rows);
        all.addAll(DataFile.lines(file, SourceCatalogue::check));
        return new SourceCatalogue(List.copyOf(all));
    }

    private static void check(String line) {
        String[] row = line.split("\t", -1);
        boolean kind = row.length == COLUMNS
                && Arrays.stream(SourceKind.values())
                        .anyMatch(each -> each.label().equals(row[1]));
        if (!kind || row[0].replace(EXACT, ' ').isBlank()) {
            throw new IllegalArgumentException(
                    "is no source: a name, a kind such as news_agency, a country, \"agency\" or \"-\", domains and"
                            + " other names, divided by tabs");
        }
    }

    /** The one agency of a country that its state owns or directs; empty where there are several. */
    public Optional<Source> stateAgency(String country) {
        List<Source> agencies = sources.stream()
                .filter(source -> source.kind() == SourceKind.STATE_MEDIA
                        && isAgency(source)
                        && country.equals(countries.get(source)))
                .toList();
        return agencies.size() == 1 ? Optional.of(agencies.get(0)) : Optional.empty();
    }

    /** The catalogue that is built in. */
    public static SourceCatalogue standard() {
        return Standard.CATALOGUE;
    }

    /** The source that publishes on a host, such as {@code www.example.org}, or on a domain above it. */
    public Optional<Source> byDomain(String host) {
        String domain = host.toLowerCase(Locale.ROOT);
        while (domain.indexOf('.') > 0) {
            Source source = domains.get(domain);
            if (source != null) {
                return Optional.of(source);
            }
            domain = domain.substring(domain.indexOf('.') + 1);
        }
        return Optional.empty();
    }

    /** The source that publishes at an address. */
    public Optional<Source> byAddress(String url) {
        int scheme = url.indexOf("://");
        int from = scheme < 0 ? 0 : scheme + 3;
        int end = from;
        while (end < url.length() && "/:?#".indexOf(url.charAt(end)) < 0) {
            end++;
        }
        return byDomain(url.substring(from, end));
    }

    /** The source of this name or alias, in whatever case, with or without "the" before it. */
    public Optional<Source> named(String name) {
        String stripped = name.strip();
        Source source = exact.get(stripped);
        return Optional.ofNullable(source != null ? source : folded.get(key(stripped)));
    }

    /** The source that is called so in this very spelling, by a name that is an ordinary word otherwise. */
    public Optional<Source> exactly(String name) {
        return Optional.ofNullable(exact.get(name));
    }

    /** All names and aliases that mean a source wherever they stand, for use on running text. */
    public PhraseTable<Source> phrases() {
        return phrases;
    }

    /** Whether others print this source's text as their own report, with a dateline or a signature. */
    public boolean isAgency(Source source) {
        return agencies.contains(source);
    }

    /** ISO 3166-1 alpha-2 code of the country that a source is seated in. */
    public Optional<String> country(Source source) {
        return Optional.ofNullable(countries.get(source));
    }

    /** All sources that are known. */
    public Set<Source> sources() {
        return Collections.unmodifiableSet(sources);
    }

    private void add(String[] row, PhraseTable.Builder<Source> builder) {
        if (row.length != COLUMNS) {
            throw new IllegalStateException(FILE + ": not six columns: " + String.join(" | ", row));
        }
        String name = row[0].charAt(0) == EXACT ? row[0].substring(1) : row[0];
        Source source = new Source(name, SourceKind.valueOf(row[1].toUpperCase(Locale.ROOT)));
        sources.add(source);
        if (!row[2].equals(EMPTY)) {
            countries.put(source, row[2]);
        }
        if (row[3].equals("agency")) {
            agencies.add(source);
        }
        split(row[4], ',').forEach(domain -> domains.put(domain, source));
        addName(row[0], source, builder);
        split(row[5], '|').forEach(alias -> addName(alias, source, builder));
    }

    private void addName(String name, Source source, PhraseTable.Builder<Source> builder) {
        if (name.charAt(0) == EXACT) {
            exact.put(name.substring(1), source);
        } else {
            folded.put(key(name), source);
            builder.add(name, source);
        }
    }

    private static List<String> split(String column, char divider) {
        return column.equals(EMPTY)
                ? List.of()
                : Arrays.asList(column.split(Pattern.quote(String.valueOf(divider)), -1));
    }

    private static String key(String name) {
        String key = Folding.fold(name).replace(".", "");
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    private static final class Standard {
        static final SourceCatalogue CATALOGUE = new SourceCatalogue(DataFile.lines(FILE));
    }
}
