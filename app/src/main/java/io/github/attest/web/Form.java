package io.github.attest.web;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The fields of a form that a page sent; those left empty are as good as not there. */
final class Form {
    static final String TYPE = "application/x-www-form-urlencoded";

    private final Query fields;

    private Form(Query fields) {
        this.fields = fields;
    }

    /**
     * The form that a call brings.
     *
     * @param known names of its fields
     * @throws Failure if another page sent it than one of this server
     */
    static Form of(Call call, Set<String> known) {
        Set<String> names = new HashSet<>(known);
        names.add(FormToken.FIELD);
        Query fields = new Query(Query.filled(new String(call.body(), StandardCharsets.UTF_8)), names);
        FormToken.require(call.visit(), fields.one(FormToken.FIELD));
        return new Form(fields);
    }

    Optional<String> one(String name) {
        return fields.one(name).map(String::strip);
    }

    /** A field as it was typed, empty if it was left so: a password may begin or end with a space. */
    String typed(String name) {
        return fields.all(name).stream().findFirst().orElse("");
    }

    List<String> all(String name) {
        return fields.all(name);
    }

    /** All fields that were filled in. */
    Map<String, List<String>> values() {
        return fields.values();
    }
}
