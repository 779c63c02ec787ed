package io.github.attest.output.prose;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which words of an account carry a part of it, for people to read: not every repetition of them. */
public final class Carried {
    /** A reader wants to see the words, not every repetition of them. */
    private static final int SHOWN = 3;

    private Carried() {}

    /**
     * The words of an account that carry one field, three stretches at most: those that hold the figure's own wording first, then in
     * the order of the text; a stretch within another one is left out.
     */
    public static List<Evidence> of(Account account, Evidence.Field field, @Nullable CountRange count) {
        String wording = count == null ? "" : flat(count.wording());
        List<Evidence> carrying = account.claims().stream()
                .flatMap(claim -> claim.evidence().stream())
                .filter(evidence -> evidence.field() == field)
                .sorted(Comparator.comparing(evidence -> !flat(evidence.quote()).contains(wording)))
                .toList();
        List<Evidence> found = distinct(carrying);
        return found.stream()
                .filter(evidence -> found.stream().noneMatch(other -> within(evidence, other)))
                .limit(SHOWN)
                .toList();
    }

    /** Words on one line. */
    public static String flat(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private static List<Evidence> distinct(List<Evidence> evidence) {
        Map<String, Evidence> byWords = new LinkedHashMap<>();
        evidence.forEach(each -> byWords.putIfAbsent(flat(each.quote()), each));
        return List.copyOf(byWords.values());
    }

    private static boolean within(Evidence inner, Evidence outer) {
        return inner.part() == outer.part()
                && outer.start() <= inner.start()
                && inner.end() <= outer.end()
                && inner.quote().length() < outer.quote().length();
    }
}
