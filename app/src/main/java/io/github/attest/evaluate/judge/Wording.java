package io.github.attest.evaluate.judge;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says answers in words; what is absent is a dash. */
final class Wording {
    private static final String ABSENT = "–";

    private Wording() {}

    static String count(@Nullable CountRange count) {
        if (count == null) {
            return ABSENT;
        }
        String number = count.max() == null
                ? count.min() + "+"
                : count.max() == count.min() ? Integer.toString(count.min()) : count.min() + "–" + count.max();
        return number + " (\"" + count.wording() + "\")";
    }

    static String date(@Nullable Account account) {
        ResolvedDate date = account == null ? null : account.date();
        return date == null ? ABSENT : date.edtf();
    }

    static String place(@Nullable Account account) {
        ResolvedPlace place = account == null ? null : account.place();
        return place == null
                ? ABSENT
                : Stream.of(place.name(), place.admin2(), place.admin1(), place.country())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "));
    }

    static String list(List<?> things) {
        return things.isEmpty() ? ABSENT : things.stream().map(Object::toString).collect(Collectors.joining(" | "));
    }
}
