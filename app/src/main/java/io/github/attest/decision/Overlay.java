package io.github.attest.decision;

import io.github.attest.decision.Judgement.Attributed;
import io.github.attest.decision.Judgement.Dated;
import io.github.attest.decision.Judgement.Disclosed;
import io.github.attest.decision.Judgement.Graded;
import io.github.attest.decision.Judgement.Identified;
import io.github.attest.decision.Judgement.Located;
import io.github.attest.decision.Judgement.Ranged;
import io.github.attest.model.Assessment;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CivilianStatus;
import io.github.attest.model.CountRange;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.Harm;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An assessment while decisions are laid over it, one after the other. */
final class Overlay {
    private static final String GRADE = "grade";

    private final Assessment suggestion;
    private final Map<HarmType, CountRange> ranges = new EnumMap<>(HarmType.class);
    private final List<Harm> groups;
    private final Map<String, String> reasons = new LinkedHashMap<>();
    private List<Belligerent> belligerents;
    private @Nullable CivilianStatus civilians;
    private @Nullable ResolvedDate date;
    private @Nullable ResolvedPlace place;
    private Grade grade;
    private String author;

    Overlay(Assessment suggestion) {
        this.suggestion = suggestion;
        groups = new ArrayList<>(suggestion.groups());
        belligerents = suggestion.belligerents();
        civilians = suggestion.civilians();
        date = suggestion.date();
        place = suggestion.place();
        grade = suggestion.grade();
        author = suggestion.author();
    }

    /** Puts a judgement in the place of what stood there; a pairing changes nothing here. */
    void put(StandingDecision decision) {
        if (decision.decision() instanceof Judgement judgement) {
            reasons.put(judgement.part(), sentence(decision, judgement));
            switch (judgement) {
                case Graded graded -> {
                    grade = graded.grade();
                    author = decision.author();
                }
                case Ranged ranged -> put(ranged);
                case Attributed attributed -> belligerents = attributed.belligerents();
                case Located located -> place = located.place();
                case Dated dated -> date = dated.date();
                case Identified identified -> put(identified.status());
                case Disclosed disclosed -> reasons.remove(judgement.part());
            }
        }
    }

    private void put(Ranged ranged) {
        CountRange count = new CountRange(ranged.min(), ranged.max(), ranged.wording(), null);
        Group group = ranged.group();
        if (group == null) {
            ranges.put(ranged.type(), count);
        } else {
            put(new Harm(ranged.type(), group, count));
        }
    }

    /** Where it is contested who the dead were, there may have been none of either (Airwars). */
    private void put(CivilianStatus status) {
        civilians = status;
        if (status == CivilianStatus.CONTESTED) {
            groups.replaceAll(part -> part.group() == Group.CIVILIANS || part.group() == Group.BELLIGERENTS
                    ? new Harm(part.type(), part.group(), part.count().fromZero())
                    : part);
        }
    }

    /** In the place of the figure of the same people, if there is one. */
    private void put(Harm part) {
        for (int i = 0; i < groups.size(); i++) {
            if (groups.get(i).type() == part.type() && groups.get(i).group() == part.group()) {
                groups.set(i, part);
                return;
            }
        }
        groups.add(part);
    }

    Assessment assessment() {
        return new Assessment(
                suggestion.incident(),
                range(HarmType.KILLED, suggestion.killed()),
                range(HarmType.INJURED, suggestion.injured()),
                range(HarmType.KILLED_OR_INJURED, suggestion.casualties()),
                groups,
                civilians,
                date,
                place,
                belligerents,
                suggestion.weapons(),
                suggestion.targets(),
                grade,
                suggestion.strikeStatus(),
                reasons(),
                author);
    }

    private @Nullable CountRange range(HarmType type, @Nullable CountRange suggested) {
        return ranges.getOrDefault(type, suggested);
    }

    /** People's reasons before the rules'; the rule's reason for a grade that a person decided is none any more. */
    private List<String> reasons() {
        List<String> all = new ArrayList<>(suggestion.reasons());
        String decisive = reasons.get(GRADE);
        if (decisive != null && !all.isEmpty()) {
            all.removeFirst();
        }
        List<String> decided = new ArrayList<>(reasons.values());
        if (decisive != null) {
            decided.remove(decisive);
            decided.addFirst(decisive);
        }
        all.addAll(decisive == null && !all.isEmpty() ? 1 : 0, decided);
        return all;
    }

    private static String sentence(StandingDecision decision, Judgement judgement) {
        LocalDate day = LocalDate.ofInstant(decision.time(), ZoneOffset.UTC);
        String part = judgement.part().replace('_', ' ');
        return "Decided by " + decision.author() + " on " + day + " (" + part + "): " + decision.reason();
    }
}
