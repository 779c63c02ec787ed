package io.github.attest.extract;

import io.github.attest.extract.Rule.Capture;
import io.github.attest.extract.Rule.Element;
import io.github.attest.extract.Rule.Wanted;
import io.github.attest.model.HarmType;
import io.github.attest.text.Language;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the rules of a language from its {@code rules.txt}; see {@link Rule} for the form. */
final class RuleFile {
    private static final Set<String> CAPTURES = Arrays.stream(Capture.values())
            .map(c -> c.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());

    private final String language;
    private final List<Rule> rules = new ArrayList<>();
    private @Nullable String name;
    private String catches = "";
    private String pattern = "";
    private @Nullable HarmType harm;
    private boolean part;
    private boolean rest;
    private final List<String> examples = new ArrayList<>();

    private RuleFile(String language) {
        this.language = language;
    }

    /**
     * The rules in the order of the file, which is the order in which they are tried.
     *
     * @throws IllegalArgumentException if a line is of no known form
     */
    static List<Rule> read(Language language) {
        RuleFile file = new RuleFile(language.code());
        language.lines("rules.txt").forEach(file::line);
        file.finish();
        return List.copyOf(file.rules);
    }

    private void line(String line) {
        int space = line.indexOf(' ');
        String key = space < 0 ? line : line.substring(0, space);
        String value = space < 0 ? "" : line.substring(space + 1).strip();
        switch (key) {
            case "rule" -> {
                finish();
                name = value;
            }
            case "catches" -> catches = value;
            case "pattern" -> pattern = value;
            case "harm" -> harm = HarmType.valueOf(value.toUpperCase(Locale.ROOT));
            case "part" -> part = true;
            case "rest" -> rest = true;
            case "+", "-" -> examples.add(line);
            default -> throw new IllegalArgumentException("rules of " + language + ": " + line);
        }
    }

    private void finish() {
        if (name != null) {
            rules.add(compiled(language + "." + name));
        }
        name = null;
        catches = "";
        harm = null;
        part = false;
        rest = false;
        examples.clear();
    }

    private Rule compiled(String id) {
        List<Element> before = new ArrayList<>();
        List<Element> after = new ArrayList<>();
        Wanted anchor = null;
        for (String word : pattern.split(" +", -1)) {
            if (word.startsWith("<")) {
                anchor = wanted(word.substring(1, word.length() - 1), true);
            } else if (anchor == null) {
                before.add(element(word));
            } else {
                after.add(element(word));
            }
        }
        if (anchor == null) {
            throw new IllegalArgumentException("rule without anchor: " + id);
        }
        Collections.reverse(before);
        return new Rule(
                id,
                catches,
                pattern,
                List.copyOf(before),
                anchor,
                List.copyOf(after),
                harm,
                part,
                rest,
                List.copyOf(examples));
    }

    private static Element element(String word) {
        if (word.startsWith("~")) {
            return new Element(null, 0, Integer.parseInt(word.substring(1)), false);
        }
        if (word.startsWith("!")) {
            return new Element(wanted(word.substring(1), false), 1, 1, true);
        }
        char last = word.charAt(word.length() - 1);
        String names = last == '?' || last == '*' || last == '+' ? word.substring(0, word.length() - 1) : word;
        int min = last == '?' || last == '*' ? 0 : 1;
        int max = last == '*' || last == '+' ? 4 : 1;
        return new Element(wanted(names, false), min, max, false);
    }

    private static Wanted wanted(String names, boolean grammars) {
        WordClasses classes = WordClasses.NONE;
        long harm = 0;
        boolean unknown = false;
        boolean told = false;
        boolean people = false;
        Capture capture = null;
        for (String name : names.split("\\|", -1)) {
            if (CAPTURES.contains(name)) {
                people = true;
                boolean first = names.equals(name) || names.startsWith(name + "|");
                capture = first ? Capture.valueOf(name.toUpperCase(Locale.ROOT)) : capture;
            } else if (name.equals("unknown")) {
                unknown = true;
            } else if (name.equals("object")) {
                told = true;
            } else if (name.startsWith("=")) {
                harm |= Grammar.named(name.substring(1)).bit();
            } else if (name.startsWith("@") || !grammars) {
                classes = classes.and(WordClass.named(name.startsWith("@") ? name.substring(1) : name)
                        .alone());
            } else {
                harm |= Grammar.named(name).bit();
            }
        }
        return new Wanted(classes, harm, unknown, told, people, capture);
    }
}
