package io.github.attest.evaluate;

import io.github.attest.evaluate.judge.Field;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an option whose values are constants written in lower case with hyphens, under any default locale. */
class LabelConverter<E extends Enum<E>> implements ITypeConverter<E> {
    private final E[] constants;

    LabelConverter(E[] constants) {
        this.constants = constants;
    }

    @Override
    public E convert(String value) {
        return Arrays.stream(constants)
                .filter(constant -> label(constant).equals(value))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + value + "' is none of " + labels()));
    }

    private String labels() {
        return Arrays.stream(constants).map(LabelConverter::label).collect(Collectors.joining(", "));
    }

    private static String label(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Converts {@code text} and {@code json}. */
    static final class OfFormat extends LabelConverter<EvaluateCommand.Format> {
        OfFormat() {
            super(EvaluateCommand.Format.values());
        }
    }

    /** Converts names of fields. */
    static final class OfField extends LabelConverter<Field> {
        OfField() {
            super(Field.values());
        }
    }

    /** Converts names of slices. */
    static final class OfSlice extends LabelConverter<Slice> {
        OfSlice() {
            super(Slice.values());
        }
    }

    /** Converts what can be learned. */
    static final class OfSubject extends LabelConverter<LearnCommand.Subject> {
        OfSubject() {
            super(LearnCommand.Subject.values());
        }
    }
}
