package io.github.attest.web;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Journal;
import io.github.attest.record.json.EntryJson;
import io.github.attest.record.json.VerificationJson;
import java.util.List;

/** The journal: its entries, where it ends, and whether it is sound. */
final class JournalPages {
    private final CasualtyRecord record;
    private final Checking checking;

    JournalPages(CasualtyRecord record, Checking checking) {
        this.record = record;
        this.checking = checking;
    }

    /** Entries in their order, from the first; pages never change but for the last. */
    Reply list(Call call) {
        long from = Math.max(1, Cursor.entry(call.query()).orElse(1L));
        int limit = Paging.limit(call.query());
        return call.unlessKnown(call.disclosure().everything().tag(record.tip()), () -> {
            List<Entry> entries = record.log(from, limit + 1);
            return Paging.cut(
                    call,
                    entries,
                    entry -> Cursor.of(entry.sequence() + 1),
                    entry -> call.disclosure()
                            .uncovered("entry", String.valueOf(entry.sequence()), EntryJson.of(entry)));
        });
    }

    /** What to note down elsewhere, since a chain cannot show that its own end was cut off. */
    Reply tip(Call call) {
        Journal.Tip tip = record.tip();
        ObjectNode body = Json.object().put("entries", tip.sequence()).put("hash", tip.hash());
        return call.unlessKnown(call.disclosure().tag(tip), () -> Reply.ok(body));
    }

    /** Checks everything, which takes its time: never twice at once. */
    Reply verification(Call call) {
        return Reply.ok(VerificationJson.of(checking.verify()));
    }
}
