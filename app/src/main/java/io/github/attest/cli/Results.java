package io.github.attest.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.Closeable;
import java.io.UncheckedIOException;
import java.util.function.Supplier;

/**
 * Results in a format, one after the other; each is written when it is known and then forgotten, so that memory does not
 * depend on how many there are.
 */
abstract sealed class Results implements Closeable {
    final Console console;

    private Results(Console console) {
        this.console = console;
    }

    /** Results in the format; close them to end what was begun. */
    static Results in(Format format, Console console) {
        return switch (format) {
            case TEXT -> new Paragraphs(console, "\n");
            case JSON -> new Array(console);
            case JSONL -> new Lines(console);
        };
    }

    /** Results whose prose is a line each, with no blank line between two. */
    static Results ofLines(Format format, Console console) {
        return format == Format.TEXT ? new Paragraphs(console, "") : in(format, console);
    }

    /** A single result, which as JSON is an object of its own rather than an array of one. */
    static Results ofOne(Format format, Console console) {
        return format == Format.JSON ? new Single(console) : in(format, console);
    }

    /** Writes one result: whichever of its two forms the format takes, the other is not made. */
    abstract void write(Supplier<? extends JsonNode> json, Supplier<String> prose);

    /** Writes what only scripts want to know. */
    void writeOnlyJson(Supplier<? extends JsonNode> json) {
        write(json, () -> "");
    }

    /** Writes what only people want to read. */
    void writeOnlyProse(Supplier<String> prose) {}

    @Override
    public void close() {
        console.flush();
    }

    /** Indented JSON; the machine's own line separator would make output depend on the machine. */
    private static ObjectWriter indented() {
        DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
        return new ObjectMapper()
                .writer(new DefaultPrettyPrinter().withArrayIndenter(indenter).withObjectIndenter(indenter));
    }

    /** The text of a tree; it is made before it is printed, since a library would hide that nobody takes it. */
    private static String text(ObjectWriter writer, JsonNode node) {
        try {
            return writer.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Paragraphs extends Results {
        private final String between;
        private boolean first = true;

        Paragraphs(Console console, String between) {
            super(console);
            this.between = between;
        }

        @Override
        void write(Supplier<? extends JsonNode> json, Supplier<String> prose) {
            console.print(first ? prose.get() : between + prose.get());
            first = false;
        }

        @Override
        void writeOnlyJson(Supplier<? extends JsonNode> json) {}

        @Override
        void writeOnlyProse(Supplier<String> prose) {
            write(() -> JsonNodeFactory.instance.nullNode(), prose);
        }
    }

    /** A line is sent on at once: whoever reads the pipe wants to work on it. */
    private static final class Lines extends Results {
        private final ObjectWriter writer = new ObjectMapper().writer();

        Lines(Console console) {
            super(console);
        }

        @Override
        void write(Supplier<? extends JsonNode> json, Supplier<String> prose) {
            console.print(text(writer, json.get()) + "\n");
            console.flush();
        }
    }

    private static final class Single extends Results {
        Single(Console console) {
            super(console);
        }

        @Override
        void write(Supplier<? extends JsonNode> json, Supplier<String> prose) {
            console.print(text(indented(), json.get()) + "\n");
        }
    }

    private static final class Array extends Results {
        private final ObjectWriter writer = indented();
        private String before = "[\n";

        Array(Console console) {
            super(console);
        }

        @Override
        void write(Supplier<? extends JsonNode> json, Supplier<String> prose) {
            console.print(before + text(writer, json.get()));
            before = ",\n";
        }

        @Override
        public void close() {
            console.print(before.startsWith("[") ? "[]\n" : "\n]\n");
            super.close();
        }
    }
}
