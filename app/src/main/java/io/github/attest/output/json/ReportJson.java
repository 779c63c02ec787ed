package io.github.attest.output.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A report, as it was read, as JSON. */
public final class ReportJson {
    private ReportJson() {}

    /** A report with the text that was kept. */
    public static ObjectNode of(Report report) {
        ObjectNode node = Nodes.object();
        node.put("id", report.id());
        node.put("url", report.url());
        node.put("source", report.source() == null ? null : report.source().name());
        node.put(
                "source_kind",
                report.source() == null ? null : report.source().kind().label());
        node.put("title", report.title());
        node.put("byline", report.byline());
        node.put("published", day(report.published()));
        node.put("retrieved", moment(report.retrieved()));
        node.put("language", report.language());
        node.put("text", report.text());
        node.set("passages", Nodes.array(report.passages(), ReportJson::of));
        node.put("sha256", report.sha256());
        return node;
    }

    private static ObjectNode of(Passage passage) {
        ObjectNode node = Nodes.object();
        node.put("start", passage.start());
        node.put("end", passage.end());
        node.put("voice", passage.voice().name().toLowerCase(Locale.ROOT));
        node.put("source", passage.source() == null ? null : passage.source().name());
        return node;
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    private static @Nullable String moment(@Nullable Instant moment) {
        return moment == null ? null : moment.toString();
    }
}
