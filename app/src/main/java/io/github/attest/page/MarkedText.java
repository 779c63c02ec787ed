package io.github.attest.page;

import io.github.attest.model.Account;
import io.github.attest.model.Claim;
import io.github.attest.model.Evidence;
import io.github.attest.model.Extraction;
import io.github.attest.model.Passage;
import io.github.attest.model.Report;
import io.github.attest.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A part of a report cut where claims and voices begin and end, so that each stretch can be marked with what it carries. */
public final class MarkedText {
    private static final String BREAK = "\n\n";

    /**
     * What a stretch of words carries.
     *
     * @param field which part of a claim
     * @param account number of the account in its report, from 1
     * @param rule which rule read it
     */
    public record Carries(Evidence.Field field, int account, String rule) {}

    /**
     * Words that carry the same from the first to the last.
     *
     * @param words the words
     * @param carries what they carry; empty for most
     * @param quoted whose words they are; null for the outlet's own
     */
    public record Stretch(
            String words, List<Carries> carries, @Nullable Source quoted) {
        public Stretch {
            carries = List.copyOf(carries);
        }

        /** The fields that they carry, each once, the harm first. */
        public List<Evidence.Field> fields() {
            return carries.stream()
                    .map(Carries::field)
                    .distinct()
                    .sorted(Comparator.comparing((Evidence.Field field) -> !field.harm())
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
        }
    }

    private record Piece(Evidence evidence, Carries carries) {}

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Passage> passages;

    private MarkedText(Report report, List<Account> accounts, Evidence.Part part) {
        text = report.part(part);
        passages = part == Evidence.Part.TEXT ? report.passages() : List.of();
        int number = 0;
        for (Account account : accounts) {
            number++;
            for (Claim claim : account.claims()) {
                for (Evidence evidence : claim.evidence()) {
                    if (evidence.part() == part) {
                        pieces.add(new Piece(evidence, new Carries(evidence.field(), number, claim.rule())));
                    }
                }
            }
        }
    }

    /** The headline of a report, cut where claims begin and end. */
    public static List<List<Stretch>> title(Extraction extraction) {
        return of(extraction.report(), extraction.accounts(), Evidence.Part.TITLE);
    }

    /** The text of a report, paragraph by paragraph, cut where claims and voices begin and end. */
    public static List<List<Stretch>> text(Extraction extraction) {
        return of(extraction.report(), extraction.accounts(), Evidence.Part.TEXT);
    }

    /** The paragraphs of a part of a report, each as its stretches. */
    private static List<List<Stretch>> of(Report report, List<Account> accounts, Evidence.Part part) {
        return new MarkedText(report, accounts, part).paragraphs();
    }

    private List<List<Stretch>> paragraphs() {
        List<List<Stretch>> paragraphs = new ArrayList<>();
        List<Integer> cuts = cuts();
        int begin = 0;
        while (begin < text.length()) {
            int found = text.indexOf(BREAK, begin);
            int end = found < 0 ? text.length() : found;
            if (end > begin) {
                paragraphs.add(stretches(begin, end, cuts));
            }
            begin = end + BREAK.length();
        }
        return paragraphs;
    }

    private List<Integer> cuts() {
        Set<Integer> cuts = new TreeSet<>();
        for (Piece piece : pieces) {
            cuts.add(piece.evidence().start());
            cuts.add(piece.evidence().end());
        }
        for (Passage passage : passages) {
            cuts.add(passage.start());
            cuts.add(passage.end());
        }
        return List.copyOf(cuts);
    }

    private List<Stretch> stretches(int begin, int end, List<Integer> cuts) {
        List<Stretch> stretches = new ArrayList<>();
        int from = begin;
        for (int cut : cuts) {
            if (cut > from && cut < end) {
                stretches.add(stretch(from, cut));
                from = cut;
            }
        }
        stretches.add(stretch(from, end));
        return stretches;
    }

    private Stretch stretch(int from, int to) {
        Set<Carries> carries = new LinkedHashSet<>();
        for (Piece piece : pieces) {
            if (piece.evidence().start() <= from && piece.evidence().end() >= to) {
                carries.add(piece.carries());
            }
        }
        return new Stretch(text.substring(from, to), List.copyOf(carries), quoted(from, to));
    }

    private @Nullable Source quoted(int from, int to) {
        for (Passage passage : passages) {
            if (passage.voice() == Passage.Voice.QUOTED && passage.start() <= from && passage.end() >= to) {
                return passage.source();
            }
        }
        return null;
    }
}
