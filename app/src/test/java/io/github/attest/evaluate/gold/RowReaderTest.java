package io.github.attest.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.model.Problem;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowReaderTest {
    private static Row read(String line) {
        return new RowReader().read(line.replace('\'', '"'), "reports.jsonl:7");
    }

    private static CodedReport coded(String line) {
        return ((Row.Usable) read(line)).coded();
    }

    @Test
    void readsTheIncidentForm() {
        CodedReport row = coded("{'id': 'r1', 'published': '2021-05-03', 'text': 'Two died.', 'gold': {'incident': 'a',"
                + " 'killed': 2, 'injured': 0, 'date': 'May 2, 2021', 'state': 'Ohio', 'city': 'Dayton'}}");
        assertThat(row.gold()).isEqualTo(new IncidentGold("a", 2, 0, LocalDate.of(2021, 5, 2), "Ohio", "Dayton"));
        assertThat(row.report().published()).isEqualTo(LocalDate.of(2021, 5, 3));
        assertThat(row.half()).isEqualTo(Half.of("a"));
        assertThat(row.length()).isEqualTo(Length.SHORT);
    }

    @Test
    void leavesOutWhatWasNotCoded() {
        CodedReport row = coded("{'id': 'r1', 'text': 'Two died.', 'gold': {'killed': 2, 'date': '2021-05-02'}}");
        assertThat(row.gold()).isEqualTo(new IncidentGold(null, 2, null, LocalDate.of(2021, 5, 2), null, null));
        assertThat(row.half()).isEqualTo(Half.of("r1"));
    }

    @Test
    void readsTheTemplateForm() {
        CodedReport row =
                coded("{'id': 'r1', 'text': 'TWO DIED.', 'templates': [{'MESSAGE: TEMPLATE': ['1 (OPTIONAL)'],"
                        + " 'INCIDENT: DATE': ['02 MAY 89'], 'INCIDENT: LOCATION': ['PERU'], 'HUM TGT: NUMBER': ['2: \\'MEN\\''],"
                        + " 'HUM TGT: EFFECT OF INCIDENT': ['DEATH: \\'MEN\\'']}]}");
        Template template = ((TemplatesGold) row.gold()).templates().get(0);
        assertThat(template.optional()).isTrue();
        assertThat(template.dates()).hasToString("[1989-05-02]");
        assertThat(template.killed()).hasToString("[2]");
        assertThat(template.injured()).isEmpty();
        assertThat(template.organizations()).isEmpty();
    }

    @Test
    void keepsARowWhoseDocumentCannotBeReadSoThatItCountsAsUnanswered() {
        Row.Usable row = (Row.Usable) read("{'id': 'r1', 'gold': {'killed': 2}}");
        assertThat(row.coded().report().id()).isEqualTo("r1");
        assertThat(row.coded().report().text()).isEmpty();
        assertThat(row.problems()).extracting(Problem::code).containsExactly("json-without-text");
    }

    @Test
    void reportsWhatIsWrongWithADocumentThatCanBeRead() {
        Row.Usable row = (Row.Usable) read("{'text': 'Two died.', 'published': 'soon', 'gold': {'killed': 2}}");
        assertThat(row.problems()).extracting(Problem::code).containsExactly("invalid-date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'text': 'Two died.'                                          | not-json
                    [1, 2]                                                        | not-an-object
                    {'text': 'Two died.'}                                         | no-gold
                    {'text': 'Two died.', 'gold': {'killed': -2}}                 | bad-number
                    {'text': 'Two died.', 'gold': {'killed': 'two'}}              | bad-number
                    {'text': 'Two died.', 'gold': {'date': '2021-13-40'}}         | bad-date
                    """)
    void saysWhatIsWrongWithARow(String line, String code) {
        Row row = read(line);
        assertThat(row).isInstanceOf(Row.Unusable.class);
        assertThat(((Row.Unusable) row).problem().code()).isEqualTo(code);
        assertThat(((Row.Unusable) row).problem().location()).isEqualTo("reports.jsonl:7");
    }
}
