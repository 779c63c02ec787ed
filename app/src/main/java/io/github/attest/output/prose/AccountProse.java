package io.github.attest.output.prose;

import io.github.attest.model.Account;
import io.github.attest.model.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one report says of one incident, in words. */
final class AccountProse {
    private final Style style;
    private final Quotes quotes;

    AccountProse(Style style) {
        this.style = style;
        this.quotes = new Quotes(style);
    }

    /** The account as a section of its report. */
    String section(Account account, int number) {
        Sheet sheet = new Sheet(style, 5);
        String head = number + ". " + Dates.of(account.date()) + ", " + Wording.place(account.place());
        sheet.line("  " + style.strong(head) + (account.main() ? "" : "  (told beside the main incident)"));
        Figure.of(account).forEach(figure -> sheet.row(figure.label(), carried(account, figure)));
        sheet.row("of these", Wording.groups(account.groups()));
        sheet.row("held responsible", Wording.belligerents(account.belligerents()));
        sheet.row("means", Means.of(List.of(account)));
        sheet.row("people", account.people().stream().map(AccountProse::person).toList());
        sheet.row("says who", Wording.chain(account.chain()));
        return sheet.toString();
    }

    /** The account's figures with their words, for a list under an incident; a line for each quote. */
    List<String> figures(Account account) {
        List<String> lines = new ArrayList<>();
        for (Figure figure : Figure.of(account)) {
            List<String> carried = carried(account, figure);
            lines.add(figure.label() + " " + carried.getFirst());
            carried.stream().skip(1).forEach(quote -> lines.add("  " + quote));
        }
        return lines;
    }

    private List<String> carried(Account account, Figure figure) {
        String count = Wording.count(figure.count(), "not stated");
        List<String> words = quotes.of(account, figure.field(), figure.count());
        if (words.isEmpty()) {
            return List.of(count);
        }
        List<String> lines = new ArrayList<>(words);
        lines.set(0, count + ": " + words.getFirst());
        return lines;
    }

    private static String person(Person person) {
        String name = Objects.requireNonNullElse(person.name(), "unnamed");
        String traits = Stream.of(person.age(), person.sex(), Wording.type(person.status()))
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        return name + " (" + traits + ")";
    }
}
