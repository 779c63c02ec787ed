package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions on the command line, on a record of three reports: two of one incident, one of another. */
class DecideCommandTest {
    @TempDir
    static Path made;

    @TempDir
    Path folder;

    private Path record = Path.of("");

    @BeforeAll
    static void addThreeReports() throws IOException {
        Path reports = Files.writeString(made.resolve("reports.jsonl"), """
            {"id": "post", "source": "Harbour Post", "published": "1994-07-07", "title": "Shells kill nine at Port Soyo market", "text": "Nine civilians were killed on Wednesday when shells hit the fish market of Soyo, Angola, the Soyo Monitor said. Five others were wounded."}
            {"id": "wire", "source": "Congo River News", "published": "1994-07-07", "title": "Nine die as shells hit Soyo fish market", "text": "Shells that hit the fish market of Soyo, Angola, on Wednesday killed nine civilians, residents told Congo River News. Five others were wounded."}
            {"id": "mine", "source": "Harbour Post", "published": "1994-09-19", "title": "Mine kills two on the road to Luena", "text": "A land mine killed two farmers near Luena, Angola, on Sunday, a hospital official said."}
            """);
        assertThat(Run.of("add", "--record", made.resolve("made.db"), reports).code())
                .isZero();
    }

    @BeforeEach
    void copyTheRecord() throws IOException {
        record = Files.copy(made.resolve("made.db"), folder.resolve("test.db"));
    }

    @AfterEach
    void everyRecordIsSound() {
        assertThat(run("verify").out()).startsWith("The record is sound: ");
    }

    @Test
    void whatIsDecidedIsShownEverywhereBesideWhatIsSuggested() {
        assertThat(decide("grade", "inc-1", "confirmed").out())
                .startsWith("Decided: grade Confirmed.\nEntry ")
                .endsWith(" of the journal: 0 incidents opened, 1 changed (inc-1).\n");
        decide("range", "inc-1", "killed", "9..12");
        decide("range", "inc-1", "injured", "5..");
        decide("range", "inc-1", "killed", "2", "--group", "children");
        decide("belligerent", "inc-1", "Northern Front", "claimed", "Southern Front", "denied");

        JsonNode shown = run("show", "inc-1", "--format", "json").json();
        assertThat(shown.at("/grade").asText()).isEqualTo("Confirmed");
        assertThat(shown.at("/killed/max").asInt()).isEqualTo(12);
        assertThat(shown.at("/injured/max").isNull()).isTrue();
        assertThat(shown.at("/belligerents")).hasSize(2);
        assertThat(shown.at("/suggestion/grade").asText()).isEqualTo("Fair");
        assertThat(shown.at("/decisions")).hasSize(5).allSatisfy(decision -> {
            assertThat(decision.path("author").asText()).isEqualTo("Amal");
            assertThat(decision.path("reason").asText()).isEqualTo("asked the harbour master");
        });
        assertThat(run("incidents").out()).contains("killed 9 to 12", "Confirmed (decided)");
        assertThat(run("toll").out()).contains("Judged by people, in whole or in part: 1 incident.");
        assertThat(run("log").out()).contains("decided-range: at least 5 injured  asked the harbour master");
        assertThat(run("export", "csv").out()).contains(",9,12,5,,").contains("grade Confirmed (Amal, ");
        assertThat(run("show", "inc-1").out())
                .contains("9 to 12 (suggested: 9)", "Confirmed, as decided.", "Suggested: Fair: ")
                .contains("Northern Front (claimed), Southern Front (denied) (suggested: none)");
    }

    @Test
    void placeDateAndCivilianStatusAreDecidedAndWhatWasReadIsCorrected() {
        assertThat(decide("place", "inc-1", "Soyo", "--country", "ao", "--at", "-6.13,12.37")
                        .out())
                .startsWith("Decided: place Soyo, Angola.");
        assertThat(decide("date", "inc-1", "1994-07-05..1994-07-06").out()).startsWith("Decided: date 5–6 July 1994.");
        assertThat(decide("civilians", "inc-1", "contested").out()).startsWith("Decided: those killed: contested.");
        assertThat(decide("withhold", "inc-1", "place").out()).startsWith("Decided: must not be published: place.");
        assertThat(decide("figure", "wire#1", "injured", "none").out())
                .startsWith("Decided: wire#1 says no number of injured.");
        assertThat(decide("setting", "mine#1", "--date", "1994-09-17").out())
                .startsWith("Decided: mine#1 says the date was 17 September 1994.");
        assertThat(decide("dismiss", "post#1").out()).contains("post#1 tells of no such incident", "1 changed (inc-1)");
        assertThat(decide("retract", "mine").out()).contains("report mine counts no more");

        assertThat(run("incidents").out()).hasLineCount(1).contains("5–6 July 1994");
        JsonNode shown = run("show", "inc-1", "--format", "json").json();
        assertThat(shown.at("/place/latitude").asDouble()).isEqualTo(-6.13);
        assertThat(shown.at("/civilians").asText()).isEqualTo("contested");
    }

