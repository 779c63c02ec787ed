package io.github.attest.cli;

import io.github.attest.evaluate.EvaluateCommand;
import io.github.attest.evaluate.LearnCommand;
import io.github.attest.link.MatchWeights;
import io.github.attest.model.NumeralProfile;
import io.github.attest.output.prose.Style;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.place.Gazetteer;
import io.github.attest.reading.Reader;
import io.github.attest.text.NumeralProfiles;
import io.github.attest.text.SourceCatalogue;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.CharacterCodingException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
            WatchCommand.class,
            IncidentsCommand.class,
            ShowCommand.class,
            ExplainCommand.class,
            DuplicatesCommand.class,
            DecideCommand.class,
            TollCommand.class,
            AggregatesCommand.class,
            LogCommand.class,
            VerifyCommand.class,
            ServeCommand.class,
            UserCommand.class,
            CopyCommand.Copy.class,
            CopyCommand.Backup.class,
            TimestampCommand.class,
            ExportCommand.class,
            GazetteerCommand.class,
            EvaluateCommand.class,
            LearnCommand.class,
            CommandLine.HelpCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Reads reports of harm to people in conflict: who says what about whom, with the words that carry it.",
            "Accounts of one incident are put together, copies of one source count once, and an open, graded record"
                    + " grows."
        },
        footer = {
            "",
            "Start with 'attest demo'. 'attest help COMMAND' explains a command.",
            "Exit codes: 0 done, 1 nothing could be read, 2 wrong usage, 3 the record is damaged or locked."
        })
public final class Attest implements EvaluateCommand.Source {
    private final Console console;
    private final Settings settings;

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

    @Option(
            names = "--profile",
            scope = ScopeType.INHERIT,
            paramLabel = "NAME",
            description = "Whose figures vague numerals such as \"dozens\" take: airwars, acled or acled-war. Default:"
                    + " airwars.")
    @Nullable
    String profile;

    @Option(
            names = "--sources",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description = "Sources of your own beside those built in, in the form of sources.tsv: see docs/sources.md.")
    @Nullable
    Path sources;

    @Option(
            names = "--match-weights",
            scope = ScopeType.INHERIT,
            paramLabel = "FILE",
            description =
                    "What agreement between two accounts is worth, in the form of link/weights.tsv, instead of what is"
                            + " built in: see docs/evaluation.md.")
    @Nullable
    Path matchWeights;

    /** A command line that writes to a console. */
    public Attest(Console console, Settings settings) {
        this.console = console;
        this.settings = settings;
    }

    Console console() {
        return console;
    }

    Style style() {
        return console.has(Console.Trait.COLOUR) && !plain ? Style.COLOURED : Style.PLAIN;
    }

    Settings settings() {
        return settings;
    }

    /** The pipeline, which loads lexicons and gazetteers: only commands that read documents ask for it. */
    @Override
    public Pipeline pipeline() {
        Gazetteer gazetteer =
                new Gazetteers(settings.gazetteers()).all(problem -> console.warn(Problems.line(problem)));
        return Pipeline.of(gazetteer, profile(), catalogue(), weights());
    }

    /** The reader, which knows publishers by the same catalogue. */
    Reader reader() {
        return Reader.of(catalogue());
    }

    private SourceCatalogue catalogue() {
        if (sources == null) {
            return SourceCatalogue.standard();
        }
        try {
            return SourceCatalogue.standard().with(sources);
        } catch (IOException e) {
            throw unusable(sources, "sources", e);
        }
    }

    /** What agreement between two accounts is worth. */
    MatchWeights weights() {
        if (matchWeights == null) {
            return MatchWeights.standard();
        }
        try {
            return MatchWeights.read(matchWeights);
        } catch (IOException | IllegalArgumentException e) {
            throw unusable(matchWeights, "match weights", e);
        }
    }

    private static Unfinished unusable(Path file, String as, Exception e) {
        String why = e instanceof NoSuchFileException
                ? "there is no such file; check the path"
                : e instanceof CharacterCodingException ? "it is not text in UTF-8" : e.getMessage();
        return new Unfinished(ExitCode.WRONG_USAGE, file + ": cannot be used as " + as + ": " + why);
    }

    /** Whose figures vague numerals take. */
    NumeralProfile profile() {
        if (profile == null) {
            return NumeralProfiles.standard();
        }
        if (!NumeralProfiles.names().contains(profile)) {
            throw new Unfinished(
                    ExitCode.WRONG_USAGE,
                    "there is no numeral profile '" + profile + "'; there are "
                            + String.join(", ", NumeralProfiles.names()));
        }
        return NumeralProfiles.named(profile);
    }

    /**
     * Runs a command line and writes out all that it printed.
     *
     * @return one of {@link ExitCode}
     */
    public int run(String... arguments) {
        CommandLine line = new CommandLine(this)
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler(new Failures(this))
                .setParameterExceptionHandler(new WrongUsage(this))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        console.has(Console.Trait.COLOUR) ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setDefaultValueProvider(settings.configuration())
                .setErr(console.err());
        Optional<String> misconfigured = settings.configuration().problem();
        if (misconfigured.isPresent()) {
            console.warn(misconfigured.get());
            return Failures.ending(console, "", ExitCode.WRONG_USAGE);
        }
        // picocli prints help through a PrintWriter, which hides failures; print it through the console instead
        StringWriter help = new StringWriter();
        line.setOut(new PrintWriter(help));
        int code = line.execute(arguments);
        return Failures.ending(console, help.toString(), code);
    }
}
