package io.github.attest.place;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Named places. The {@linkplain #standard() built-in} gazetteer holds some 200,000 settlements (GeoNames, 500 people or
 * more) and the first- and second-level areas of all countries; {@linkplain #with others} can be laid over it.
 *
 * <p>Immutable; safe for use by several threads. The built-in one is read when it is first asked for, once.
 */
public final class Gazetteer {
    /** Where the built-in gazetteer lies; made by {@code gazetteer/build.sh}. */
    static final String RESOURCE = "/io/github/attest/place/gazetteer.gz";

    private final List<Layer> layers;

    private Gazetteer(List<Layer> layers) {
        this.layers = List.copyOf(layers);
    }

    private static final class BuiltIn {
        static final Gazetteer INSTANCE = new Gazetteer(List.of(read()));

        private static Layer read() {
            try (InputStream in = Gazetteer.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("no built-in gazetteer: " + RESOURCE);
                }
                return Layer.read(in);
            } catch (IOException e) {
                throw new UncheckedIOException(RESOURCE, e);
            }
        }
    }

    /** The built-in gazetteer. */
    public static Gazetteer standard() {
        return BuiltIn.INSTANCE;
    }

    /** A gazetteer of nothing but some rows. */
    static Gazetteer of(Layer layer) {
        return new Gazetteer(List.of(layer));
    }

    /**
     * This gazetteer and the places of an imported one; where both hold the same place, under the same
     * id, the entry of this gazetteer counts, and the imported one only adds names.
     *
     * @param imported a file that {@link GazetteerImport} wrote
     * @throws IOException if the file can't be read or is no gazetteer file of this version
     */
    public Gazetteer with(Path imported) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(imported))) {
            Layer layer = Layer.read(in);
            return new Gazetteer(
                    Stream.concat(layers.stream(), Stream.of(layer)).toList());
        }
    }

    /** How many entries there are; a place that two layers hold counts twice. */
    public int size() {
        return layers.stream().mapToInt(Layer::size).sum();
    }

    /** Every entry. */
    public Stream<Entry> entries() {
        return layers.stream().flatMap(layer -> IntStream.range(0, layer.size()).mapToObj(layer::entry));
    }

    List<Layer> layers() {
        return layers;
    }

    /** The entries of several layers under one name, each place once, those of the first layer first. */
    static List<Entry> merge(List<List<Entry>> found) {
        if (found.size() == 1) {
            return found.getFirst();
        }
        List<Entry> merged = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (List<Entry> entries : found) {
            for (Entry entry : entries) {
                if (ids.add(entry.id())) {
                    merged.add(entry);
                }
            }
        }
        return merged;
    }
}
