package io.github.attest.reading;

import io.github.attest.reading.Furniture.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Takes the furniture out of a sequence of lines or paragraphs, and never all of it. */
record Cleaning(Furniture furniture) {
    /** What ends a text must have at least this part of it before. */
    private static final double ENDED_SHARE = 0.5;

    /** The parts that are text, in order; all parts if none of them is. */
    <T> List<T> clean(List<T> parts, Function<T, String> text) {
        int total = 0;
        for (T part : parts) {
            total += text.apply(part).length();
        }
        List<T> kept = new ArrayList<>();
        int seen = 0;
        for (T part : parts) {
            Verdict verdict = furniture.judge(text.apply(part));
            if (verdict == Verdict.END && seen >= total * ENDED_SHARE) {
                break;
            }
            if (verdict == Verdict.TEXT) {
                kept.add(part);
            }
            seen += text.apply(part).length();
        }
        return kept.isEmpty() ? parts : kept;
    }
}
