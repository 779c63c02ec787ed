package io.github.attest.figure;

import io.github.attest.model.Account;
import io.github.attest.model.Claim;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import io.github.attest.model.Evidence.Part;
import io.github.attest.model.Extraction;
import io.github.attest.model.HarmType;
import io.github.attest.model.Modality;
import io.github.attest.model.Victims;
import io.github.attest.model.Victims.Share;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * People whom a claim says were harmed in one way.
 *
 * @param harm in which way
 * @param victims the people, in the order of the words
 * @param count the people together, without those that are parts of others; null where the words do not say how many
 * @param main whether the claim belongs to the main account
 * @param titled whether the words stand in the title
 * @param start where the words begin in their part of the report
 */
record Mention(
        HarmType harm, List<Victims> victims, @Nullable CountRange count, boolean main, boolean titled, int start) {
    private static final HarmType[] HARMS = HarmType.values();

    /** The people whom asserted claims of a report tell of, account by account. */
    static List<Mention> of(Extraction extraction) {
        List<Mention> mentions = new ArrayList<>();
        for (Account account : extraction.accounts()) {
            for (Claim claim : account.claims()) {
                if (claim.modality() == Modality.ASSERTED) {
                    add(claim, account.main(), mentions);
                }
            }
        }
        return mentions;
    }

    private static void add(Claim claim, boolean main, List<Mention> mentions) {
        Evidence words = claim.evidence().get(0);
        for (HarmType harm : HARMS) {
            List<Victims> harmed = new ArrayList<>();
            for (Victims victims : claim.victims()) {
                if (victims.harm() == harm) {
                    harmed.add(victims);
                }
            }
            if (!harmed.isEmpty()) {
                mentions.add(
                        new Mention(harm, harmed, together(harmed), main, words.part() == Part.TITLE, words.start()));
            }
        }
    }

    private static @Nullable CountRange together(List<Victims> victims) {
        CountRange sum = null;
        for (Victims each : victims) {
            CountRange count = each.count();
            if (count != null && (each.share() != Share.PART || victims.size() == 1)) {
                sum = sum == null ? count : sum.plus(count);
            }
        }
        return sum;
    }

    /** How many people; 0 where the words do not say. */
    int number() {
        return count == null ? 0 : count.min();
    }

    /** Whether harm is told without saying to whom: "the deadly blast". */
    boolean implied() {
        for (Victims each : victims) {
            if (each.count() != null || each.noun() != null) {
                return false;
            }
        }
        return true;
    }
}
