package io.github.attest.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.capture.Uncaptured;
import io.github.attest.capture.Web;
import io.github.attest.capture.WebAddress;
import io.github.attest.reading.Content;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.journal.Payload;
import io.github.attest.timestamp.BadTimestamp;
import io.github.attest.timestamp.TimestampQuery;
import io.github.attest.timestamp.TimestampToken;
import java.time.Instant;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code attest timestamp}: has somebody outside testify when the journal ended as it does now. */
@Command(
        name = "timestamp",
        description = {
            "Have an authority testify that the journal ends as it does now (RFC 3161).",
            "It learns the last hash and nothing else. What it answers is checked and becomes an entry of the journal;",
            "'attest verify' checks it again, without asking anybody. Nothing is stamped unless you ask for it."
        })
final class TimestampCommand extends RecordCommand {
    @Mixin
    private final SignatureOption signature = new SignatureOption();

    @Mixin
    private final WebOption reach = new WebOption();

    @Option(
            names = "--authority",
            required = true,
            paramLabel = "URL",
            description = "The time-stamping authority to ask.")
    private String authority = "";

    @Override
    public Integer call() {
        try (CasualtyRecord record = place().open();
                Web web = reach.open();
                Results results = Results.ofOne(format(), attest().console())) {
            Journal.Tip tip = record.tip();
            if (tip.sequence() == 0) {
                throw new Unfinished(ExitCode.NOTHING_READ, "the journal is empty; there is nothing to stamp");
            }
            Answer answer = answer(tip, web);
            Entry entry = record.testify(
                    new Payload.Timestamped(tip.sequence(), tip.hash(), authority, answer.token()), signature.by());
            results.write(() -> json(tip, answer, entry), () -> prose(tip, answer));
            return ExitCode.DONE;
        }
    }

    /**
     * What an authority answered. Picocli looks at the types in the methods of every command whenever Attest starts, and those that read
     * time-stamps would bring along signed archives of classes, whose signatures Java checks first.
     *
     * @param token the token, DER in Base64
     * @param time what it testifies
     * @param signer who does
     */
    private record Answer(String token, Instant time, String signer) {}

    private Answer answer(Journal.Tip tip, Web web) {
        try {
            TimestampQuery query = TimestampQuery.of(tip.hash());
            TimestampToken token =
                    query.answer(web.post(WebAddress.of(authority), TimestampQuery.TYPE, Content.of(query.encode())));
            return new Answer(token.encode(), token.time(), token.signer());
        } catch (Uncaptured e) {
            throw new Unfinished(ExitCode.NOTHING_READ, Problems.line(e.problem()));
        } catch (BadTimestamp e) {
            throw new Unfinished(ExitCode.NOTHING_READ, authority + ": " + e.getMessage() + " (bad-timestamp)");
        }
    }

    private static String prose(Journal.Tip tip, Answer answer) {
        return "Entry " + tip.sequence() + " was the last of the journal at " + answer.time() + ", testifies "
                + answer.signer() + ".\nHash: " + tip.hash() + "\n";
    }

    private static ObjectNode json(Journal.Tip tip, Answer answer, Entry entry) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("entry", entry.sequence())
                .put("stamped", tip.sequence())
                .put("hash", tip.hash())
                .put("time", answer.time().toString())
                .put("authority", answer.signer());
    }
}
