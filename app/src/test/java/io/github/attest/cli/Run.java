package io.github.attest.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * A command line that has run in this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err its messages
 */
record Run(int code, String out, String err) {
    /** The project's folder; tests run in that of their module. */
    static final Path HOME = Path.of("..").toAbsolutePath().normalize();

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Runs with nothing on standard input, and without any imported gazetteer. */
    static Run of(Object... arguments) {
        return with(InputStream.nullInputStream(), arguments);
    }

    /** Runs with a text on standard input. */
    static Run given(String input, Object... arguments) {
        return with(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)), arguments);
    }

    /** Runs with a stream on standard input. */
    static Run with(InputStream in, Object... arguments) {
        return with(new Settings(HOME, Path.of("none")), in, arguments);
    }

    /** Runs with other settings. */
    static Run with(Settings settings, InputStream in, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(in, out, err, Set.of());
        int code = new Attest(console, settings)
                .run(Arrays.stream(arguments).map(Object::toString).toArray(String[]::new));
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The output as one JSON value. */
    JsonNode json() {
        return parse(out);
    }

    /** The output as JSON Lines. */
    List<JsonNode> lines() {
        return out.lines().map(Run::parse).toList();
    }

    private static JsonNode parse(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(json, e);
        }
    }
}
