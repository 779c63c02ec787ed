package io.github.attest.account;

import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import io.github.attest.model.Evidence.Part;
import io.github.attest.text.ReportText;
import io.github.attest.text.Tokens;

/**
 * Where in a report a claim stands.
 *
 * @param part title or text
 * @param sentence index of its sentence in the part
 * @param paragraph index of its paragraph in the part
 * @param start offset of its first words of evidence
 */
record Position(Part part, int sentence, int paragraph, int start) {
    static Position of(ReportText text, Claim claim) {
        Evidence evidence = claim.evidence().get(0);
        Tokens tokens = text.part(evidence.part());
        int token = Math.min(tokens.at(evidence.start()), tokens.size() - 1);
        return new Position(
                evidence.part(),
                tokens.sentenceOf(token),
                paragraph(tokens.text(), evidence.start()),
                evidence.start());
    }

    /** The number of blank lines before an offset. */
    static int paragraph(String text, int offset) {
        int count = 0;
        for (int at = text.indexOf("\n\n"); at >= 0 && at < offset; at = text.indexOf("\n\n", at + 2)) {
            count++;
        }
        return count;
    }
}
