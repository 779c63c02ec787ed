package io.github.attest.extract;

import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.text.PhraseTable.Match;
import io.github.attest.text.Shape;
import io.github.attest.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Ties the sources of one sentence to what makes them speak, and puts those who pass on what others said before these: in
 * "residents told the agency", the agency stands before the residents.
 */
final class CitationReader {
    /** How far, in tokens, who speaks may stand before the verb. */
    private static final int SUBJECT = 9;

    /** How far, in tokens, a source may stand behind the word that introduces it. */
    private static final int OBJECT = 5;

    /** How far behind ", said" who says so may stand, and who is told behind "told". */
    private static final int RIGHT_BEHIND = 3;

    /** A name that somebody is described behind has no more tokens than this. */
    private static final int NAME = 6;

    /** Marks that no citation reaches across. */
    private static final String ENDS = ".;:!?\u2026\"";

    private static final String QUOTATION = "\"\u201D\u00BB'\u2019";

    private final Tokens tokens;
    private final int start;
    private final int end;
    private final List<SourceMention> mentions;
    private final List<List<SourceMention>> found = new ArrayList<>();

    CitationReader(Tokens tokens, int sentence, List<SourceMention> mentions) {
        this.tokens = tokens;
        this.start = tokens.sentenceStart(sentence);
        this.end = tokens.sentenceEnd(sentence);
        this.mentions = mentions;
    }