    @Test
    void whoSpeaksThroughAReportIsDecidedAndTheGradeFollows() {
        assertThat(run("show", "inc-1").out()).contains("Fair: 2 independent origins");
        Run decided = decide("voice", "wire#1", "Soyo Monitor", "--format", "json");
        assertThat(decided.code()).isZero();

        JsonNode shown = run("show", "inc-1", "--format", "json").json();
        assertThat(shown.at("/grade").asText()).isEqualTo("Weak");
        assertThat(shown.at("/voices")).hasSize(1);
        assertThat(shown.at("/decisions/0/kind").asText()).isEqualTo("voice");
        assertThat(shown.at("/decisions/0/voices/0/name").asText()).isEqualTo("Soyo Monitor");
        assertThat(run("explain", "inc-1").out())
                .contains("A person decided that Soyo Monitor speaks through Congo River News (wire).")
                .contains("Soyo Monitor speaks through wire#1");
        assertThat(run("log").out()).contains("decided-voice");

        decide("voice", "wire#1", "Congo River News", "Hospital of Soyo", "--kind", "hospital");
        assertThat(run("show", "inc-1", "--format", "json").json().at("/voices"))
                .hasSize(3);
        decide("withdraw", decided.json().path("entry").asText());
        assertThat(run("show", "inc-1", "--format", "json").json().at("/voices"))
                .as("what a later decision replaced")
                .hasSize(3);
        assertThat(decide("voice", "wire#1", " ").err()).contains("a source needs a name");
        assertThat(decide("voice", "nobody#1", "Soyo Monitor").err()).contains("unknown-account");
    }

    @Test
    void accountsArePairedAndPartedAndTheMachineObeys() {
        JsonNode same = decide("same", "inc-1", "inc-2", "--format", "json").json();
        assertThat(same.at("/merged/0/incident").asText()).isEqualTo("inc-2");
        assertThat(same.at("/merged/0/into").asText()).isEqualTo("inc-1");
        assertThat(run("incidents").out()).hasLineCount(1);

        Run different = decide("different", "wire#1", "mine#1");
        assertThat(different.err())
                .isEqualTo("attest: entry " + same.at("/entry").asInt()
                        + ": what Amal decided there (same) holds no longer, since later decisions contradict it;"
                        + " withdraw those or this one (contradicted-decision)\n");
        assertThat(run("incidents").out()).hasLineCount(2);
        assertThat(decide("split", "inc-1", "post#1").code()).isZero();
        assertThat(run("incidents").out()).hasLineCount(3);
    }

    @Test
    void whatIsWithdrawnIsAsSuggestedAgain() {
        String before = run("show", "inc-1").out();
        int entry = decide("grade", "inc-1", "Discounted", "--format", "json")
                .json()
                .path("entry")
                .asInt();
        assertThat(decide("withdraw", String.valueOf(entry)).out()).startsWith("Withdrawn.\nEntry ");
        assertThat(run("show", "inc-1").out()).isEqualTo(before);
        assertThat(run("log").out()).contains("decision-withdrawn: entry " + entry);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        grade inc-9 fair                 | 1 | inc-9: the record has no incident of this id (unknown-id)
        grade inc-1 superb               | 2 | 'superb' is none of discounted, confirmed, contested, fair, weak
        range inc-1 killed 12..9         | 2 | '12..9' is no range; the lower number comes first
        range inc-1 killed many          | 2 | 'many' is no range; write 16, 16..24 or 16.. for at least 16
        range inc-1 maimed 3             | 2 | 'maimed' is none of casualties, injured, killed
        belligerent inc-1 Front          | 2 | name each party with its basis
        belligerent inc-1                | 2 | name each party with its basis
        belligerent inc-1 Front rumoured | 2 | 'rumoured' is none of alleged, claimed, denied, suspected
        same inc-1 inc-1                 | 2 | inc-1 and inc-1 are one incident already
        same inc-1 nobody#1              | 1 | nobody#1: the record has no incident and no account of this id (unknown-id)
        split inc-1 mine#1              | 2 | mine#1 is no account of inc-1
        split inc-1 post#1 wire#1        | 2 | an account has to stay in inc-1
        place inc-1 Soyo --at north      | 2 | 'north' is no point; write --at 34.461,40.949
        place inc-1 Soyo --at 91,10      | 2 | no point on the globe
        place inc-1 Soyo --country 99    | 2 | '99' is no code of a country
        date inc-1 yesterday             | 2 | 'yesterday' is no date
        date inc-1 2019-02-12..2019-02-1 | 2 | '2019-02-12..2019-02-1' is no date
        civilians inc-1 maybe            | 2 | 'maybe' is none of civilians, belligerents, both, contested
        release inc-1 place --name Ali   | 2 | an incident has one place; leave out --name
        figure nobody#1 killed 3         | 1 | nobody#1: the record has no such account (unknown-account)
        setting wire#1                   | 2 | give either --date or --place
        retract nothing                  | 1 | nothing: the record has no report of this id (unknown-id)
        withdraw 1                       | 1 | entry 1: no decision stands there that could be withdrawn
        """)
    void whatCannotBeDecidedIsSaid(String arguments, int code, String message) {
        Run run = decide(arguments.split(" ", -1));
        assertThat(run.err()).contains(message);
        assertThat(run.code()).isEqualTo(code);
    }

    @Test
    void aDecisionNeedsAReason() {
        assertThat(run("decide", "grade", "inc-1", "fair").err()).contains("'--reason=TEXT'");
        Run blank = run("decide", "grade", "inc-1", "fair", "--reason", " ");
        assertThat(blank.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(blank.err()).contains("needs an author and a reason");
    }

    private Run decide(String... arguments) {
        List<Object> all = new ArrayList<>(List.of("decide"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--author", "Amal", "--reason", "asked the harbour master"));
        return run(all.toArray());
    }

    private Run run(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--record", record));
        return Run.of(all.toArray());
    }
}
