package io.github.attest.evaluate.judge;

import io.github.attest.evaluate.gold.CodedReport;
import io.github.attest.evaluate.gold.IncidentGold;
import io.github.attest.evaluate.gold.TemplatesGold;
import io.github.attest.model.Extraction;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
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

    /** How much a place has of what was coded of an incident: the settlement and the first-level area, one each. */
    public int right(IncidentGold gold, ResolvedPlace place) {
        return incidents.right(gold, place);
    }

    /** How much a date has of what was coded of an incident: one if the day lies in it, another if it is the day. */
    public int right(IncidentGold gold, ResolvedDate date) {
        return gold.date() == null ? 0 : Days.right(gold.date(), date);
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
