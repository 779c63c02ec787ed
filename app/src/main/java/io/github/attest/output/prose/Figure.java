package io.github.attest.output.prose;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Evidence;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One of the figures of an account.
 *
 * @param label what happened to the people
 * @param field the evidence that carries it
 * @param count how many; null where the report states no figure
 */
public record Figure(
        String label, Evidence.Field field, @Nullable CountRange count) {
    /** The figures that the report states; where it states none, that nobody is said to have been killed or injured. */
    public static List<Figure> of(Account account) {
        Figure killed = new Figure("killed", Evidence.Field.KILLED, account.killed());
        Figure injured = new Figure("injured", Evidence.Field.INJURED, account.injured());
        List<Figure> stated = Stream.of(
                        killed,
                        injured,
                        new Figure("killed or injured", Evidence.Field.CASUALTIES, account.casualties()),
                        new Figure("missing", Evidence.Field.MISSING, account.missing()))
                .filter(figure -> figure.count() != null)
                .toList();
        return stated.isEmpty() ? List.of(killed, injured) : stated;
    }
}
