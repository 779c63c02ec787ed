package io.github.attest.cli;

import io.github.attest.capture.Web;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.record.CasualtyRecord;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code attest add}: reads documents into the record and links their accounts. */
@Command(
        name = "add",
        description = {
            "Read documents into the record.",
            "Their accounts are linked to its incidents, and those are judged anew.",
            "A document that is there already changes nothing. The original bytes are kept with their hash; of an",
            "address on the web all that was asked and answered, as a web archive (WARC)."
        })
final class AddCommand extends RecordCommand {
    @Mixin
    private final SignatureOption signature = new SignatureOption();

    @Mixin
    private final WebOption reach = new WebOption();

    @Parameters(arity = "1..*", paramLabel = "FILE|URL|-", description = Inputs.DESCRIPTION_WITH_ADDRESS)
    private List<String> names = List.of();

    @Override
    public Integer call() {
        Pipeline pipeline = attest().pipeline();
        try (CasualtyRecord record = place().openOrStart();
                Web web = reach.open();
                Results results = Results.in(format(), attest().console())) {
            Adding adding = new Adding(record, signature.by(), attest().console(), results);
            Inputs inputs = new Inputs(attest(), names).withAddresses(web);
            int code = new Batch(attest(), pipeline).forEach(inputs, adding::add);
            adding.link(pipeline);
            return code;
        }
    }
}
