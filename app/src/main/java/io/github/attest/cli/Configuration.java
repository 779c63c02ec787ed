package io.github.attest.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * What options take that are not on the command line: from the environment ({@code ATTEST_RECORD} for {@code --record}), or else from one
 * file of Java properties ({@code record = attest.db}), which {@code ATTEST_CONFIG} names. A flag goes before both. Decisions, passwords and
 * what is released are never configured: somebody has to say them. {@code docs/configuration.md} lists the settings.
 */
public final class Configuration implements IDefaultValueProvider {
    /** Names of the options that can be configured. */
    static final Set<String> KEYS = Set.of(
            "record",
            "author",
            "sources",
            "profile",
            "match-weights",
            "host",
            "port",
            "log-reads",
            "authority",
            "every");

    /** Nothing is configured. */
    static final Configuration NONE = new Configuration(Map.of(), new Properties(), null);

    private static final String FILE = "ATTEST_CONFIG";

    private final Map<String, String> environment;
    private final Properties file;
    private final @Nullable String problem;

    private Configuration(Map<String, String> environment, Properties file, @Nullable String problem) {
        this.environment = environment;
        this.file = file;
        this.problem = problem;
    }

    /** The configuration of an environment. */
    static Configuration of(Map<String, String> environment) {
        String name = environment.getOrDefault(FILE, "");
        Properties file = new Properties();
        if (!name.isEmpty()) {
            try (Reader reader = Files.newBufferedReader(Path.of(name), StandardCharsets.UTF_8)) {
                file.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                return new Configuration(
                        environment, file, name + ": cannot be read as a configuration: " + e.getMessage());
            }
        }
        TreeSet<String> unknown = new TreeSet<>(file.stringPropertyNames());
        unknown.removeAll(KEYS);
        return new Configuration(
                environment,
                file,
                unknown.isEmpty()
                        ? null
                        : name + ": there is no setting '" + unknown.first() + "'; there are "
                                + String.join(", ", new TreeSet<>(KEYS)));
    }

    /** What is wrong with the file, in a sentence; empty if nothing. */
    Optional<String> problem() {
        return Optional.ofNullable(problem);
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option)) {
            return null;
        }
        String key = option.longestName().replaceFirst("^--", "");
        if (!KEYS.contains(key)) {
            return null;
        }
        String own = environment.get(variable(key));
        return own != null && !own.isEmpty() ? own : file.getProperty(key);
    }

    /** The environment variable of a setting. */
    static String variable(String key) {
        return "ATTEST_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
