package io.github.attest.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import io.github.attest.access.Profile;
import io.github.attest.access.Role;
import io.github.attest.access.Scope;
import io.github.attest.access.Team;
import io.github.attest.capture.Uncaptured;
import io.github.attest.decision.SensitiveField;
import io.github.attest.model.Belligerent;
import io.github.attest.model.Grade;
import io.github.attest.model.Group;
import io.github.attest.model.HarmType;
import io.github.attest.model.PartialWeight;
import io.github.attest.model.Problem;
import io.github.attest.model.ResolvedPlace;
import io.github.attest.model.SourceKind;
import io.github.attest.model.StrikeStatus;
import io.github.attest.record.Timeline;
import io.github.attest.text.DataFile;
import io.github.attest.text.Phrasebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The words of the pages: every language has all of them, and every template finds the ones that it asks for. */
class StringsTest {
    private static final Strings ENGLISH = Strings.in("en").orElseThrow();
    private static final Pattern ASKED = Pattern.compile("page\\.say\\(\"([a-zA-Z_.-]+)\"[,)]");

    private static final Map<String, List<? extends Enum<?>>> LABELS = Map.ofEntries(
            Map.entry("grade", List.of(Grade.values())),
            Map.entry("harm", List.of(HarmType.values())),
            Map.entry("group", List.of(Group.values())),
            Map.entry("group.one", List.of(Group.values())),
            Map.entry("basis", List.of(Belligerent.Basis.values())),
            Map.entry("precision", List.of(ResolvedPlace.Precision.values())),
            Map.entry("strike", List.of(StrikeStatus.values())),
            Map.entry("nav", List.of(Section.values())),
            Map.entry("timeline.per", List.of(Timeline.Unit.values())),
            Map.entry("timeline.bars", List.of(Timeline.Unit.values())),
            Map.entry("timeline.vague", List.of(Timeline.Unit.values())),
            Map.entry("sensitive", List.of(SensitiveField.values())),
            Map.entry("reason", List.of(Reason.values())),
            Map.entry("why", List.of(Review.Why.values())),
            Map.entry("source", List.of(SourceKind.values())),
            Map.entry("role", List.of(Role.values())),
            Map.entry("role.may", List.of(Role.values())),
            Map.entry("people.refused", List.of(Team.Why.values())),
            Map.entry("scope", List.of(Scope.values())));

    @Test
    void everyLanguageHasAllStringsWithTheSameGaps() {
        for (String language : Strings.LANGUAGES) {
            Strings strings = Strings.in(language).orElseThrow();
            assertThat(strings.keys())
                    .filteredOn(key -> Strings.OF_DATA.stream().noneMatch(key::startsWith))
                    .as(language)
                    .hasSameElementsAs(ENGLISH.keys().stream()
                            .filter(key -> Strings.OF_DATA.stream().noneMatch(key::startsWith))
                            .toList());
            for (String key : ENGLISH.keys()) {
                assertThat(gaps(strings, key)).as(language + " " + key).isEqualTo(gaps(ENGLISH, key));
            }
        }
    }

    @Test
    void everyOtherLanguageHasAllReasonsWithTheSameGaps() {
        Phrasebook reasons = Phrasebook.reasons();
        for (String language : Strings.LANGUAGES.subList(1, Strings.LANGUAGES.size())) {
            Strings strings = Strings.in(language).orElseThrow();
            assertThat(strings.keys().stream().filter(key -> key.startsWith(Strings.BECAUSE)))
                    .containsExactlyInAnyOrderElementsOf(
                            reasons.keys().stream().map(Strings.BECAUSE::concat).toList());
            for (String key : reasons.keys()) {
                assertThat(gaps(strings, Strings.BECAUSE + key)).as(key).isEqualTo(reasons.gaps(key));
            }
        }
    }

    @Test
    void everyOtherLanguageSaysWhatEveryComparisonGives() {
        Set<String> noLevels = Set.of("threshold", "share");
        for (String language : Strings.LANGUAGES.subList(1, Strings.LANGUAGES.size())) {
            Strings strings = Strings.in(language).orElseThrow();
            DataFile.rows("link/weights.tsv").stream()
                    .filter(row -> !noLevels.contains(row.get(0)))
                    .map(row -> new PartialWeight(row.get(0), row.get(1), 1, row.get(4)))
                    .forEach(part -> assertThat(strings.because(part)).isNotEqualTo(part.sentence()));
        }
    }

