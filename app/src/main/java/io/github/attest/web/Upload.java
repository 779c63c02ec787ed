package io.github.attest.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A form that brings files or long texts along. */
final class Upload {
    private final Multipart body;

    private Upload(Multipart body) {
        this.body = body;
    }

    /**
     * The form that a call brings.
     *
     * @throws Failure if another page sent it than one of this server
     */
    static Upload of(Call call) {
        Upload upload = new Upload(Multipart.of(call.header("Content-Type").orElse(""), call.body()));
        FormToken.require(call.visit(), upload.one(FormToken.FIELD));
        return upload;
    }

    /** What was filled into a field; empty if nothing was. */
    Optional<String> one(String name) {
        return all(name).stream().findFirst();
    }

    /** All values of a field, those left empty left out. */
    List<String> all(String name) {
        return body.parts().stream()
                .filter(part -> part.file() == null && part.name().equals(name))
                .map(Multipart.Part::text)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The fields that begin so, by their names, those left empty as well. */
    Map<String, List<String>> values(String beginning) {
        Map<String, List<String>> values = new HashMap<>();
        body.parts().stream()
                .filter(part -> part.file() == null && part.name().startsWith(beginning))
                .forEach(part -> values.computeIfAbsent(part.name(), none -> new ArrayList<>())
                        .add(part.text()));
        return values;
    }

    /** The files that were chosen; a field of files where none was holds one without a name. */
    List<Multipart.Part> files() {
        return body.files().stream().filter(part -> !"".equals(part.file())).toList();
    }
}
