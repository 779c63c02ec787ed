package io.github.attest.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody typed into a form that was not taken, and why not, so that nothing has to be typed again.
 *
 * @param subject id of what it is about; empty for nothing in particular
 * @param values the fields by their names
 * @param sentence what is wrong, for the reader
 * @param field name of the field that is wrong; empty for the form as a whole
 */
public record Typed(String subject, Map<String, List<String>> values, String sentence, String field) {
    /** Nothing was typed yet. */
    public static final Typed NOTHING = new Typed("", Map.of(), "", "");

    private static final String KIND = "kind";

    public Typed {
        Objects.requireNonNull(subject);
        values = Map.copyOf(values);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(field);
    }

    /** The same for the form of a kind of decision on something; nothing if another form was sent. */
    public Typed into(String kind, String about) {
        return subject.equals(about) && values.getOrDefault(KIND, List.of()).contains(kind) ? this : NOTHING;
    }

    /** The same for the one of two forms of a kind that has a certain field, or has it not. */
    public Typed holding(String name, boolean held) {
        return values.containsKey(name) == held ? this : NOTHING;
    }

    /** Whether a field is the one that is wrong; null rather than false, since an attribute of a page is then left out. */
    public @Nullable String wrong(String name) {
        return field.equals(name) ? "true" : null;
    }

    /** Whether something was typed at all. */
    public boolean any() {
        return !values.isEmpty();
    }

    /** What a field holds: what was typed, or else what stands. */
    public String value(String name, @Nullable Object standing) {
        return any() ? values.getOrDefault(name, List.of("")).getFirst() : standing == null ? "" : standing.toString();
    }

    /** What a field holds that is empty at first. */
    public String value(String name) {
        return value(name, null);
    }

    /** Whether a value of a field is chosen. */
    public boolean chosen(String name, String value, boolean standing) {
        return any() ? values.getOrDefault(name, List.of()).contains(value) : standing;
    }

    /** Whether a value of a field is chosen that is not at first. */
    public boolean chosen(String name, String value) {
        return chosen(name, value, false);
    }
}
