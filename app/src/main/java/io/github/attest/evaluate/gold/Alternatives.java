package io.github.attest.evaluate.gold;

import java.util.ArrayList;
import java.util.List;

/** Cuts a fill into its alternatives: {@code (A) / (B / C)} has the two alternatives {@code A} and {@code B / C}. */
final class Alternatives {
    private Alternatives() {}

    static List<String> of(String fill) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < fill.length(); i++) {
            char c = fill.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '/' && depth == 0) {
                parts.add(bare(fill.substring(from, i)));
                from = i + 1;
            }
        }
        parts.add(bare(fill.substring(from)));
        return parts;
    }

    private static String bare(String part) {
        String text = part.replace("?", "").strip();
        return text.startsWith("(") && text.endsWith(")")
                ? text.substring(1, text.length() - 1).strip()
                : text;
    }
}
