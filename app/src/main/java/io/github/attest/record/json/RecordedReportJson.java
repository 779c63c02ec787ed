package io.github.attest.record.json;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.record.RecordedReport;
import java.time.LocalDate;

/** A report as a line of a list, as JSON. */
public final class RecordedReportJson {
    private RecordedReportJson() {}

    /** All that is known of a report but its text. */
    public static ObjectNode of(RecordedReport report) {
        LocalDate published = report.published();
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("id", report.id());
        node.put("entry", report.entry());
        node.put("added", report.added().toString());
        node.put("sha256", report.sha256());
        node.put("source", report.source());
        node.put("url", report.url());
        node.put("title", report.title());
        node.put("published", published == null ? null : published.toString());
        node.put("language", report.language());
        node.put("accounts", report.accounts());
        node.put("retracted", report.retracted());
        return node;
    }
}