    /** Those who speak, each list from who passed it on last to who said it first; lists have no mention in common. */
    List<List<SourceMention>> citations(List<Match<Citing>> verbs) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        verbs.forEach(this::read);
        SourceMention first = mentions.get(0);
        boolean announces = first.first() == start && first.end() < end && tokens.first(first.end()) == ':';
        if (found.isEmpty() && announces) {
            found.add(List.of(first));
        }
        return joined();
    }

    private void read(Match<Citing> verb) {
        switch (verb.value()) {
            case SAY -> add(subject(verb));
            case TELL -> add(relay(behind(verb, RIGHT_BEHIND)), subject(verb));
            case CITE -> add(citing(verb), behind(verb, OBJECT));
            case RELAY -> add(behind(verb, OBJECT), before(verb));
            case ACCORDING -> according(behind(verb, OBJECT));
        }
    }

    private void add(@Nullable SourceMention... chain) {
        List<SourceMention> present = new ArrayList<>();
        for (SourceMention mention : chain) {
            if (mention != null) {
                present.add(mention);
            }
        }
        if (!present.isEmpty()) {
            found.add(present);
        }
    }

    /** Only who publishes passes on what it was told: "witnesses told police" is the witnesses' word. */
    private static @Nullable SourceMention relay(@Nullable SourceMention told) {
        Source source = told == null ? null : told.source();
        if (source == null || !SourceWords.relays(source)) {
            return null;
        }
        boolean anybody = source.kind() == SourceKind.JOURNALIST && SourceWords.unnamed(source); // "told reporters"
        return anybody ? null : told;
    }

    /** "The mayor said 12 died, according to the agency": the agency passes on what the mayor said. */
    private void according(@Nullable SourceMention mention) {
        List<SourceMention> spoke = found.isEmpty() ? List.of() : found.getLast();
        boolean passesOn = relay(mention) != null && !spoke.isEmpty() && relay(spoke.get(0)) == null;
        if (passesOn) {
            add(mention, spoke.get(0));
        } else {
            add(mention);
        }
    }

    /** Who cites: who stands before the verb, failing that who spoke before in the sentence. */
    private @Nullable SourceMention citing(Match<Citing> verb) {
        SourceMention before = before(verb);
        return before != null || found.isEmpty() ? before : found.getLast().get(0);
    }

    /** Who speaks by a verb: before it, or behind it where it opens the sentence or follows a comma or a quotation. */
    private @Nullable SourceMention subject(Match<Citing> verb) {
        SourceMention before = speaker(verb);
        if (before != null) {
            return before;
        }
        char mark = verb.first() == start ? ',' : tokens.first(verb.first() - 1);
        boolean turned = mark == ',' || QUOTATION.indexOf(mark) >= 0;
        if (!turned) {
            return null;
        }
        SourceMention behind = behind(verb, RIGHT_BEHIND);
        return behind == null ? described(verb) : behind;
    }

    /** ", said Nadia Sahel, a nurse": who a name is stands behind it and a comma. */
    private @Nullable SourceMention described(Match<Citing> verb) {
        int comma = verb.end();
        while (comma < end && comma - verb.end() < NAME && tokens.shape(comma) != Shape.PUNCTUATION) {
            comma++;
        }
        boolean named = comma > verb.end() && tokens.shape(verb.end()).capital();
        return named && comma < end && tokens.first(comma) == ',' ? behind(comma + 1, OBJECT) : null;
    }

    /**
     * Who speaks before a verb: the nearest source, what stands between two commas describing it. Where nobody else does, the words
     * between the commas say who speaks: "Nadia Sahel, a nurse, said".
     */
    private @Nullable SourceMention speaker(Match<Citing> verb) {
        SourceMention described = null;
        for (SourceMention mention : mentions.reversed()) {
            int commas = reach(mention, verb);
            if (commas % 2 == 0) {
                return mention;
            }
            boolean apposed = commas == 1 && tokens.first(verb.first() - 1) == ',';
            described = described == null && apposed ? mention : described;
        }
        return described;
    }

    /** The nearest source before a verb; what stands between two commas describes it. */
    private @Nullable SourceMention before(Match<Citing> verb) {
        for (SourceMention mention : mentions.reversed()) {
            if (mention.end() <= verb.first()) {
                return reach(mention, verb) % 2 == 0 ? mention : null;
            }
        }
        return null;
    }

    /** How many commas stand between a source and a verb behind it; -1 if it stands elsewhere or too far from it. */
    private int reach(SourceMention mention, Match<Citing> verb) {
        int far = verb.first() - mention.end();
        if (far < 0 || far > (mention.pronoun() ? 0 : SUBJECT)) {
            return -1;
        }
        int commas = 0;
        for (int token = mention.end(); token < verb.first(); token++) {
            if (ENDS.indexOf(tokens.first(token)) >= 0) {
                return -1;
            }
            commas += tokens.first(token) == ',' ? 1 : 0;
        }
        return commas;
    }

    private @Nullable SourceMention behind(Match<Citing> verb, int reach) {
        return behind(verb.end(), reach);
    }

    private @Nullable SourceMention behind(int from, int reach) {
        for (SourceMention mention : mentions) {
            if (mention.first() >= from) {
                return mention.first() - from < reach && isPlain(from, mention.first()) ? mention : null;
            }
        }
        return null;
    }

    private boolean isPlain(int from, int to) {
        for (int token = from; token < to; token++) {
            char c = tokens.first(token);
            if (c == ',' || ENDS.indexOf(c) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** One list of those that have a mention in common: "the agency reported, citing a doctor". */
    private List<List<SourceMention>> joined() {
        if (found.size() < 2) {
            return List.copyOf(found);
        }
        List<Set<SourceMention>> lists = new ArrayList<>();
        for (List<SourceMention> each : found) {
            Set<SourceMention> known = null;
            for (Set<SourceMention> list : lists) {
                if (known == null && each.stream().anyMatch(list::contains)) {
                    known = list;
                }
            }
            if (known == null) {
                lists.add(new LinkedHashSet<>(each));
            } else if (known.contains(each.getLast()) && !known.contains(each.get(0))) {
                Set<SourceMention> longer = new LinkedHashSet<>(each);
                longer.addAll(known);
                known.clear();
                known.addAll(longer);
            } else {
                known.addAll(each);
            }
        }
        return lists.stream().map(list -> List.copyOf(list)).toList();
    }
}
