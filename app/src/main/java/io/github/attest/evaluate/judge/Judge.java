package io.github.attest.evaluate.judge;

import io.github.attest.evaluate.gold.CodedReport;
import io.github.attest.evaluate.gold.IncidentGold;
import io.github.attest.evaluate.gold.TemplatesGold;
import io.github.attest.model.Extraction;
import java.util.List;

/** Compares extractions with what was coded. Immutable; safe for use by several threads. */
public final class Judge {
    private final IncidentJudge incidents;
    private final TemplateJudge templates;

    /** A judge who knows places and parties by these names. */
    public Judge(PlaceNames places, ActorNames actors) {
        this.incidents = new IncidentJudge(places);
        this.templates = new TemplateJudge(places, actors);
    }

    /** Compares one extraction with what was coded for its report. */
    public Judgement judge(CodedReport coded, Extraction extraction) {
        List<Verdict> verdicts = switch (coded.gold()) {
            case IncidentGold gold -> incidents.judge(gold, extraction.accounts());
            case TemplatesGold gold -> templates.judge(gold.templates(), extraction.accounts());
        };
        return new Judgement(coded, extraction, verdicts);
    }
}
