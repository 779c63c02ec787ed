package io.github.attest.output.prose;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The words that carry a figure, ready to print. */
final class Quotes {
    private final Style style;

    Quotes(Style style) {
        this.style = style;
    }

    /** The words of an account that carry one field, as {@link Carried} orders them. */
    List<String> of(Account account, Evidence.Field field, @Nullable CountRange count) {
        return Carried.of(account, field, count).stream().map(this::show).toList();
    }

    /** A quote in quotation marks; words of a headline are marked, since headlines are written by others than texts. */
    String show(Evidence evidence) {
        String marks = style.quoted("“" + Carried.flat(evidence.quote()) + "”");
        return evidence.part() == Evidence.Part.TITLE ? marks + " (headline)" : marks;
    }
}
