package io.github.attest.golden;

import io.github.attest.model.Account;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A whole report and what it should give. The file has headers, the text, a line {@code ---}, and expectations:
 *
 * <pre>{@code
 * main | killed 12 | injured none | date 2026-03-03 | place Jableh | chain Outlet < Agency < hospital
 * account | killed 3
 * aggregate | killed 3000.. | period 2017 | place Raqqa
 * }</pre>
 *
 * <p>Only the fields stated are compared, {@code none} must be absent. Every account that has a figure must be expected by a
 * line and the other way round, and so with aggregates; a line that starts with {@code may} is tolerated. {@code any} stands for
 * an account where readers differ whether it is the main one.
 *
 * @param id the file's name
 * @param setting its headers
 * @param text its text, paragraphs parted by blank lines
 * @param expected its expectations
 */
record GoldenReport(String id, Setting setting, String text, List<Line> expected) {
    /**
     * One line of expectations.
     *
     * @param kind {@code main}, {@code account} (not the main one), {@code any} (whichever) or {@code aggregate}, perhaps
     *     with {@code may} before it
     * @param labels its fields
     */
    record Line(String kind, List<Label> labels) {
        static Line parse(String line) {
            String[] cells = line.split("\\|");
            String kind = cells[0].strip();
            if (!kind.matches("(may )?(main|account|any|aggregate)")) {
                throw new IllegalArgumentException("no such line: " + line);
            }
            return new Line(
                    kind,
                    Arrays.stream(cells)
                            .skip(1)
                            .map(cell -> Label.parse(cell.strip(), cell.strip()))
                            .toList());
        }

        boolean tolerated() {
            return kind.startsWith("may ");
        }
    }

    /** @throws IllegalArgumentException naming the file, if something in it has no known form */
    static GoldenReport read(Path file) {
        List<String> lines = GoldenFiles.lines(file);
        int rule = lines.indexOf("---");
        try {
            if (rule < 0) {
                throw new IllegalArgumentException("no line ---");
            }
            Setting setting = Setting.NONE;
            int first = 0;
            for (; lines.get(first).startsWith("@") || lines.get(first).startsWith("#"); first++) {
                setting = lines.get(first).startsWith("#") ? setting : setting.with(lines.get(first));
            }
            String text = String.join("\n", lines.subList(first, rule)).strip();
            return new GoldenReport(
                    GoldenFiles.stem(file), setting, text, expected(lines.subList(rule + 1, lines.size())));
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(file.getFileName() + ": " + e.getMessage(), e);
        }
    }

    private static List<Line> expected(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(Line::parse)
                .toList();
    }

    Report report() {
        return setting.report(id, text);
    }

    /** What the pipeline answers otherwise than expected. */
    List<Difference> differences(Extraction extraction) {
        List<Difference> differences = new ArrayList<>();
        List<List<Found>> mains = figured(extraction.accounts().stream().filter(Account::main));
        List<List<Found>> others = figured(extraction.accounts().stream().filter(account -> !account.main()));
        List<List<Found>> aggregates = extraction.aggregates().stream()
                .map(aggregate -> Found.in(aggregate, ""))
                .toList();
        List<List<Found>> left = new ArrayList<>(pair(lines("main"), mains, differences));
        left.addAll(pair(lines("account"), others, differences));
        List<List<Found>> unexpected = new ArrayList<>(pair(lines("any"), left, differences));
        unexpected.addAll(pair(lines("aggregate"), aggregates, differences));
        unexpected.forEach(found -> differences.add(new Difference(Aspect.FIGURES, "not expected: " + found)));
        return differences;
    }

    private List<Line> lines(String kind) {
        return expected.stream()
                .filter(line -> line.kind().endsWith(kind))
                .sorted(Comparator.comparing(Line::tolerated))
                .toList();
    }

    private static List<List<Found>> figured(Stream<Account> accounts) {
        return accounts.map(Found::in)
                .filter(found -> found.stream().anyMatch(answer -> Aspect.of(answer.field()) == Aspect.FIGURES))
                .toList();
    }

    /** Takes for each line the answer that fits it best, and gives back the answers that no line took. */
    private static List<List<Found>> pair(List<Line> lines, List<List<Found>> answers, List<Difference> differences) {
        List<List<Found>> open = new ArrayList<>(answers);
        for (Line line : lines) {
            List<Found> best = open.stream()
                    .min(Comparator.comparingInt(
                            found -> Comparison.ofAccount(line.labels(), found).size()))
                    .orElse(null);
            if (best != null
                    && (!line.tolerated()
                            || Comparison.ofAccount(line.labels(), best).isEmpty())) {
                open.remove(best);
                differences.addAll(Comparison.ofAccount(line.labels(), best));
            } else if (!line.tolerated()) {
                differences.add(new Difference(Aspect.FIGURES, "not found: " + line.kind()));
                differences.addAll(Comparison.ofAccount(line.labels(), List.of()));
            }
        }
        return open;
    }
}
