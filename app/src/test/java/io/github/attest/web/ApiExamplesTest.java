package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of docs/api.md are what a server answers to the requests in them, one after the other. */
class ApiExamplesTest {
    private static final Path PAGE = Path.of("..", "docs", "api.md");
    private static final Pattern EXAMPLE = Pattern.compile("(```http\\n)(.*?)(```)", Pattern.DOTALL);
    private static final String ANSWER = "HTTP/1.1 ";
    private static final String CONDITION = "If-Match";
    private static final int WIDTH = 130;

    /** The tag of a list holds a hash of all that was read, and would change with every rule. */
    private static final String TIP = "tip-";

    /** Fields of an answer that say something of this API. */
    private static final List<String> FIELDS = List.of("ETag", "Location", "Link");

    @TempDir
    Path folder;

    /** Run with {@code -Dattest.approve} to write what the server answers now into the page. */
    @Test
    void theExamplesAreWhatTheServerAnswers() throws IOException {
        String page = Files.readString(PAGE);
        String answered;
        try (Served served = Served.at(
                folder.resolve("attest.db").toString(), InstantSource.fixed(Instant.parse("2026-03-11T09:00:00Z")))) {
            answered = EXAMPLE.matcher(page)
                    .replaceAll(found -> Matcher.quoteReplacement(
                            found.group(1) + exchange(found.group(2), served.client()) + found.group(3)));
        }
        assertThat(answered).contains(ANSWER + "200", ANSWER + "201", ANSWER + "400", ANSWER + "412");
        if (System.getProperty("attest.approve") != null) {
            Files.writeString(PAGE, answered);
        }
        assertThat(answered).isEqualTo(Files.readString(PAGE));
    }

    /** The request of an example, and the answer to it. The tag that it names is that of what it decides on. */
    private static String exchange(String example, Client client) {
        int end = example.indexOf(ANSWER);
        String[] request =
                (end < 0 ? example : example.substring(0, end)).strip().split("\\n\\n", 2);
        List<String> lines = request[0].lines().toList();
        String[] asked = lines.getFirst().split(" ", 2);
        List<String> headers = new ArrayList<>();
        StringBuilder told = new StringBuilder(lines.getFirst()).append('\n');
        for (String line : lines.subList(1, lines.size())) {
            String[] field = line.split(": ", 2);
            String value = field[0].equals(CONDITION) && !field[1].contains("0000")
                    ? client.get(asked[1].replaceFirst("/decisions$", "")).tag()
                    : field[1];
            headers.addAll(List.of(field[0], value));
            told.append(field[0]).append(": ").append(value).append('\n');
        }
        String body = request.length == 1 ? null : request[1].strip();
        if (body != null) {
            headers.addAll(List.of("Content-Type", "application/json"));
            told.append('\n').append(body).append('\n');
        }
        Client.Answer answer = client.send(asked[0], asked[1], body, headers.toArray(String[]::new));
        return told.append('\n').append(shown(answer)).toString();
    }

    private static String shown(Client.Answer answer) {
        StringBuilder shown = new StringBuilder(ANSWER).append(answer.status()).append('\n');
        FIELDS.forEach(name -> answer.header(name)
                .filter(value -> !value.contains(TIP))
                .ifPresent(
                        value -> shown.append(name).append(": ").append(value).append('\n')));
        return shown.append('\n').append(folded(answer.json(), "")).append('\n').toString();
    }

    /** JSON with line breaks only where a value is too long for one line. */
    private static String folded(JsonNode node, String margin) {
        String line = flat(node);
        if (margin.length() + line.length() <= WIDTH || node.isValueNode() || node.isEmpty()) {
            return line;
        }
        String deeper = margin + "  ";
        Stream<String> members = node.isObject()
                ? node.properties().stream().map(member -> name(member) + folded(member.getValue(), deeper))
                : items(node).map(item -> folded(item, deeper));
        return (node.isObject() ? "{" : "[") + "\n" + deeper + String.join(",\n" + deeper, members.toList()) + "\n"
                + margin + (node.isObject() ? "}" : "]");
    }

    private static String flat(JsonNode node) {
        if (node.isObject()) {
            return "{"
                    + String.join(
                            ", ",
                            node.properties().stream()
                                    .map(member -> name(member) + flat(member.getValue()))
                                    .toList())
                    + "}";
        }
        return node.isArray()
                ? "[" + String.join(", ", items(node).map(ApiExamplesTest::flat).toList()) + "]"
                : node.toString();
    }

    private static String name(Map.Entry<String, JsonNode> member) {
        return "\"" + member.getKey() + "\": ";
    }

    private static Stream<JsonNode> items(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
