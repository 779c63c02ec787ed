package io.github.attest.golden;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One expectation of a golden text.
 *
 * @param field what is expected, for example {@code killed}, {@code children killed}, {@code aggregate killed}, {@code place}
 * @param values the answers any one of which is right, in the form of {@link Found#value()}
 * @param need whether the answer has to be there
 */
record Label(String field, List<String> values, Need need) {
    /** Whether an answer has to be there. */
    enum Need {
        REQUIRED,
        /** It may be there or not: readers differ. */
        TOLERATED
    }

    private static final Pattern FORM =
            Pattern.compile("(may )?((?:aggregate |total )?(?:(?:people|civilians|children|women|men|belligerents) )?"
                    + "(?:killed|injured|casualties|missing)|place|date|period|weapon|by|says|chain)\\b ?(.*)");
    private static final Pattern COUNT = Pattern.compile("~[a-z-]+|[0-9]+|[0-9]+\\.\\.[0-9]*|\\.\\.[0-9]+|none");
    private static final Pattern BARE_DATE = Pattern.compile("[0-9]{4}(-.*|/.*)?");

    Label {
        values = List.copyOf(values);
    }

    /**
     * Reads a label as it stands in a text.
     *
     * @param label for example {@code killed 12.. or 12}
     * @param words the words in the bracket, which name a place or a source if the label does not
     * @throws IllegalArgumentException if the label has no known form
     */
    static Label parse(String label, String words) {
        String form = BARE_DATE.matcher(label).matches() ? "date " + label : label;
        Matcher matcher = FORM.matcher(form);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("no such label: " + label);
        }
        String field = matcher.group(2);
        String value = matcher.group(3).isBlank() ? words : matcher.group(3);
        List<String> values = Arrays.stream(value.split(" or "))
                .map(one -> canonical(field, one.strip()))
                .toList();
        return new Label(field, values, matcher.group(1) == null ? Need.REQUIRED : Need.TOLERATED);
    }

    private static String canonical(String field, String value) {
        return switch (field) {
            case "date", "period" -> value.equals("none") ? value : Edtf.days(value);
            case "place", "says", "by", "chain", "weapon" -> value;
            default -> {
                if (!COUNT.matcher(value).matches()) {
                    throw new IllegalArgumentException("no such count: " + value);
                }
                yield value;
            }
        };
    }

    /** Whether this is a number of people. */
    boolean figure() {
        return aspect() == Aspect.FIGURES;
    }

    Aspect aspect() {
        return Aspect.of(field);
    }

    /** Whether an answer is one of those that are right. */
    boolean agrees(Found found) {
        return asks(found.field()) && values.stream().anyMatch(value -> aspect().agree(value, found.value()));
    }

    private boolean asks(String other) {
        return field.equals(other)
                || field.equals("total " + other)
                || field.equals("total " + other.replace("aggregate ", ""));
    }

    @Override
    public String toString() {
        return (need == Need.TOLERATED ? "may " : "") + field + " " + String.join(" or ", values);
    }
}