    @Test
    void everyOtherLanguageHasAWordForWhatIsUsedAndWhatIsHit() {
        for (String language : Strings.LANGUAGES.subList(1, Strings.LANGUAGES.size())) {
            Strings strings = Strings.in(language).orElseThrow();
            for (Vocabulary kind : List.of(Vocabulary.WEAPON, Vocabulary.TARGET)) {
                assertThat(words(strings, kind)).as(language).containsExactlyInAnyOrderElementsOf(keys(kind));
            }
            assertThat(words(strings, Vocabulary.BELLIGERENT))
                    .as("%s; a party without a word of its own keeps its name", language)
                    .isSubsetOf(keys(Vocabulary.BELLIGERENT));
        }
    }

    private static List<String> words(Strings strings, Vocabulary kind) {
        return strings.keys().stream()
                .filter(key -> key.startsWith(kind.before()))
                .toList();
    }

    private static List<String> keys(Vocabulary kind) {
        return kind.keys().stream().map(kind::string).toList();
    }

    @Test
    void everyOtherLanguageSaysWhatIsWrongWithADocument() {
        for (String language : Strings.LANGUAGES.subList(1, Strings.LANGUAGES.size())) {
            Strings strings = Strings.in(language).orElseThrow();
            assertThat(Uncaptured.Why.values())
                    .extracting(why -> Strings.key(why).replace('_', '-'))
                    .allMatch(code -> strings.has(Strings.PROBLEM + code));
            Problem empty = new Problem("reading", "a.txt", "empty-file", "The file is empty.");
            assertThat(strings.problem(empty)).isNotEqualTo(empty.message());
            Problem unheard = new Problem("reading", "a.txt", "unheard-of", "Nobody knows why.");
            assertThat(strings.problem(unheard)).isEqualTo(unheard.message());
        }
    }

    @Test
    void aReasonIsSaidInTheLanguageAndAnythingElseAsItIs() {
        Strings arabic = Strings.in("ar").orElseThrow();
        String weak = "Weak: there is a single report, which traces back to a report without a publisher.";
        assertThat(arabic.because(weak)).isEqualTo("ضعيف: تقرير واحد فقط، يعود إلى تقرير لا يُعرف ناشره.");
        assertThat(arabic.because(
                        "3 to 5 killed: the lowest and the highest figure of the accounts that count (\"3; 5\")."))
                .startsWith("القتلى من 3 إلى 5:");
        assertThat(arabic.because(
                        "Fair: 2 independent origins report the harm: police and a report without a publisher."))
                .startsWith("مقبول: مصدران مستقلان يذكران الضرر: ")
                .contains("الشرطة", "تقرير لا يُعرف ناشره");
        assertThat(arabic.because("No account gives the view of US-led Coalition itself."))
                .contains("التحالف بقيادة الولايات المتحدة");
        assertThat(arabic.because("Two doctors told us.")).isEqualTo("Two doctors told us.");
        assertThat(ENGLISH.because(weak)).isEqualTo(weak);
    }

    private static Set<String> gaps(Strings strings, String key) {
        return new TreeSet<>(
                new MessageFormat(strings.pattern(key), new ULocale(strings.language())).getArgumentNames());
    }

    /** Between Arabic words, 2019-02-12 would stand as 12-02-2019, and 16..24 as 24..16 (Unicode, UAX 9). */
    @Test
    void whatIsTypedFromTheLeftStandsSoInALanguageFromTheRight() {
        Pattern typed = Pattern.compile("(?<![\\d.\\p{L}-])(?:\\d+(?:-|\\.\\.)|-\\d)");
        for (String language : Strings.LANGUAGES) {
            Strings strings = Strings.in(language).orElseThrow();
            if (strings.fromRight()) {
                assertThat(strings.keys())
                        .allSatisfy(key -> assertThat(strings.pattern(key).replaceAll("\u2066[^\u2069]*\u2069", ""))
                                .as(key)
                                .doesNotContainPattern(typed));
            }
        }
    }

    @Test
    void everyTemplateFindsItsStrings() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/jte"))) {
            for (Path template : templates.toList()) {
                assertThat(ASKED.matcher(Files.readString(template)).results().map(asked -> asked.group(1)))
                        .as(template.toString())
                        .allMatch(ENGLISH::has);
            }
        }
    }

    @Test
    void everyValueHasAWord() {
        LABELS.forEach((kind, values) ->
                values.forEach(value -> assertThat(ENGLISH.label(kind, value)).isNotBlank()));
        assertThat(Profile.all()).allMatch(profile -> ENGLISH.has("profile." + profile.name()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        ar                  | ar | rtl
        ar-SY,en;q=0.5      | ar | rtl
        fr, en;q=0.5        | en | ltr
        fr                  | en | ltr
        ''                  | en | ltr
        ;;;                 | en | ltr
        """)
    void theLanguageIsOneThatTheReaderWants(String accepted, String language, String direction) {
        Strings strings = Strings.accepted(accepted);
        assertThat(strings.language()).isEqualTo(language);
        assertThat(strings.direction()).isEqualTo(direction);
    }
}
