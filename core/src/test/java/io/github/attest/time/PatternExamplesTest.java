package io.github.attest.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.DateMention;
import io.github.attest.text.Language;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example in the patterns' data file is found as it says. */
class PatternExamplesTest {
    record Example(String id, String role, @Nullable LocalDate published, String marked) {}

    static List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        String id = "";
        String role = "";
        for (String line : Language.ENGLISH.lines("time.tsv")) {
            String[] cells = line.split("\t", -1);
            if (cells[0].equals("+")) {
                examples.add(new Example(id, role, date(cells[1]), cells[2]));
            } else if (!cells[0].startsWith("@")) {
                id = cells[0];
                role = cells[1];
                examples.add(new Example(id, role, date(cells[4]), cells[5]));
            }
        }
        return examples;
    }

    private static @Nullable LocalDate date(String cell) {
        return cell.equals("-") ? null : LocalDate.parse(cell);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void isFoundAsItSays(Example example) {
        Golden golden = new Golden(example.marked());
        assertThat(golden.found(example.published())).as(example.id()).isEqualTo(example.marked());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void hasTheRoleOfItsPattern(Example example) {
        List<DateMention> mentions = Golden.mentions(new Golden(example.marked()).text(), example.published());
        if (example.role().equals("-")) {
            return;
        }
        DateMention.Role role = DateMention.Role.valueOf(example.role().toUpperCase(Locale.ROOT));
        assertThat(mentions).as(example.id()).allMatch(mention -> mention.role() == role);
    }

    @Test
    void idsAreUnique() {
        assertThat(Language.ENGLISH.lines("time.tsv"))
                .map(line -> line.split("\t", -1)[0])
                .filteredOn(id -> !id.equals("+"))
                .doesNotHaveDuplicates();
    }
}
