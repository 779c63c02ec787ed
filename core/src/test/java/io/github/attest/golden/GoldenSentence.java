package io.github.attest.golden;

import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One line of a file of golden sentences.
 *
 * @param id file and line, for example {@code drones:17}
 * @param tested what the comment above says that it tests; empty if there is none
 * @param setting the headers that hold for it
 * @param golden the text and its expectations, those of an annotated headline included
 */
record GoldenSentence(String id, String tested, Setting setting, GoldenText golden) {

    /**
     * Reads a file of sentences. Headers hold until they are changed, but a headline and a comment only for the next
     * sentence.
     *
     * @throws IllegalArgumentException naming the line, if one has no known form
     */
    static List<GoldenSentence> read(Path file) {
        List<GoldenSentence> sentences = new ArrayList<>();
        List<String> lines = GoldenFiles.lines(file);
        Setting setting = Setting.NONE;
        String tested = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("#")) {
                tested = line.substring(1).strip();
            } else if (line.startsWith("@")) {
                setting = setting.with(line);
            } else if (!line.isEmpty()) {
                sentences.add(sentence(GoldenFiles.stem(file) + ":" + (i + 1), tested, setting, line));
                setting = setting.untitled();
                tested = "";
            }
        }
        return sentences;
    }

    private static GoldenSentence sentence(String id, String tested, Setting setting, String line) {
        try {
            GoldenText text = GoldenText.parse(line);
            if (setting.title() == null) {
                return new GoldenSentence(id, tested, setting, text);
            }
            GoldenText title = GoldenText.parse(setting.title());
            List<Label> labels = Stream.of(title.labels(), text.labels())
                    .flatMap(List::stream)
                    .toList();
            Setting plain = setting.with("@title " + title.text());
            return new GoldenSentence(id, tested, plain, new GoldenText(text.text(), labels));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(id + ": " + e.getMessage(), e);
        }
    }

    Report report() {
        return setting.report(id, golden.text());
    }

    /** What the pipeline answers otherwise than expected. */
    List<Difference> differences(Extraction extraction) {
        return Comparison.ofSentence(golden.labels(), Found.in(extraction));
    }
}
