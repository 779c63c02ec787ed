package io.github.attest.cli;

import java.nio.file.Path;

/**
 * Where on this machine things are kept.
 *
 * @param home the folder of the application, with its examples
 * @param gazetteers the folder of the imported gazetteers; need not exist
 * @param configuration what options take that are not on the command line
 */
public record Settings(Path home, Path gazetteers, Configuration configuration) {
    /** Settings under which nothing is configured. */
    public Settings(Path home, Path gazetteers) {
        this(home, gazetteers, Configuration.NONE);
    }

    /**
     * The settings of this process. The launcher tells the home in the system property {@code attest.home}. Imported
     * gazetteers belong to the user and stand where the XDG Base Directory Specification wants data of a user, or in the
     * folder that the environment variable {@code ATTEST_GAZETTEERS} names.
     */
    public static Settings system() {
        return new Settings(
                Path.of(System.getProperty("attest.home", "")), gazetteerFolder(), Configuration.of(System.getenv()));
    }

    private static Path gazetteerFolder() {
        String own = System.getenv("ATTEST_GAZETTEERS");
        if (own != null && !own.isEmpty()) {
            return Path.of(own);
        }
        String data = System.getenv("XDG_DATA_HOME");
        Path base = data == null || data.isEmpty()
                ? Path.of(System.getProperty("user.home", ""), ".local", "share")
                : Path.of(data);
        return base.resolve("attest").resolve("gazetteers");
    }
}
