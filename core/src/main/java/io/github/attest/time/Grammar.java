package io.github.attest.time;

import io.github.attest.model.DateMention;
import io.github.attest.text.Language;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * All patterns of a language, compiled. A row of {@code time.tsv} has, between tabs: id, role, pattern (see {@link
 * Expression}), meaning (see {@link Meanings}), published date, example. A row whose id is {@code +} gives the pattern above
 * it a further published date and example; {@code @name} and an expression define a macro.
 */
final class Grammar {
    private static final String NO_DATE = "-";

    private final Symbols symbols = new Symbols();
    private final Node root = new Node();
    private final Lexicon lexicon;
    private final Since since;

    private Grammar(Language language) {
        Map<String, List<List<String>>> macros = new HashMap<>();
        int order = 0;
        for (String line : language.lines("time.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].startsWith("@")) {
                macros.put(cells[0].substring(1), Expression.sequences(cells[1], macros));
            } else if (!cells[0].equals("+")) {
                add(rule(order++, cells), Expression.sequences(cells[2], macros));
            }
        }
        root.freeze();
        lexicon = Lexicon.of(language, symbols, root);
        since = new Since(lexicon, symbols);
    }

    /** @throws IllegalArgumentException if a row of the data can't be read */
    static Grammar of(Language language) {
        return new Grammar(language);
    }

    Node root() {
        return root;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    Since since() {
        return since;
    }

    private static Rule rule(int order, String[] cells) {
        if (cells.length < 6) {
            throw new IllegalArgumentException("cells missing in " + String.join(" ", cells));
        }
        return cells[1].equals(NO_DATE)
                ? new Rule(order, cells[0], null, Meaning.Nothing.NOTHING)
                : new Rule(
                        order,
                        cells[0],
                        DateMention.Role.valueOf(cells[1].toUpperCase(Locale.ROOT)),
                        Meanings.of(cells[3]));
    }

    private void add(Rule rule, List<List<String>> sequences) {
        for (List<String> atoms : sequences) {
            int mark = atoms.indexOf(Expression.TRAILING);
            Node node = root;
            for (String atom : atoms) {
                if (!atom.equals(Expression.TRAILING)) {
                    node = node.child(symbols.of(atom));
                }
            }
            if (node == root || mark == 0) {
                throw new IllegalArgumentException(rule.id() + " matches nothing at all");
            }
            node.accept(rule, mark < 0 ? 0 : atoms.size() - mark - 1);
        }
    }
}
