package io.github.attest.extract;

import io.github.attest.model.Evidence;
import io.github.attest.model.Evidence.Field;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.ReportText;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Follows who says so: from the publisher, over the source whose words a passage holds, to those whom the sentence cites. A
 * sentence that cites nobody is said by whom the sentence before it in its paragraph cites. Used for one text.
 */
final class SourceReader {
    /** How many sentences back "it" or "the agency" may point. */
    private static final int BACK = 4;

    /** Tokens at the head of a passage that may name its source. */
    private static final int HEAD = 30;

    /** More than any distance within a sentence, in tokens. */
    private static final int FAR = 1_000;

    private final SourceWords words;
    private final ReportText text;
    private final Part part;
    private final Tokens tokens;
    private final SourceFinder finder;
    private final Map<Integer, List<Citation>> read = new HashMap<>();
    private final Map<Passage, Citation> passages = new HashMap<>();

    SourceReader(SourceWords words, ReportText text, Part part, SourceFinder finder) {
        this.words = words;
        this.text = text;
        this.part = part;
        this.tokens = text.part(part);
        this.finder = finder;
    }

    /** Who says what stands at a token: the whole chain from the publisher on, with the words that name cited sources. */
    Citation at(int sentence, int token) {
        List<Source> chain = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        Report report = text.report();
        if (report.source() != null) {
            chain.add(report.source());
        }
        append(passage(tokens.start(tokens.sentenceStart(sentence))), chain, evidence);
        Citation cited = nearest(citations(sentence), token);
        if (cited == null && sentence > 0 && !opensParagraph(sentence)) {
            cited = nearest(citations(sentence - 1), token);
        }
        append(cited == null ? Citation.NONE : cited, chain, evidence);
        return new Citation(chain, evidence, token, token);
    }

    private static void append(Citation citation, List<Source> chain, List<Evidence> evidence) {
        for (Source source : citation.chain()) {
            if (!names(chain, source.name())) {
                chain.add(source);
            }
        }
        evidence.addAll(citation.evidence());
    }

    private static boolean names(List<Source> chain, String name) {
        for (Source known : chain) {
            if (known.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Citation nearest(List<Citation> citations, int token) {
        return citations.isEmpty()
                ? null
                : Collections.min(citations, Comparator.comparingInt(citation -> distance(citation, token)));
    }

    /** How far a citation is from a token; far, if the clause of one ends before the other: "the army said 18 had died; villagers said". */
    private int distance(Citation citation, int token) {
        int from = Math.min(citation.end(), token);
        int to = Math.max(citation.first(), token);
        boolean divided = false;
        for (int between = from; between < to && !divided; between++) {
            divided = tokens.first(between) == ';' || finder.contrasts(between);
        }
        return citation.distance(token) + (divided ? FAR : 0);
    }

    private boolean opensParagraph(int sentence) {
        int first = tokens.sentenceStart(sentence);
        return tokens.text().indexOf('\n', tokens.end(first - 1), tokens.start(first)) >= 0;
    }

    /** The source of a passage, with the words at its head or right before it that name it. */
    private Citation passage(int offset) {
        if (part == Part.TITLE) {
            return Citation.NONE;
        }
        for (Passage passage : text.report().passages()) {
            Source source = passage.source();
            if (source != null && offset >= passage.start() && offset < passage.end()) {
                return passages.computeIfAbsent(passage, none -> headed(passage, source));
            }
        }
        return Citation.NONE;
    }

    private Citation headed(Passage passage, Source source) {
        int start = tokens.at(passage.start());
        for (int token = Math.max(0, start - HEAD / 2); token < Math.min(tokens.size(), start + HEAD); token++) {
            Match<Source> match = words.catalogue().phrases().longest(tokens, token, tokens.size());
            if (match != null && match.value().equals(source)) {
                return new Citation(
                        List.of(source), List.of(evidence(match.first(), match.end())), match.first(), match.end());
            }
        }
        return new Citation(List.of(source), List.of(), start, start);
    }

    /** The citations of a sentence. */
    private List<Citation> citations(int sentence) {
        List<Citation> known = read.get(sentence);
        if (known == null) {
            read.put(sentence, List.of()); // nothing points back to itself
            List<Match<Citing>> verbs = finder.verbs(sentence);
            if (verbs.isEmpty() && part == Part.TEXT) {
                return List.of();
            }
            known = citations(sentence, verbs);
            read.put(sentence, known);
        }
        return known;
    }

    private List<Citation> citations(int sentence, List<Match<Citing>> verbs) {
        List<Citation> citations = new ArrayList<>();
        for (List<SourceMention> mentions :
                new CitationReader(tokens, sentence, finder.mentions(sentence, verbs)).citations(verbs)) {
            citations.add(citation(mentions, sentence)); // also who is not known speaks for what stands beside it
        }
        return citations;
    }

    private Citation citation(List<SourceMention> mentions, int sentence) {
        List<Source> chain = new ArrayList<>();
        List<Evidence> evidence = new ArrayList<>();
        int first = Integer.MAX_VALUE;
        int end = 0;
        for (SourceMention mention : mentions) {
            Source source = mention.source() == null ? meant(mention, sentence) : mention.source();
            source = source == null ? mention.otherwise() : source;
            if (source != null && !chain.contains(source)) {
                chain.add(source);
                evidence.add(evidence(mention.first(), mention.end()));
            }
            first = Math.min(first, mention.first());
            end = Math.max(end, mention.end());
        }
        return new Citation(chain, evidence, first, end);
    }

    /** Whom words that point back mean: who was cited last by the same word, "the health ministry" by "the ministry", or else by any. */
    private @Nullable Source meant(SourceMention mention, int sentence) {
        int word = mention.end() - 1;
        for (int before = sentence - 1; before >= Math.max(0, sentence - BACK); before--) {
            for (Citation citation : citations(before).reversed()) {
                if (citation.evidence().stream().anyMatch(words -> holds(words, word))) {
                    return citation.chain().getLast();
                }
            }
        }
        return last(sentence);
    }

    private boolean holds(Evidence words, int word) {
        int end = words.end();
        for (int token = tokens.at(words.start()); token < tokens.size() && tokens.start(token) < end; token++) {
            if (tokens.key(token) == tokens.key(word)) {
                return true;
            }
        }
        return false;
    }

    /** The source that was cited last before a sentence. */
    private @Nullable Source last(int sentence) {
        for (int before = sentence - 1; before >= Math.max(0, sentence - BACK); before--) {
            for (Citation citation : citations(before).reversed()) {
                if (!citation.chain().isEmpty()) {
                    return citation.chain().getLast();
                }
            }
        }
        return null;
    }

    private Evidence evidence(int first, int end) {
        return Evidence.in(text.report(), part, Field.CHAIN, tokens.start(first), tokens.end(end - 1));
    }
}
