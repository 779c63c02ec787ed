package io.github.attest.account;

import io.github.attest.model.Group;
import io.github.attest.model.Victims;
import io.github.attest.text.Language;
import io.github.attest.text.PhraseTable;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** On which side of the fighting words put people, from a language's {@code sides.tsv}: those of one are none of the other's. */
final class Sides {
    private final Map<String, String> sides = new HashMap<>();

    Sides(Language language) {
        for (String line : language.lines("sides.tsv")) {
            String[] cells = line.split("\t", -1);
            PhraseTable.phrases(cells[1]).forEach(noun -> sides.put(noun, cells[0]));
        }
    }

    /** The side of people; null where their noun is of none. Of a noun of several words the last decides. */
    @Nullable
    String of(Victims victims) {
        String noun = victims.noun();
        String side = noun == null ? null : sides.get(noun);
        if (side == null && noun != null) {
            side = sides.get(noun.substring(noun.lastIndexOf(' ') + 1));
        }
        return side == null && victims.group() == Group.CIVILIANS
                ? victims.group().label()
                : side;
    }
}
