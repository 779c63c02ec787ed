package io.github.attest.evaluate.gold;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the templates of a row: an object a template, an array of fills a slot. */
final class TemplateReader {
    private TemplateReader() {}

    static TemplatesGold read(JsonNode templates) {
        List<Template> read = new ArrayList<>();
        templates.forEach(template -> read.add(template(template)));
        return new TemplatesGold(read);
    }

    private static Template template(JsonNode node) {
        String number = String.join(" ", fills(node, "MESSAGE: TEMPLATE"));
        Victims victims = new Victims(
                fills(node, "HUM TGT: NUMBER"),
                fills(node, "HUM TGT: EFFECT OF INCIDENT"),
                fills(node, "HUM TGT: TOTAL NUMBER"));
        return new Template(
                number,
                number.contains("OPTIONAL"),
                DateFill.parse(fills(node, "INCIDENT: DATE")),
                PlaceFill.parse(fills(node, "INCIDENT: LOCATION")),
                NameFill.parse(fills(node, "PERP: ORGANIZATION ID")),
                NameFill.parse(fills(node, "PERP: INDIVIDUAL ID")),
                victims.of("DEATH"),
                victims.of("INJURY"));
    }

    private static List<String> fills(JsonNode node, String slot) {
        List<String> fills = new ArrayList<>();
        node.path(slot).forEach(fill -> fills.add(fill.asText().strip()));
        return fills;
    }
}
