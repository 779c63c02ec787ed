package io.github.attest.cli;

import io.github.attest.record.Linking;
import java.util.List;
import java.util.StringJoiner;

/** What linking changed in the incidents of a record, as a part of a sentence. */
final class Changes {
    /** Ids are named where there are few enough to read. */
    private static final int NAMED = 10;

    private Changes() {}

    static String of(Linking linking) {
        StringJoiner changes = new StringJoiner(", ");
        changes.add(count(linking.opened().size(), "incident") + " opened" + named(linking.opened()));
        changes.add(linking.changed().size() + " changed" + named(linking.changed()));
        if (!linking.merged().isEmpty()) {
            changes.add(linking.merged().size() + " found to be the same as others");
        }
        if (!linking.withdrawn().isEmpty()) {
            changes.add(linking.withdrawn().size() + " withdrawn");
        }
        return changes.toString();
    }

    static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String named(List<String> ids) {
        return ids.isEmpty() || ids.size() > NAMED ? "" : " (" + String.join(", ", ids) + ")";
    }
}
