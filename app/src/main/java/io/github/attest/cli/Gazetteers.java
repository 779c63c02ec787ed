package io.github.attest.cli;

import io.github.attest.model.Problem;
import io.github.attest.place.Gazetteer;
import io.github.attest.place.GazetteerImport;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The gazetteers that a user has imported: a folder of files that lie over the built-in one. */
final class Gazetteers {
    private static final String SUFFIX = ".gazetteer";

    private final Path folder;

    /** The gazetteers in a folder, which need not exist. */
    Gazetteers(Path folder) {
        this.folder = folder;
    }

    /**
     * Imports a table of places; one of the same name is replaced.
     *
     * @throws IOException if the table cannot be read or the folder not be written
     */
    GazetteerImport.Result read(Path table) throws IOException {
        Files.createDirectories(folder);
        return GazetteerImport.read(table, file(table));
    }

    /** Where the import of a table goes: named after the table without its endings. */
    Path file(Path table) {
        String name = table.getFileName().toString();
        String stem = name.contains(".") ? name.substring(0, name.indexOf('.')) : name;
        return folder.resolve(stem.toLowerCase(Locale.ROOT) + SUFFIX);
    }

    /** The imported files, in the order of their names. */
    List<Path> files() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(entry -> entry.toString().endsWith(SUFFIX))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The built-in gazetteer under all imported ones; an imported file that cannot be used is a problem and left out. */
    Gazetteer all(Consumer<Problem> problems) {
        Gazetteer gazetteer = Gazetteer.standard();
        for (Path file : files()) {
            try {
                gazetteer = gazetteer.with(file);
            } catch (IOException e) {
                String message = "this gazetteer cannot be used and was left out: " + e.getMessage()
                        + "; import its table again, or delete the file";
                problems.accept(new Problem("place", file.toString(), "unusable-gazetteer", message));
            }
        }
        return gazetteer;
    }
}
