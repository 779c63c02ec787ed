package io.github.attest.cli;

import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Signature;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code attest add}: reads documents into the record and links their accounts. */
@Command(
        name = "add",
        description = {
            "Read documents into the record.",
            "Their accounts are linked to its incidents, and those are judged anew.",
            "A document that is there already changes nothing. The original bytes are kept with their hash."
        })
final class AddCommand extends RecordCommand {
    @Option(names = "--author", paramLabel = "NAME", description = "Who adds; your user name if not given.")
    private String author = System.getProperty("user.name", "unknown");

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, for the journal.")
    private String reason = "";

    @Parameters(arity = "1..*", paramLabel = "FILE|URL|-", description = Inputs.DESCRIPTION_WITH_ADDRESS)
    private List<String> names = List.of();

    @Override
    public Integer call() {
        Pipeline pipeline = attest().pipeline();
        try (CasualtyRecord record = place().openOrStart();
                Results results = Results.in(format(), attest().console())) {
            Adding adding = new Adding(record, new Signature(author, reason), attest().console(), results);
            int code = new Batch(attest(), pipeline).forEach(new Inputs(attest(), names).withAddresses(), adding::add);
            adding.link(pipeline);
            return code;
        }
    }
}
