package io.github.attest.web;

import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.RecordUnavailable;
import io.helidon.http.Status;

/** Whether the server runs and its record answers, for whatever restarts servers. */
final class Health {
    private final CasualtyRecord record;

    Health(CasualtyRecord record) {
        this.record = record;
    }

    Reply show(Call call) {
        boolean answers = answers();
        return Reply.of(
                answers ? Status.OK_200 : Status.SERVICE_UNAVAILABLE_503,
                Json.object().put("server", "up").put("record", answers ? "up" : "down"));
    }

    private boolean answers() {
        try {
            record.tip();
            return true;
        } catch (RecordUnavailable e) {
            return false;
        }
    }
}
