package io.github.attest.cli;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/**
 * The three streams of a command and what is known of them. Text is UTF-8 whatever the machine's locale. Not safe for
 * several threads.
 */
public final class Console implements Closeable {
    /** What a stream is connected with. */
    public enum Trait {
        /** Results go to a terminal that shows colours. */
        COLOUR,
        /** Messages go to a terminal, where a progress bar can be drawn. */
        PROGRESS
    }

    private final InputStream in;
    private final Writer out;
    private final PrintWriter err;
    private final Set<Trait> traits;

    /** A console over any streams; the command line in a test is one. */
    public Console(InputStream in, OutputStream out, OutputStream err, Set<Trait> traits) {
        this.in = in;
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        this.err = new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true);
        this.traits = Set.copyOf(traits);
    }

    /**
     * The process's own streams. Java cannot ask whether a stream is a terminal; the launcher can, and says so in the
     * system properties {@code attest.stdout} and {@code attest.stderr}. Without it there is neither colour nor progress.
     */
    public static Console system() {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        String noColour = System.getenv("NO_COLOR");
        boolean colour = noColour == null || noColour.isEmpty();
        if (colour && "terminal".equals(System.getProperty("attest.stdout")) && !"dumb".equals(System.getenv("TERM"))) {
            traits.add(Trait.COLOUR);
        }
        if ("terminal".equals(System.getProperty("attest.stderr"))) {
            traits.add(Trait.PROGRESS);
        }
        return new Console(
                System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err), traits);
    }

    /** Standard input, as bytes: the charset is the reader's business. */
    public InputStream in() {
        return in;
    }

    /** Where results go; raises {@link OutputClosed} where nobody takes them any more. */
    public Writer out() {
        return new Results();
    }

    /** Where messages go. */
    public PrintWriter err() {
        return err;
    }

    /** Whether a stream has a trait. */
    public boolean has(Trait trait) {
        return traits.contains(trait);
    }

    /**
     * Prints a result.
     *
     * @throws OutputClosed if nobody takes it
     */
    public void print(String text) {
        try {
            out.write(text);
        } catch (IOException e) {
            throw new OutputClosed(e);
        }
    }

    /** Prints one message on a line of its own, after the name of the program. */
    public void warn(String message) {
        err.println("attest: " + message);
    }

    /** Sends on what has been printed. */
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputClosed(e);
        } finally {
            err.flush();
        }
    }

    @Override
    public void close() {
        flush();
    }

    /** Passes failures on as {@link OutputClosed}, which no library on the way swallows. */
    private final class Results extends Writer {
        @Override
        public void write(char[] text, int from, int length) {
            print(new String(text, from, length));
        }

        @Override
        public void flush() {
            Console.this.flush();
        }

        @Override
        public void close() {
            Console.this.flush();
        }
    }
}
