package io.github.attest.reading;

import io.github.attest.stream.Unbroken;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;

/**
 * A folder and the folders in it, sorted by name at every level, so that output is the same on every machine. Files whose
 * names promise no format, hidden files, and links to folders (which can go round) are passed over.
 */
final class Folder {
    private final Reader reader;
    private final Consumer<Reading> sink;
    private int files;

    Folder(Reader reader, Consumer<Reading> sink) {
        this.reader = reader;
        this.sink = sink;
    }

    void read(Path folder) {
        walk(folder);
        if (files == 0) {
            sink.accept(Reading.failed(Fault.EMPTY_FOLDER.at(folder.toString())));
        }
    }

    private void walk(Path folder) {
        List<Path> entries = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            stream.forEach(entries::add);
        } catch (IOException | DirectoryIteratorException e) {
            files++;
            sink.accept(Reading.failed(Fault.UNREADABLE_FOLDER.at(folder.toString(), Unbroken.message(e))));
            return;
        }
        Collections.sort(entries);
        for (Path entry : entries) {
            String name = String.valueOf(entry.getFileName());
            if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                walk(entry);
            } else if (!name.startsWith(".") && Format.promised(name) != null && !Files.isDirectory(entry)) {
                files++;
                reader.read(entry, sink);
            }
        }
    }
}
