package io.github.attest.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.attest.decision.Correction;
import io.github.attest.decision.Decision;
import io.github.attest.decision.Judgement;
import io.github.attest.decision.Pairing;
import io.github.attest.decision.SensitiveField;
import io.github.attest.decision.Voiced;
import io.github.attest.json.Sha256;
import io.github.attest.model.Belligerent;
import io.github.attest.model.CivilianStatus;
import io.github.attest.model.Extraction;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.Report;
import io.github.attest.model.ResolvedDate;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.Source;
import io.github.attest.model.SourceKind;
import io.github.attest.record.journal.Entry;
import io.github.attest.record.journal.Kind;
import io.github.attest.record.journal.Payload;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The form of the journal, letter by letter: records that were written once have to be readable and verifiable for ever. */
class JournalFormTest {
    private static final String DIGEST = "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81";

    private static final String ENVELOPE = """
        {"author":"Amal","kind":"report-added","payload":{"extraction":{"accounts":[],"aggregates":[],"problems":[],\
        "report":{"id":"r1","language":"en","passages":[],"published":"2026-03-04","sha256":"%s",\
        "source":{"kind":"OUTLET","name":"Jableh Post"},"text":"“Twelve” died.\\n"}},"original":"%s"},\
        "previous":"%s","reason":"","sequence":1,"time":"2026-03-05T12:00:00.500Z"}\
        """.formatted(DIGEST, DIGEST, Entry.NONE);

    private static final Extraction EXTRACTION = new Extraction(
            new Report(
                    "r1",
                    new Source("Jableh Post", SourceKind.OUTLET),
                    null,
                    null,
                    null,
                    LocalDate.of(2026, 3, 4),
                    null,
                    "en",
                    "“Twelve” died.\n",
                    List.of(),
                    DIGEST),
            List.of(),
            List.of(),
            List.of());

    private static final ResolvedDate DAY = ResolvedDate.day(LocalDate.of(2019, 2, 12));

    private static final ResolvedPlace SORAN =
            new ResolvedPlace("Soran", "unknown", null, null, "SY", null, null, ResolvedPlace.Precision.COUNTRY, null);

    @TempDir
    Path folder;

    @Test
    void anEntryIsWrittenInThisForm() {
        Instant time = Instant.parse("2026-03-05T12:00:00.500999Z");
        try (CasualtyRecord record =
                CasualtyRecord.open(folder.resolve("attest.db").toString(), InstantSource.fixed(time))) {
            assertThat(record.add(EXTRACTION, new byte[] {1, 2, 3}, Signature.of("Amal")))
                    .isEqualTo(new Addition.Added("r1", 1));

            Entry entry = record.log(1, 1).getFirst();
            assertThat(entry.envelope()).isEqualTo(ENVELOPE);
            assertThat(entry.hash()).isEqualTo(Sha256.of(ENVELOPE));
            assertThat(Payload.read(Kind.REPORT_ADDED, entry.payload()))
                    .isEqualTo(new Payload.ReportAdded(EXTRACTION, DIGEST));
        }
    }

    static Stream<Arguments> decisions() {
        List<String> one = List.of("a#1");
        List<String> other = List.of("b#1");
        return Stream.of(
                arguments("decided-same {'accounts':['a#1'],'others':['b#1']}", new Pairing.Same(one, other)),
                arguments("decided-different {'accounts':['a#1'],'others':['b#1']}", new Pairing.Different(one, other)),
                arguments(
                        "decided-split {'incident':'inc-1','leaving':['a#1'],'staying':['b#1']}",
                        new Pairing.Split("inc-1", one, other)),
                arguments(
                        "decided-grade {'accounts':['a#1'],'grade':'FAIR','incident':'inc-1'}",
                        new Judgement.Graded("inc-1", one, Grade.FAIR)),
                arguments(
                        "decided-range {'accounts':['a#1'],'incident':'inc-1','max':7,'min':6,'type':'KILLED'}",
                        new Judgement.Ranged("inc-1", one, HarmType.KILLED, null, 6, 7)),
                arguments(
                        "decided-range"
                                + " {'accounts':['a#1'],'group':'WOMEN','incident':'inc-1','min':6,'type':'INJURED'}",
                        new Judgement.Ranged("inc-1", one, HarmType.INJURED, Group.WOMEN, 6, null)),
                arguments(
                        "decided-belligerent {'accounts':['a#1'],'belligerents':[{'basis':'DENIED','name':'North'}],"
                                + "'incident':'inc-1'}",
                        new Judgement.Attributed(
                                "inc-1", one, List.of(new Belligerent("North", Belligerent.Basis.DENIED)))),
                arguments(
                        "decided-place {'accounts':['a#1'],'incident':'inc-1','place':{'country':'SY','kind':'unknown',"
                                + "'name':'Soran','precision':'COUNTRY'}}",
                        new Judgement.Located("inc-1", one, SORAN)),
                arguments(
                        "decided-date {'accounts':['a#1'],'date':{'earliest':'2019-02-12','edtf':'2019-02-12',"
                                + "'latest':'2019-02-12','precision':'DAY'},'incident':'inc-1'}",
                        new Judgement.Dated("inc-1", one, DAY)),
                arguments(
                        "decided-civilians {'accounts':['a#1'],'incident':'inc-1','status':'CONTESTED'}",
                        new Judgement.Identified("inc-1", one, CivilianStatus.CONTESTED)),
                arguments(
                        "decided-release {'accounts':['a#1'],'field':'VICTIMS','incident':'inc-1','name':'Layla',"
                                + "'released':true}",
                        new Judgement.Disclosed("inc-1", one, SensitiveField.VICTIMS, "Layla", true)),
                arguments(
                        "decided-withhold {'accounts':['a#1'],'field':'PLACE','incident':'inc-1','released':false}",
                        new Judgement.Disclosed("inc-1", one, SensitiveField.PLACE, null, false)),
                arguments("decided-retract {'accounts':['a#1'],'report':'a'}", new Correction.Retracted("a", one)),
                arguments("decided-dismiss {'account':'a#1'}", new Correction.Dismissed("a#1")),
                arguments(
                        "decided-figure {'account':'a#1','group':'CHILDREN','max':3,'min':2,'type':'KILLED'}",
                        new Correction.Counted("a#1", HarmType.KILLED, Group.CHILDREN, 2, 3)),
                arguments(
                        "decided-figure {'account':'a#1','type':'INJURED'}",
                        new Correction.Counted("a#1", HarmType.INJURED, null, null, null)),
                arguments(
                        "decided-setting {'account':'a#1','date':{'earliest':'2019-02-12','edtf':'2019-02-12',"
                                + "'latest':'2019-02-12','precision':'DAY'}}",
                        new Correction.Situated("a#1", DAY, null)),
                arguments(
                        "decided-voice {'account':'a#1','voices':[{'kind':'MONITOR','name':'Soyo Monitor'}]}",
                        new Voiced("a#1", List.of(new Source("Soyo Monitor", SourceKind.MONITOR)))));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void aDecisionIsWrittenInThisFormAndReadBack(String form, Decision decision) {
        Payload payload = new Payload.Decided(decision);
        assertThat(payload.kind().label() + " " + payload.json().replace('"', '\''))
                .isEqualTo(form);
        assertThat(Payload.read(payload.kind(), payload.json())).isEqualTo(payload);
    }

    /** By {@code sha256sum} over the same text. */
    @Test
    void theHashIsThatOfAnyOtherProgram() {
        assertThat(Sha256.of(ENVELOPE)).isEqualTo("97a290b21e35a705c8898d7578e1012f290ff9d9e3254f0ee21d21132d73171f");
    }
}
