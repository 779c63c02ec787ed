package io.github.attest.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Report;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A yearbook of hundreds of pages is one document too: no step may cost more than its length. */
class LongDocumentTest {
    private static final Pipeline PIPELINE = Pipeline.standard();

    private static final List<String> TOWNS = List.of("Osijek", "Vukovar", "Sisak", "Zadar", "Karlovac", "Dubrovnik");
    private static final List<String> NAMES = List.of("Ivo Barun", "Mato Kralj", "Ana Lovrek", "Petar Zoric");
    private static final List<String> VILLAGES = List.of("Brodovac", "Zelengrad", "Kutnica", "Lipovska");

    @Test
    void takesTimeInProportionToItsLength() {
        seconds(200);
        seconds(200);
        double some = seconds(300);
        double many = seconds(2_400);
        assertThat(many / some)
                .as("eight times the text took so many times as long")
                .isLessThan(24);
    }

    private static double seconds(int paragraphs) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < paragraphs; i++) {
            String name = of(NAMES, i);
            text.append(
                            "On %d March shells hit the village of %s near %s. %s, %d, was killed and %d people were wounded. "
                                    .formatted(
                                            1 + i % 28,
                                            of(VILLAGES, i / 3),
                                            of(TOWNS, i / 2),
                                            name,
                                            20 + i % 50,
                                            2 + i % 40))
                    .append("%s had lived in %s, police said on Tuesday. Two days earlier Zoric had spoken.\n\n"
                            .formatted(name.substring(name.indexOf(' ') + 1), of(TOWNS, i)));
        }
        Report report = new Report(
                "yearbook",
                null,
                null,
                "A year",
                null,
                LocalDate.of(1992, 4, 1),
                null,
                "en",
                text.toString(),
                List.of(),
                "");
        long start = cpu();
        assertThat(PIPELINE.extract(report).accounts()).isNotEmpty();
        return (cpu() - start) / 1e9;
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String of(List<String> list, int index) {
        return list.get(index % list.size());
    }
}
