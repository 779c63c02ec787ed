package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An incident that half a hundred reports tell of can still be taken in. */
class ManyReportsTest {
    private static final int MANY = 45;

    private static String report(int number) {
        String voice = number % 3 == 0 ? "Port Clinic" : "Delta Press Agency";
        return """
            {"id": "many-%1$d", "title": "Ferry shelled", "source": "Gazette %1$d", "published": "2026-03-%2$02d", "text":\
            "Thirty-one people were killed on Tuesday, 3 March 2026, when shells hit a ferry in Odesa, Ukraine, %3$s said."}\
            """.formatted(number, 4 + number / 10, voice);
    }

    @Test
    void theReportsOfAVoiceStandInThePictureAsOneWithHowManyTheyAre(@TempDir Path folder) {
        try (Served served = Served.empty(folder.resolve("attest.db").toString(), Limits.STANDARD)) {
            IntStream.range(0, MANY)
                    .forEach(number -> assertThat(served.client()
                                    .post("/api/v1/reports", report(number))
                                    .status())
                            .isEqualTo(201));
            Document page = Jsoup.parse(served.client().get("/incidents/inc-1").text());
            assertThat(page.select("article.account")).hasSize(MANY);
            assertThat(page.select(".cites text.first > title").eachText())
                    .containsExactly("Gazette 0", "14 other reports", "Gazette 1", "29 other reports");
            assertThat(page.select(".cites text.second > title").eachText())
                    .containsExactly("Port Clinic", "Delta Press Agency");
            assertThat(page.select(".cites text.soft").eachText().stream().collect(Collectors.joining()))
                    .contains("4 Mar 2026 to 8 Mar 2026");
        }
    }
}
