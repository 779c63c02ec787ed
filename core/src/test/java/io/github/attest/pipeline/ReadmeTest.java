package io.github.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Extraction;
import io.github.attest.model.Incident;
import io.github.attest.reading.Reader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of a library's use in the README is the code between the two markers here, and it runs. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..");

    @Test
    void theExampleRuns() {
        List<String> grades = grades(ROOT.resolve("examples"));
        assertThat(grades).isNotEmpty();
    }

    private static List<String> grades(Path examples) {
        List<String> grades = new ArrayList<>();
        // [readme]
        Pipeline pipeline = Pipeline.standard();
        List<Extraction> extractions = new ArrayList<>();
        Reader.standard().read(examples, reading -> {
            if (reading.report() != null) {
                extractions.add(pipeline.extract(reading.report()));
            }
        });
        for (Incident incident : pipeline.link(extractions)) {
            grades.add(pipeline.assess(incident).grade().label());
        }
        // [/readme]
        return grades;
    }

    @Test
    void theReadmeQuotesIt() throws IOException {
        String code = Files.readString(Path.of("src/test/java/io/github/attest/pipeline/ReadmeTest.java"));
        String example = code.substring(code.indexOf("// [readme]") + 11, code.indexOf("// [/readme]"))
                .stripIndent()
                .strip();
        assertThat(Files.readString(ROOT.resolve("README.md"))).contains(example);
    }
}
