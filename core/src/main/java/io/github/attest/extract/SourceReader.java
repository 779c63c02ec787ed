package io.github.attest.extract;

import io.github.attest.model.Evidence;
import io.github.attest.model.Evidence.Field;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.ReportText;
import io.github.attest.text.SourceCatalogue;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Follows who says so: from the publisher, over the source whose words a passage holds, to whom the sentence cites. In "X
 * told Y that", Y stands before X in the chain.
 */
final class SourceReader {
    /** How far, in units, a source may stand from the verb that makes it speak. */
    private static final int REACH = 7;

    private final SourceCatalogue catalogue;
    private final ReportText text;
    private final Part part;
    private final Tokens tokens;
    private @Nullable Source lastNamed;

    SourceReader(SourceCatalogue catalogue, ReportText text, Part part) {
        this.catalogue = catalogue;
        this.text = text;
        this.part = part;
        this.tokens = text.part(part);
    }

    /** The chain of a sentence; adds the words that name cited sources to the evidence. */
    List<Source> chain(int sentence, List<Unit> units, List<Evidence> evidence) {
        List<Source> chain = new ArrayList<>();
        Report report = text.report();
        if (report.source() != null) {
            chain.add(report.source());
        }
        Source quoted = quoted(tokens.start(tokens.sentenceStart(sentence)));
        if (quoted != null) {
            append(chain, quoted);
        }
        cited(units, chain, evidence);
        return chain;
    }

    private @Nullable Source quoted(int offset) {
        if (part == Part.TITLE) {
            return null;
        }
        for (Passage passage : text.report().passages()) {
            if (offset >= passage.start() && offset < passage.end()) {
                return passage.source();
            }
        }
        return null;
    }

    private void cited(List<Unit> units, List<Source> chain, List<Evidence> evidence) {
        Source speaker = null;
        for (int at = 0; at < units.size(); at++) {
            Unit unit = units.get(at);
            SourceNoun noun = unit.lexeme().source();
            Match<Source> named = catalogue.phrases().longest(tokens, unit.first(), tokens.size());
            if (named != null) {
                lastNamed = named.value();
                append(chain, named.value());
                evidence.add(evidence(unit.first(), named.end()));
            } else if (speaker == null && noun != null && speaks(units, at)) {
                speaker = noun.pointsBack() ? lastNamed : new Source(noun.name(), noun.kind());
                evidence.add(evidence(unit.first(), unit.end()));
            }
        }
        if (speaker != null) {
            append(chain, speaker);
        }
    }

    private static boolean speaks(List<Unit> units, int at) {
        for (int i = Math.max(0, at - 3); i < Math.min(units.size(), at + REACH); i++) {
            if (units.get(i).is(WordClass.SAY)) {
                return true;
            }
        }
        return false;
    }

    private static void append(List<Source> chain, Source source) {
        if (!chain.contains(source)) {
            chain.add(source);
        }
    }

    private Evidence evidence(int first, int end) {
        return Evidence.in(text.report(), part, Field.CHAIN, tokens.start(first), tokens.end(end - 1));
    }
}
