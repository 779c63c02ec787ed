package io.github.attest.cli;

import picocli.CommandLine.Option;

/** The option {@code --format}. */
final class FormatOption {
    @Option(
            names = "--format",
            defaultValue = "text",
            converter = Labels.OfFormat.class,
            paramLabel = "text|json|jsonl",
            description = "text for people, json for one array, jsonl for one object a line. Default: text.")
    private Format format = Format.TEXT;

    Format format() {
        return format;
    }
}
