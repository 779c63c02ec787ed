package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What docs/threats.md says of tests is true: each one that it names is there, and each row names one or says that there is none. */
class ThreatsTest {
    private static final Pattern NAME = Pattern.compile("`(\\w+Test)`");

    @Test
    void everyTestThatThePageNamesIsThere() throws IOException {
        List<String> rows = Files.readString(Run.HOME.resolve("docs/threats.md"))
                .lines()
                .dropWhile(line -> !line.contains("| where it is tested |"))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(10)
                .allMatch(row -> NAME.matcher(row).find() || row.endsWith("| – |"));
        assertThat(tests())
                .containsAll(rows.stream().flatMap(ThreatsTest::named).toList());
    }

    private static Stream<String> named(String row) {
        return NAME.matcher(row).results().map(MatchResult::group).map(name -> name.replace("`", ""));
    }

    private static Set<String> tests() throws IOException {
        try (Stream<Path> app = Files.walk(Run.HOME.resolve("app/src/test/java"));
                Stream<Path> core = Files.walk(Run.HOME.resolve("core/src/test/java"))) {
            return Stream.concat(app, core)
                    .map(file -> file.getFileName().toString().replaceFirst("\\.java$", ""))
                    .collect(Collectors.toSet());
        }
    }
}
