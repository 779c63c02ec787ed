package io.github.attest.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

/** Whatever the bytes are, a reading comes of them, and its report keeps its promises. */
class FuzzTest {
    @Property(tries = 300)
    void randomBytes(@ForAll byte[] bytes, @ForAll("names") String name) {
        check(Reader.standard().read(Document.of(name, bytes)).report());
    }

    @Property(tries = 300)
    void randomBytesBehindASignature(@ForAll byte[] bytes, @ForAll("signatures") String signature) {
        byte[] start = signature.getBytes(StandardCharsets.ISO_8859_1);
        byte[] all = Arrays.copyOf(start, start.length + bytes.length);
        System.arraycopy(bytes, 0, all, start.length, bytes.length);
        check(Reader.standard().read(Document.of("a", all)).report());
    }

    @Property(tries = 500)
    void randomMarkupAndText(@ForAll("documents") String text, @ForAll("names") String name) {
        check(Reader.standard()
                .read(Document.of(name, text.getBytes(StandardCharsets.UTF_8)))
                .report());
    }

    @Property(tries = 300)
    void randomLinesOfJson(@ForAll("documents") String text) {
        List<Reading> readings = new ArrayList<>();
        readings.addAll(Inputs.jsonLines(text));
        readings.addAll(
                Inputs.jsonLines("{\"text\": \"" + text.replace("\\", "").replace("\"", "") + "\"}"));
        readings.forEach(reading -> check(reading.report()));
    }

    private static void check(@Nullable Report report) {
        if (report == null) {
            return;
        }
        int end = 0;
        for (Passage passage : report.passages()) {
            assertThat(passage.start()).isEqualTo(end);
            end = passage.end();
        }
        assertThat(end).isEqualTo(report.text().length());
        assertThat(report.sha256()).hasSize(64);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.of("a.html", "a.txt", "a.pdf", "a.jsonl", "a", "a.warc", "a.html.gz");
    }

    @Provide
    Arbitrary<String> signatures() {
        return Arbitraries.of(
                "%PDF-1.4\n",
                "\u001F\u008B\u0008\u0000", "WARC/1.0\r\n", "\u00FE\u00FF", "\u00FF\u00FE", "<!doctype html>");
    }

    @Provide
    Arbitrary<String> documents() {
        Arbitrary<String> pieces = Arbitraries.of(
                "<p>",
                "</p>",
                "<div class='content'>",
                "</div>",
                "<nav>",
                "<h1>",
                "<br>",
                "<br>",
                "<blockquote>",
                "<table><td>",
                "<a href=x>",
                "</a>",
                "<!--",
                "-->",
                "<script>",
                "<meta charset=x>",
                "<time datetime='2020-13-40'>",
                "\n",
                "\n\n",
                "SANA reports…",
                "Reuters:",
                "CHICAGO (AP) — ",
                "(EFE).- ",
                "3 JAN 90",
                "12 February 2019",
                "Leave a Reply",
                "SEE ALSO: x",
                "Four people died in the market on Friday, said a baker.",
                "\uD83D",
                "\u0000",
                "دمشق-سانا",
                "©",
                "|",
                "{",
                "}",
                "[",
                "\"text\":",
                ",",
                " ",
                "-",
                "--",
                "(",
                ")",
                "'",
                "1.2.3",
                "99999999999999999999",
                "00/00/0000");
        return pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    }
}
