package io.github.attest.cli;

import io.github.attest.model.Group;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option {@code --group}. */
final class GroupOption {
    @Option(
            names = "--group",
            paramLabel = "GROUP",
            converter = Labels.OfGroup.class,
            description = "Only a part of the people: civilians, children, women, men or belligerents.")
    private @Nullable Group group;

    /** The part of the people that is meant; null for all of them, who are no part. */
    @Nullable
    Group part() {
        return group == Group.PEOPLE ? null : group;
    }
}
