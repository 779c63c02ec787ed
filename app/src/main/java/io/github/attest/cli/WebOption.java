package io.github.attest.cli;

import io.github.attest.capture.Web;
import picocli.CommandLine.Option;

/** The option {@code --allow-private}. */
final class WebOption {
    @Option(
            names = "--allow-private",
            description = "Fetch from this machine and its networks too; else only hosts on the public internet.")
    private boolean allowPrivate;

    /** The web, as far as it may be fetched from; to be closed. */
    Web open() {
        return allowPrivate ? Web.openWithPrivate() : Web.open();
    }
}
