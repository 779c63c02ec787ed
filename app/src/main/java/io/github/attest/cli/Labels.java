package io.github.attest.cli;

import io.github.attest.record.export.ExportFormat;
import io.github.attest.record.export.Redaction;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Values of options that are words of a short list. Upper case is lower case here, in every locale. */
final class Labels {
    private Labels() {}

    private static <E extends Enum<E>> E find(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> label(value).equals(word.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of " + all(type)));
    }

    private static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Labels::label).collect(Collectors.joining(", "));
    }

    private static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Values of {@code --format}. */
    static final class OfFormat implements ITypeConverter<Format> {
        @Override
        public Format convert(String word) {
            return find(Format.class, word);
        }
    }

    /** Forms of an export. */
    static final class OfExport implements ITypeConverter<ExportFormat> {
        @Override
        public ExportFormat convert(String word) {
            return find(ExportFormat.class, word);
        }
    }

    /** Parts that an export may release. */
    static final class OfPart implements ITypeConverter<Redaction.Part> {
        @Override
        public Redaction.Part convert(String word) {
            return find(Redaction.Part.class, word);
        }
    }
}
