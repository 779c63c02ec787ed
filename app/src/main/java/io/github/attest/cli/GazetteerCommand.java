package io.github.attest.cli;

import io.github.attest.place.GazetteerImport;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code attest gazetteer}: the places that Attest knows beside those built in. */
@Command(
        name = "gazetteer",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Import tables of places.",
        subcommands = GazetteerCommand.Import.class)
final class GazetteerCommand {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Attest attest;

    /** {@code attest gazetteer import}. */
    @Command(
            name = "import",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            description = {
                "Import GeoNames dumps or Who's On First tables.",
                "They may be gzipped or zipped. They are kept for your user and used from then on; an import of the same",
                "name is replaced. Reports that stand in a record keep the places they were read with."
            })
    static final class Import implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
        private GazetteerCommand parent;

        /** Taken so that it can stand with every command; places belong to the user, not to one record. */
        @Mixin
        private final RecordOption unused = new RecordOption();

        @Parameters(arity = "1..*", paramLabel = "FILE", description = "A table of places.")
        private List<Path> tables = List.of();

        @Override
        public Integer call() throws IOException {
            Gazetteers gazetteers = new Gazetteers(parent.attest.settings().gazetteers());
            int places = 0;
            for (Path table : tables) {
                places += read(gazetteers, table);
            }
            return places == 0 ? ExitCode.NOTHING_READ : ExitCode.DONE;
        }

        private int read(Gazetteers gazetteers, Path table) {
            Console console = parent.attest.console();
            try {
                GazetteerImport.Result result = gazetteers.read(table);
                result.problems().forEach(problem -> console.warn(Problems.line(problem)));
                if (result.places() > 0) {
                    String places = String.format(Locale.ROOT, "%,d", result.places());
                    console.print(table + ": " + places + " places, kept in " + gazetteers.file(table) + "\n");
                }
                return result.places();
            } catch (NoSuchFileException e) {
                console.warn(table + ": there is no such file; check the path (missing-file)");
            } catch (IOException e) {
                console.warn(table + ": cannot be imported: " + e.getMessage() + " (unreadable-file)");
            }
            return 0;
        }
    }
}
