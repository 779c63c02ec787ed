package io.github.attest.cli;

import io.github.attest.capture.Web;
import io.github.attest.capture.WebAddress;
import io.github.attest.model.Problem;
import io.github.attest.reading.Reader;
import io.github.attest.reading.Reading;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What a command line names: files, folders, standard input, addresses on the web; read one after the other. */
final class Inputs {
    static final String DESCRIPTION =
            ".html, .htm, .txt, .pdf, .jsonl, .warc or .warc.gz, a folder of such files, or - for JSON Lines on standard input.";
    static final String DESCRIPTION_WITH_ADDRESS = DESCRIPTION + " An http or https address is fetched.";

    private static final String STANDARD_INPUT = "-";

    private final Console console;
    private final List<String> names;
    private final @Nullable Web web;
    private final Reader reader;

    /** Inputs of which none is on the web. */
    Inputs(Attest attest, List<String> names) {
        this(attest.console(), attest.reader(), names, null);
    }

    private Inputs(Console console, Reader reader, List<String> names, @Nullable Web web) {
        this.console = console;
        this.reader = reader;
        this.names = names;
        this.web = web;
    }

    /** The same inputs, of which those that are addresses on the web are captured. */
    Inputs withAddresses(Web captured) {
        return new Inputs(console, reader, names, captured);
    }

    /** Gives the readings of all inputs to the sink, in order, each as soon as it is there. */
    void read(Consumer<Reading> sink) {
        names.forEach(name -> read(name, sink));
    }

    private void read(String name, Consumer<Reading> sink) {
        if (name.equals(STANDARD_INPUT)) {
            reader.readJsonLines("standard input", console.in(), sink);
        } else if (web != null && WebAddress.begins(name)) {
            sink.accept(web.read(name, reader));
        } else {
            readFile(name, sink);
        }
    }

    private void readFile(String name, Consumer<Reading> sink) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            Problem problem = new Problem("reading", name, "missing-file", "this cannot be the name of a file");
            sink.accept(new Reading(null, null, List.of(problem)));
            return;
        }
        reader.read(path, sink);
    }
}
