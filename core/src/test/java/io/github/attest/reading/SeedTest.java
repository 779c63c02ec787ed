package io.github.attest.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The article that the first version was made for; its expectations are those of {@code seed/expected.md}. */
class SeedTest {
    @Test
    void readsTheSeedArticle() {
        Path article = Inputs.shared("seed").resolve("article.txt");
        assumeTrue(Files.exists(article), "no seed beside the project");
        Report report = Objects.requireNonNull(Inputs.read(article).get(0).report());
        assertThat(Objects.requireNonNull(report.source()).name()).isEqualTo("21st Century Wire");
        assertThat(report.published()).isEqualTo(LocalDate.of(2019, 2, 12));
        assertThat(report.language()).isEqualTo("en");
        assertThat(report.title()).startsWith("SYRIA: 70 Civilians");
        assertThat(report.text())
                .startsWith("Despite repeated announcements")
                .endsWith("Source: Ruaa al-Jazaeri for Sana TV")
                .doesNotContain("SEE ALSO", "Leave a Reply", "Akismet", "log in");
        Passage quoted = report.passages().get(1);
        assertThat(report.passages()).hasSize(2);
        assertThat(Objects.requireNonNull(quoted.source()).name()).isEqualTo("SANA");
        assertThat(report.text().substring(quoted.start())).startsWith("Deir Ezzor, SANA-");
    }
}
