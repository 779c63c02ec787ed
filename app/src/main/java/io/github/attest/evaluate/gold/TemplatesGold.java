package io.github.attest.evaluate.gold;

import java.util.List;

/**
 * All incidents that people coded for a report, in the form of the fourth message-understanding conference (MUC-4, 1992).
 *
 * @param templates one an incident; empty where the report holds none that counts
 */
public record TemplatesGold(List<Template> templates) implements Gold {
    public TemplatesGold {
        templates = List.copyOf(templates);
    }
}
