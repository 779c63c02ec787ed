package io.github.attest.extract;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The rules of a language, by what may anchor them: most words of harm anchor few of them. Safe for use by several threads.
 */
final class Rules {
    /** A part of the golden ratio spreads keys that differ in few bits (Knuth 1973). */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final List<Rule> all;
    private final List<Rule> ofPeople;
    private final WordClasses anchors;
    private final Map<Kind, List<Rule>> ofWords = new ConcurrentHashMap<>();

    /**
     * As much of a word as anchors ask for.
     *
     * @param classes those of its classes that anchor some rule
     * @param grammars how it is built into a sentence as a word of harm, a {@linkplain Grammar#bit() bit} each
     */
    private record Kind(WordClasses classes, long grammars) {
        /** Spreads the bits: those of few classes and grammars hardly differ. */
        @Override
        public int hashCode() {
            long mixed = ((classes.low() * SPREAD ^ classes.high()) * SPREAD ^ grammars) * SPREAD;
            return (int) (mixed >>> Integer.SIZE);
        }

        boolean mayAnchor(Rule rule) {
            Rule.Wanted anchor = rule.anchor();
            return anchor.capture() != null
                    || anchor.unknown()
                    || anchor.classes().hasAny(classes)
                    || (anchor.grammars() & grammars) != 0;
        }
    }

    /** @param all in the order in which they are tried */
    Rules(List<Rule> all) {
        this.all = all;
        ofPeople = all.stream().filter(Rules::mayBePeople).toList();
        WordClasses classes = WordClasses.NONE;
        for (Rule rule : all) {
            classes = classes.and(rule.anchor().classes());
        }
        anchors = classes;
    }

    private static boolean mayBePeople(Rule rule) {
        Rule.Wanted anchor = rule.anchor();
        return anchor.capture() != null || anchor.told() || anchor.people();
    }

    /** Whether a word may anchor a rule: a word of harm, or one of a class that does. */
    boolean anchor(Lexeme word) {
        return word.harm() != null || word.isAny(anchors);
    }

    /** The rules that a unit may anchor, in the order in which they are tried. */
    List<Rule> at(Unit unit) {
        if (unit.persons() != null) {
            return ofPeople;
        }
        HarmWord harm = unit.lexeme().harm();
        Kind kind = new Kind(unit.lexeme().classes().within(anchors), harm == null ? 0 : harm.grammars());
        List<Rule> known = ofWords.get(kind);
        return known == null ? ofWords.computeIfAbsent(kind, this::of) : known;
    }

    private List<Rule> of(Kind kind) {
        return all.stream().filter(kind::mayAnchor).toList();
    }
}
