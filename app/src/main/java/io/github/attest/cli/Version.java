package io.github.attest.cli;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** The version of this build, from the manifest of its jar. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {
            "attest " + Optional.ofNullable(version).orElse("(development)"),
            "Java " + System.getProperty("java.version")
        };
    }
}
