package io.github.attest.reading;

import io.github.attest.model.Problem;
import io.github.attest.stream.ByteLines;
import io.github.attest.stream.Growth;
import io.github.attest.stream.Unbroken;
import io.github.attest.text.SourceCatalogue;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads documents: bytes in, reports out. Takes HTML, plain text, PDF, JSON Lines, WARC, each also compressed by gzip, and
 * folders of them. Every document gives one {@link Reading}; whatever is wrong with one becomes a problem of that reading,
 * and the next is read.
 *
 * <p>Documents are read one after the other and given to the sink at once, so memory is bounded by {@link Document#LIMIT},
 * however long the input is. Immutable; safe for use by several threads.
 */
public final class Reader {
    static final String LIMIT_IN_WORDS = (Document.LIMIT >> 20) + " MB";

    private static final Reader STANDARD = new Reader(SourceCatalogue.standard());

    private final SourceCatalogue catalogue;

    private Reader(SourceCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /** The reader with the built-in data. */
    public static Reader standard() {
        return STANDARD;
    }

    /** A reader that knows publishers and agencies by a catalogue of the user's choice. */
    public static Reader of(SourceCatalogue catalogue) {
        return new Reader(catalogue);
    }

    /**
     * Reads a file or a folder. Never throws on bad input.
     *
     * @param sink takes one reading a document, in the order of the input
     */
    public void read(Path path, Consumer<Reading> sink) {
        if (Files.isDirectory(path)) {
            new Folder(this, sink).read(path);
        } else if (Files.notExists(path)) {
            sink.accept(Reading.failed(Fault.MISSING_FILE.at(path.toString())));
        } else {
            try (InputStream in = Files.newInputStream(path)) {
                read(path.toString(), in, sink);
            } catch (IOException e) {
                sink.accept(Reading.failed(Fault.UNREADABLE_FILE.at(path.toString(), Unbroken.message(e))));
            }
        }
    }

    /**
     * Reads what a file holds, as {@link #read(Path, Consumer)} does. The stream is not closed.
     *
     * @param location name of the file, which says what it is where its bytes do not
     */
    public void read(String location, InputStream in, Consumer<Reading> sink) {
        read(location, in, Fault.UNREADABLE_FILE, sink);
    }

    /**
     * Reads a stream of JSON Lines, one document a line; blank lines are passed over. The stream is not closed.
     *
     * @param location what to call the stream in problems, such as a path or {@code standard input}
     */
    public void readJsonLines(String location, InputStream in, Consumer<Reading> sink) {
        Unbroken whole = new Unbroken(in);
        lines(location, whole, sink);
        if (whole.failure() != null) {
            sink.accept(Reading.failed(Fault.UNREADABLE_FILE.at(location, whole.failure())));
        }
    }

    private void lines(String location, InputStream in, Consumer<Reading> sink) {
        ByteLines lines = new ByteLines(in, Document.LIMIT);
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String place = location + " line " + lines.number();
            if (lines.tooLong()) {
                sink.accept(Reading.failed(Fault.LINE_TOO_LONG.at(place, LIMIT_IN_WORDS)));
            } else if (!isBlank(line)) {
                sink.accept(
                        new JsonLine(new Document(place, JsonLine.TYPE, Content.owning(line), Details.NONE), catalogue)
                                .read());
            }
        }
    }

    /**
     * Reads the documents of a web archive (WARC), each of its records compressed by itself or not.
     *
     * @param location what to call the archive in problems
     */
    public void readArchive(String location, InputStream in, Consumer<Reading> sink) {
        new WarcFile(location, document -> sink.accept(read(document)), problem -> sink.accept(Reading.failed(problem)))
                .read(in);
    }

    /** Whether a web archive (WARC) holds a document of this digest; false for what is no archive. */
    public static boolean archives(InputStream in, String sha256) {
        return WarcFile.holds(in, sha256);
    }

    /** Reads one document; of an archive or of several lines, use {@link #read(Path, Consumer)}. */
    public Reading read(Document document) {
        return new DocumentReading(document, catalogue).read();
    }

    /** @param broken what it means if the stream breaks off */
    private void read(String location, InputStream raw, Fault broken, Consumer<Reading> sink) {
        Unbroken whole = new Unbroken(raw);
        BufferedInputStream in = new BufferedInputStream(whole, 1 << 16);
        byte[] prefix = prefix(in);
        switch (Format.of(prefix, null, location)) {
            case GZIP -> {
                if (broken == Fault.TRUNCATED_GZIP) {
                    sink.accept(Reading.failed(Fault.BINARY_FILE.at(location, "gzip inside gzip")));
                } else {
                    unzip(location, in, sink);
                }
            }
            case WARC -> readArchive(location, in, sink);
            case JSON_LINES -> {
                lines(location, in, sink);
                if (whole.failure() != null || prefix.length == 0) {
                    sink.accept(Reading.failed(fault(whole, broken, location)));
                }
            }
            default -> sink.accept(document(location, in, whole, broken));
        }
    }

    private static Problem fault(Unbroken whole, Fault broken, String location) {
        String failure = whole.failure();
        return failure == null ? Fault.EMPTY_FILE.at(location) : broken.at(location, failure);
    }

    /** An archive compresses each record by itself, which its own reader must see; anything else is one stream. */
    private void unzip(String location, BufferedInputStream in, Consumer<Reading> sink) {
        if (location.toLowerCase(Locale.ROOT).endsWith(".warc.gz")) {
            readArchive(location, in, sink);
            return;
        }
        try (InputStream unzipped = Growth.gunzip(in)) {
            read(location, unzipped, Fault.TRUNCATED_GZIP, sink);
        } catch (IOException e) {
            sink.accept(Reading.failed(Fault.TRUNCATED_GZIP.at(location, Unbroken.message(e))));
        }
    }

    private Reading document(String location, InputStream in, Unbroken whole, Fault broken) {
        Bytes bytes = Bytes.of(in, Document.LIMIT);
        if (bytes.more()) {
            return Reading.failed(Fault.DOCUMENT_TOO_LARGE.at(location, LIMIT_IN_WORDS));
        }
        if (bytes.content().size() == 0) {
            return Reading.failed(fault(whole, broken, location));
        }
        Reading reading = read(new Document(location, null, bytes.content(), Details.NONE));
        return whole.failure() == null ? reading : reading.with(fault(whole, broken, location));
    }

    private static byte[] prefix(BufferedInputStream in) {
        try {
            in.mark(Format.PREFIX + 1);
            byte[] prefix = in.readNBytes(Format.PREFIX);
            in.reset();
            return prefix;
        } catch (IOException e) {
            throw new UncheckedIOException("an unbroken stream breaks off", e);
        }
    }

    private static boolean isBlank(byte[] line) {
        for (byte b : line) {
            if (b > ' ' || b < 0) {
                return false;
            }
        }
        return true;
    }
}
