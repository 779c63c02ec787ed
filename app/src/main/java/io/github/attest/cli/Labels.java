package io.github.attest.cli;

import io.github.attest.access.Profile;
import io.github.attest.access.Role;
import io.github.attest.access.Scope;
import io.github.attest.decision.SensitiveField;
import io.github.attest.model.Belligerent.Basis;
import io.github.attest.model.CivilianStatus;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.ResolvedPlace.Precision;
import io.github.attest.model.SourceKind;
import io.github.attest.record.export.ExportFormat;
import io.github.attest.web.ServerLog;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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

    /** On what basis a party is held responsible. */
    static Basis basis(String word) {
        try {
            return find(Basis.class, word);
        } catch (TypeConversionException e) {
            throw new Unfinished(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
        }
    }

    private static String all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Labels::label).collect(Collectors.joining(", "));
    }

    static String label(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** Values of an enumeration, by their labels. */
    abstract static class OfEnum<E extends Enum<E>> implements ITypeConverter<E> {
        private final Class<E> type;

        OfEnum(Class<E> type) {
            this.type = type;
        }

        @Override
        public E convert(String word) {
            return find(type, word);
        }
    }

    /** Values of {@code --format}. */
    static final class OfFormat extends OfEnum<Format> {
        OfFormat() {
            super(Format.class);
        }
    }

    /** Which reads a server logs. */
    static final class OfReads extends OfEnum<ServerLog.Reads> {
        OfReads() {
            super(ServerLog.Reads.class);
        }
    }

    /** Forms of an export. */
    static final class OfExport extends OfEnum<ExportFormat> {
        OfExport() {
            super(ExportFormat.class);
        }
    }

    /** Grades. */
    static final class OfGrade extends OfEnum<Grade> {
        OfGrade() {
            super(Grade.class);
        }
    }

    /** How exactly a place is known. */
    static final class OfPrecision extends OfEnum<Precision> {
        OfPrecision() {
            super(Precision.class);
        }
    }

    /** Parts of the people harmed. */
    static final class OfGroup extends OfEnum<Group> {
        OfGroup() {
            super(Group.class);
        }
    }

    /** Harm that an assessment has a range of. */
    static final class OfHarm implements ITypeConverter<HarmType> {
        private static final Map<String, HarmType> HARMS = new TreeMap<>(Map.of(
                "killed", HarmType.KILLED, "injured", HarmType.INJURED, "casualties", HarmType.KILLED_OR_INJURED));

        @Override
        public HarmType convert(String word) {
            HarmType harm = HARMS.get(word.toLowerCase(Locale.ROOT));
            if (harm == null) {
                throw new TypeConversionException("'" + word + "' is none of " + String.join(", ", HARMS.keySet()));
            }
            return harm;
        }
    }

    /** What is sensitive. */
    static final class OfField extends OfEnum<SensitiveField> {
        OfField() {
            super(SensitiveField.class);
        }
    }

    /** What a source is. */
    static final class OfSource extends OfEnum<SourceKind> {
        OfSource() {
            super(SourceKind.class);
        }
    }

    /** What members may do. */
    static final class OfRole extends OfEnum<Role> {
        OfRole() {
            super(Role.class);
        }
    }

    /** What tokens may be used for. */
    static final class OfScope extends OfEnum<Scope> {
        OfScope() {
            super(Scope.class);
        }
    }

    /** What may be seen of what is sensitive. */
    static final class OfProfile implements ITypeConverter<Profile> {
        @Override
        public Profile convert(String word) {
            return Profile.named(word)
                    .orElseThrow(() -> new TypeConversionException("'" + word + "' is none of "
                            + Profile.all().stream().map(Profile::name).collect(Collectors.joining(", "))));
        }
    }

    /** Who those killed were. */
    static final class OfStatus extends OfEnum<CivilianStatus> {
        OfStatus() {
            super(CivilianStatus.class);
        }
    }
}
