package io.github.attest.cli;

import io.github.attest.capture.Subscriptions;
import io.github.attest.capture.Uncaptured;
import io.github.attest.capture.Web;
import io.github.attest.capture.WebAddress;
import io.github.attest.model.Problem;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attest watch}: adds what appears in feeds, again and again. */
@Command(
        name = "watch",
        description = {
            "Read feeds (RSS, Atom) again and again, and add what is new in them.",
            "Each item is captured once; nothing is fetched but the feeds that you name, what their items lead to, and",
            "the robots.txt of the hosts. Ends when interrupted, with what it has begun."
        })
final class WatchCommand extends RecordCommand {
    /** Longer than one document takes to be read and linked. */
    private static final Duration GRACE = Duration.ofSeconds(20);

    @Mixin
    private final SignatureOption signature = new SignatureOption();

    @Mixin
    private final WebOption reach = new WebOption();

    @Option(names = "--once", description = "Go through the feeds once and end.")
    private boolean once;

    @Option(
            names = "--every",
            paramLabel = "TIME",
            converter = Period.class,
            description = "Time between two rounds, such as 90s, 15m or 6h, a minute at least. Default: 15m.")
    private Duration every = Duration.ofMinutes(15);

    @Parameters(
            arity = "1..*",
            paramLabel = "FEEDS.opml|URL",
            description = "A list of feeds in OPML, as feed readers export it, or the address of a feed.")
    private List<String> names = List.of();

    @Override
    public Integer call() {
        List<WebAddress> feeds = feeds();
        if (feeds.isEmpty()) {
            return ExitCode.NOTHING_READ;
        }
        Pipeline pipeline = attest().pipeline();
        try (Interruption interruption = new Interruption(GRACE)) {
            return watch(feeds, pipeline, interruption);
        }
    }

    private int watch(List<WebAddress> feeds, Pipeline pipeline, Interruption interruption) {
        try (CasualtyRecord record = place().openOrStart();
                Web web = reach.open();
                Results results = Results.in(format(), attest().console())) {
            interruption.breaksOff(web);
            Watching watching = new Watching(web, record.visits(), new Batch(attest(), pipeline), interruption::came);
            int answered = 0;
            do {
                Adding adding = new Adding(record, signature.by(), attest().console(), results);
                answered += watching.round(feeds, adding);
                if (adding.added() || once) {
                    adding.link(pipeline);
                }
                attest().console().flush();
            } while (!once && !interruption.within(every));
            return answered == 0 && once ? ExitCode.NOTHING_READ : ExitCode.DONE;
        }
    }

    private List<WebAddress> feeds() {
        List<WebAddress> feeds = new ArrayList<>();
        for (String name : names) {
            try {
                if (WebAddress.begins(name)) {
                    feeds.add(WebAddress.of(name));
                } else {
                    Subscriptions list = Subscriptions.of(Path.of(name));
                    list.problems().forEach(this::tell);
                    feeds.addAll(list.feeds());
                }
            } catch (Uncaptured e) {
                tell(e.problem());
            } catch (InvalidPathException e) {
                throw new Unfinished(ExitCode.WRONG_USAGE, name + ": this cannot be the name of a file");
            }
        }
        return feeds.stream().distinct().toList();
    }

    private void tell(Problem problem) {
        attest().console().warn(Problems.line(problem));
    }
}
