package io.github.attest.cli;

import io.github.attest.output.prose.Style;
import io.github.attest.pipeline.Pipeline;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code attest}: what all its commands share. */
@Command(
        name = "attest",
        versionProvider = Version.class,
        mixinStandardHelpOptions = true,
        subcommands = {
            DemoCommand.class,
            ReadCommand.class,
            LinkCommand.class,
            AddCommand.class,
            IncidentsCommand.class,
            ShowCommand.class,
            TollCommand.class,
            LogCommand.class,
            VerifyCommand.class,
            ExportCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads reports of harm to people in conflict: who says what about whom, with the words that carry it.",
            "Accounts of one incident are put together, copies of one source count once, and an open, graded record grows."
        },
        footer = {
            "",
            "Start with 'attest demo'. 'attest help COMMAND' explains a command.",
            "Exit codes: 0 done, 1 nothing could be read, 2 wrong usage, 3 the record is damaged or locked."
        })
public final class Attest {
    private final Console console;

    @Option(
            names = "--no-color",
            scope = ScopeType.INHERIT,
            description = "No colours, not even on a terminal; so does the environment variable NO_COLOR.")
    boolean plain;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Where Attest itself fails, print where in its code.")
    boolean debug;

    /** A command that writes to a console. */
    public Attest(Console console) {
        this.console = console;
    }

    Console console() {
        return console;
    }

    Style style() {
        return console.has(Console.Trait.COLOUR) && !plain ? Style.COLOURED : Style.PLAIN;
    }

    /** The pipeline, which loads lexicons and gazetteer: only commands that read documents ask for it. */
    Pipeline pipeline() {
        return Pipeline.standard();
    }

    /** The folder of the application with its examples, which the launcher tells; else the folder one is in. */
    Path home() {
        return Path.of(System.getProperty("attest.home", ""));
    }

    /**
     * Runs a command line and writes out all that it printed.
     *
     * @return one of {@link ExitCode}
     */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(this)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler(new Failures(this))
                .setParameterExceptionHandler(new WrongUsage(this))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.has(Console.Trait.COLOUR) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setErr(console.err());
        // picocli prints help through a PrintWriter, which hides failures; print it through the console instead
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        int code = line.execute(arguments);
        return Failures.ending(console, help.toString(), code);
    }
}
