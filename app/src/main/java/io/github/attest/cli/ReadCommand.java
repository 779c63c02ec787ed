package io.github.attest.cli;
import picocli.CommandLine.Command;
@Command(name="read") final class ReadCommand implements Runnable { @Override public void run() {} }
