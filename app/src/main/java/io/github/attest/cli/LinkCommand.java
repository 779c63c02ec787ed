package io.github.attest.cli;
import picocli.CommandLine.Command;
@Command(name="link") final class LinkCommand implements Runnable { @Override public void run() {} }
