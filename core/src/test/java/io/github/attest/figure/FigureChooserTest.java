package io.github.attest.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attest.model.Account;
import io.github.attest.model.CountRange;
import io.github.attest.model.Extraction;
import io.github.attest.model.Report;
import io.github.attest.pipeline.Pipeline;
import io.github.attest.place.Gazetteer;
import io.github.attest.text.NumeralProfiles;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FigureChooserTest {
    private static final Pipeline BY_RULES =
            Pipeline.of(Gazetteer.standard(), NumeralProfiles.standard(), FigureChooser.byRules());

    /** The rules find three dead; the title and another sentence say two. */
    private static final String TITLE = "Two killed in market blast";

    private static final String TEXT = "A vendor and his nephew were killed when a shell hit the market in Kramatorsk. "
            + "Neighbours said a fruit seller had died. Rescuers confirmed that two people were killed. "
            + "Eight others were wounded, two of them critically, the governor said.";

    @Test
    void aFigureIsOneThatTheReportStates() {
        Extraction read = BY_RULES.extract(report(TITLE, TEXT));
        for (String weight : List.of("killed\tsize\t9", "killed\tsize\t-9", "killed\ttitle\t9", "killed\tlate\t9")) {
            CountRange killed = killed(FigureChooser.of(List.of(weight)).choose(read));
            assertThat(killed == null
                            || (TITLE + TEXT).contains(killed.wording().split(" \\+ ", -1)[0]))
                    .as(weight + ": " + killed)
                    .isTrue();
        }
    }

    @Test
    void weightsDecide() {
        Extraction read = BY_RULES.extract(report(TITLE, TEXT));
        assertThat(Objects.requireNonNull(killed(
                                FigureChooser.of(List.of("killed\ttitle\t9")).choose(read)))
                        .min())
                .isEqualTo(2);
        assertThat(killed(FigureChooser.of(List.of("killed\tnone\t9")).choose(read)))
                .isNull();
    }

    @Test
    void withoutWeightsTheRulesDecide() {
        Extraction read = BY_RULES.extract(report(TITLE, TEXT));
        assertThat(FigureChooser.byRules().choose(read)).isEqualTo(read);
    }

    @Test
    void boundsAndVagueNumeralsAreNeverChosenAway() {
        FigureChooser none = FigureChooser.of(List.of("killed\tnone\t9", "injured\tnone\t9"));
        for (String text : List.of(
                "At least 12 people were killed and dozens were wounded in Taiz. A boy was killed near the gate.",
                "Between 20 and 30 villagers were killed in Ituri. A boy died later of his wounds.")) {
            Extraction read = BY_RULES.extract(report("Villagers killed", text));
            assertThat(none.choose(read)).isEqualTo(read);
        }
    }

    @Test
    void whereALeadSaysItAllThereIsNothingToChoose() {
        Extraction read = BY_RULES.extract(report("", "A guard, a cook and a driver were killed in Goma."));
        assertThat(FigureChooser.of(List.of("killed\tnone\t9")).choose(read)).isEqualTo(read);
        assertThat(Objects.requireNonNull(killed(read)).min()).isEqualTo(3);
    }

    @Test
    void aReportWithoutAnAccountStaysWithoutOne() {
        Extraction read = BY_RULES.extract(report("Council meets", "The council met on Tuesday."));
        assertThat(FigureChooser.standard().choose(read).accounts()).isEmpty();
    }

    @Test
    void whatIsLearnedIsWhatWasTaught() {
        Extraction read = BY_RULES.extract(report(TITLE, TEXT));
        FigureTraining training = new FigureTraining();
        training.add(read, 2, 8);
        List<String> weights = training.learn();
        assertThat(Objects.requireNonNull(killed(FigureChooser.of(weights).choose(read)))
                        .min())
                .isEqualTo(2);
        FigureTraining again = new FigureTraining();
        again.add(read, 2, 8);
        assertThat(again.learn()).isEqualTo(weights);
    }

    @Test
    void aLineOfAnotherFormIsRefused() {
        assertThatThrownBy(() -> FigureChooser.of(List.of("killed 3"))).hasMessageContaining("killed 3");
        assertThatThrownBy(() -> FigureChooser.of(List.of("killed\tnothing\t3")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static @Nullable CountRange killed(Extraction extraction) {
        return extraction.accounts().stream()
                .filter(Account::main)
                .findFirst()
                .orElseThrow()
                .killed();
    }

    private static Report report(String title, String text) {
        return new Report("r", null, null, title, null, null, null, "en", text, List.of(), "");
    }
}
