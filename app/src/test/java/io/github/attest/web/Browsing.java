package io.github.attest.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The browser of this machine, Debian's Chromium or another of its kind, which {@code ATTEST_TEST_BROWSER} may name; a test that
 * needs it is left out where there is none, and says so.
 */
final class Browsing implements AutoCloseable {
    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    /** Nothing is asked of the network, which the machine may not have. */
    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Playwright playwright;
    private final Browser browser;
    private final String origin;

    /** What went wrong in the pages: errors of scripts, refused by the policy or thrown. */
    final List<String> errors = new ArrayList<>();

    private Browsing(Path executable, String origin) {
        this.origin = origin;
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(executable)
                        .setArgs(QUIET));
    }

    /** A browser for the pages of a server. */
    static Browsing at(String origin) {
        Optional<Path> executable = Stream.concat(
                        Optional.ofNullable(System.getenv("ATTEST_TEST_BROWSER")).stream(), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(
                executable.isPresent(),
                "no browser: install chromium, or name one with ATTEST_TEST_BROWSER; pages are not tested in a"
                        + " browser");
        return new Browsing(executable.orElseThrow(), origin);
    }

    /** A window, dark or light, as wide as so many pixels. */
    Page window(int width, boolean dark) {
        return window(width, dark, null);
    }

    /** A window in a language, a BCP 47 code. */
    Page window(int width, boolean dark, @Nullable String language) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setBaseURL(origin).setViewportSize(width, 900);
        // Playwright spells LIGHT, which is the usual, with the default locale's letters: in Turkish with a dotless i
        if (dark) {
            options.setColorScheme(ColorScheme.DARK);
        }
        if (language != null) {
            options.setLocale(language);
        }
        BrowserContext context = browser.newContext(options);
        Page page = context.newPage();
        page.onPageError(errors::add);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        return page;
    }

    /** Whether nothing grave keeps somebody from using a page, as axe finds it. */
    static void requireAccessible(Page page) {
        List<String> grave = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().getFirst().getHtml())
                        .toList();
        assertThat(grave).as(page.url()).isEmpty();
    }

    /** Whether a page is no wider than its window. */
    static void requireNoSideways(Page page) {
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(page.url() + " scrolls sideways")
                .isEqualTo(true);
    }

    /** Goes on by keyboard until what a selector names has the focus. */
    static void tabTo(Page page, String selector) {
        for (int presses = 0; presses < 60; presses++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(page.evaluate("selector => document.activeElement.matches(selector)", selector))) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached by keyboard on " + page.url());
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
