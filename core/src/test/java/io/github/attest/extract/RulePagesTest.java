package io.github.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.text.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pages in {@code docs/rules} are made from the rules. After a change of a rule run {@code mvn -pl core test
 * -Dtest=RulePagesTest -Dattest.write=true} and commit what it writes.
 */
class RulePagesTest {
    private static final Path FOLDER = Path.of("..", "docs", "rules");

    @Test
    void pagesSayWhatTheRulesSay() throws IOException {
        Map<String, String> pages = pages(RuleFile.read(Language.ENGLISH));
        if (Boolean.getBoolean("attest.write")) {
            write(pages);
        }
        assertThat(written()).isEqualTo(pages);
    }

    private static Map<String, String> pages(List<Rule> rules) {
        Map<String, String> pages = new TreeMap<>();
        rules.forEach(rule -> pages.put(rule.id() + ".md", page(rule)));
        pages.put("README.md", index(rules));
        return pages;
    }

    private static String index(List<Rule> rules) {
        return "# Rules of extraction\n\nMade from `rules.txt` of each language. Rules are tried in this order at each word of"
                + " harm; a claim carries the\nrule's id and what happened, for example `en.passive.killed`.\n\n"
                + rules.stream()
                        .map(rule -> "- [" + rule.id() + "](" + rule.id() + ".md): " + rule.catches() + "\n")
                        .collect(Collectors.joining());
    }

    private static String page(Rule rule) {
        return "# " + rule.id() + "\n\n" + rule.catches() + "\n\n    " + rule.pattern() + "\n\n"
                + section("Catches", "+", rule) + "\n" + section("Leaves", "-", rule);
    }

    private static String section(String title, String sign, Rule rule) {
        return "## " + title + "\n\n"
                + rule.examples().stream()
                        .filter(example -> example.startsWith(sign))
                        .map(example -> "- " + example.substring(1).strip() + "\n")
                        .collect(Collectors.joining());
    }

    private static void write(Map<String, String> pages) throws IOException {
        Files.createDirectories(FOLDER);
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(FOLDER.resolve(page.getKey()), page.getValue());
        }
    }

    private static Map<String, String> written() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.collect(Collectors.toMap(
                    file -> file.getFileName().toString(), RulePagesTest::read, (one, other) -> one, TreeMap::new));
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
