package io.github.attest.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static List<String> sentence(String annotated, Found... found) {
        return Comparison.ofSentence(GoldenText.parse(annotated).labels(), Arrays.asList(found)).stream()
                .map(Difference::message)
                .toList();
    }

    @Test
    void allFiguresLabelledMustBeFoundAndNoOthers() {
        String text = "[Five|killed 5] died and [six|injured 6] were hurt.";

        assertThat(sentence(text, new Found("killed", "5"), new Found("injured", "6")))
                .isEmpty();
        assertThat(sentence(text, new Found("killed", "5"))).containsExactly("not found: injured 6");
        assertThat(sentence("Nobody died.", new Found("killed", "1"))).containsExactly("not expected: killed 1");
    }

    @Test
    void twoIncidentsWithTheSameFigureAreTwo() {
        String text = "[Five|killed 5] died in Kharkiv and [five|killed 5] in Odesa.";

        assertThat(sentence(text, new Found("killed", "5"))).containsExactly("not found: killed 5");
        assertThat(sentence(text, new Found("killed", "5"), new Found("killed", "5")))
                .isEmpty();
    }

    @Test
    void partsThatAreNotLabelledMayBeFoundBesideTheirWhole() {
        String text = "[A father and two daughters|killed 3] died.";

        assertThat(sentence(text, new Found("killed", "3"), new Found("children killed", "2")))
                .isEmpty();
        assertThat(sentence(text, new Found("killed", "3"), new Found("children injured", "2")))
                .containsExactly("not expected: children injured 2");
        assertThat(sentence("Seven children fled.", new Found("children killed", "7")))
                .hasSize(1);
    }

    @Test
    void aTotalMayBeOfOneIncidentOrOfSeveral() {
        String text = "[Nine|total killed 9] have died since Friday.";

        assertThat(sentence(text, new Found("killed", "9"))).isEmpty();
        assertThat(sentence(text, new Found("aggregate killed", "9"))).isEmpty();
        assertThat(sentence(text, new Found("injured", "9"))).hasSize(2);
    }

    @Test
    void partsAloneLeaveTheWholeOpen() {
        String text = "Among the dead were [seven children|children killed 7].";

        assertThat(sentence(text, new Found("children killed", "7"))).isEmpty();
        assertThat(sentence(text, new Found("children killed", "7"), new Found("killed", "7..")))
                .isEmpty();
        assertThat(sentence(text, new Found("children killed", "7"), new Found("injured", "7")))
                .containsExactly("not expected: injured 7");
    }

    @Test
    void aToleratedFigureIsNeitherAskedForNorRefused() {
        String text = "A fourth [survived with burns|may injured 1].";

        assertThat(sentence(text)).isEmpty();
        assertThat(sentence(text, new Found("injured", "1"))).isEmpty();
        assertThat(sentence(text, new Found("injured", "4"))).hasSize(1);
    }

    @Test
    void otherAnswersAreComparedWhereATextLabelsThem() {
        assertThat(sentence("It was quiet.", new Found("place", "Homs"))).isEmpty();
        assertThat(sentence("In [Homs|place].", new Found("place", "homs"))).isEmpty();
        assertThat(sentence("In [Homs|place].", new Found("place", "Hama")))
                .containsExactly("not found: place Homs", "not expected: place Hama");
    }

    @Test
    void aBelligerentHasAliasesAndABasisOnlyIfLabelled() {
        assertThat(sentence("[The army|by Israel].", new Found("by", "Israeli army alleged")))
                .isEmpty();
        assertThat(sentence("[The army|by Israel claimed].", new Found("by", "IDF alleged")))
                .hasSize(2);
    }

    @Test
    void ofAChainTheOrderAndTheOriginCount() {
        Label chain = Label.parse("chain SANA < local sources", "");

        assertThat(chain.agrees(new Found("chain", "Outlet < SANA < local sources")))
                .isTrue();
        assertThat(chain.agrees(new Found("chain", "local sources < SANA"))).isFalse();
        assertThat(chain.agrees(new Found("chain", "SANA < local sources < medic")))
                .isFalse();
    }

    @Test
    void anUnnamedSourceHasAliases() {
        assertThat(sentence("[A nurse|says nurse] said so.", new Found("says", "medical sources")))
                .isEmpty();
        assertThat(sentence("[A nurse|says nurse] said so.", new Found("says", "police")))
                .hasSize(1);
    }

    @Test
    void ofAnAccountOnlyStatedFieldsAreLookedAt() {
        List<Label> expected =
                GoldenReport.Line.parse("main | killed 5 | injured none").labels();

        assertThat(Comparison.ofAccount(expected, List.of(new Found("killed", "5"), new Found("missing", "2"))))
                .isEmpty();
        assertThat(Comparison.ofAccount(expected, List.of(new Found("killed", "5"), new Found("injured", "2"))))
                .hasSize(1);
    }
}
