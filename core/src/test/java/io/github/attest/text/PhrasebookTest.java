package io.github.attest.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attest.text.Phrasebook.Said;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhrasebookTest {
    private static final Phrasebook REASONS = Phrasebook.reasons();

    private static Optional<Said> said(String key, Object... values) {
        return Optional.of(new Said(key, List.of(values)));
    }

    @Test
    void whatWasSaidIsTakenApartAgain() {
        String sentence = REASONS.say("contested.denial", "the Coast Guard", "the River Front");
        assertThat(sentence)
                .isEqualTo("Contested: the Coast Guard denies responsibility, and the River Front is named.");
        assertThat(REASONS.read(sentence))
                .isEqualTo(said("contested.denial", List.of("the Coast Guard"), List.of("the River Front")));
    }

    @Test
    void aPhraseMayHoldOthers() {
        String span = REASONS.say("span", 3, 5);
        assertThat(REASONS.read(REASONS.say("range.killed", span, "three; five")))
                .isEqualTo(said("range.killed", new Said("span", List.of(3L, 5L)), "three; five"));
        assertThat(REASONS.read("Harbour Gazette (a) cites Reuters, which cites police.")
                        .orElseThrow()
                        .values())
                .containsExactly("Harbour Gazette", "a", new Said("chain", List.of("Reuters", "police")));
    }

    @Test
    void aListHasAsManyNamesAsTheNumberSays() {
        assertThat(REASONS.read("Fair: 3 independent origins report the harm: Coast Radio, police and a report without"
                        + " a publisher."))
                .isEqualTo(said("fair", 3L, List.of("Coast Radio", "police", new Said("unpublished", List.of()))));
        assertThat(REASONS.read("Fair: 4 independent origins report the harm: Coast Radio, police and 2 others."))
                .isEqualTo(said("fair", 4L, List.of("Coast Radio", "police", new Said("others", List.of(2L)))));
        assertThat(REASONS.read(
                        "Fair: 2 independent origins report the harm: the Ministry of Ports and Rivers and police."))
                .isEqualTo(said("fair", 2L, "the Ministry of Ports and Rivers and police"));
    }

    @Test
    void aPhraseMayGoOnWithItself() {
        assertThat(REASONS.read("Harbour Gazette (a) cites Coast Radio, which cites Reuters, which cites police.")
                        .orElseThrow()
                        .values())
                .containsExactly(
                        "Harbour Gazette",
                        "a",
                        new Said("chain", List.of("Coast Radio", new Said("chain", List.of("Reuters", "police")))));
    }

    @Test
    void whatCanBeTakenApartInTwoWaysIsLeftAsItIs() {
        assertThat(REASONS.read("Contested: A is held responsible by B, C by D, E by F."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Two doctors told us so by telephone.",
                "At least many killed: no account states a highest figure (\"x\")."
            })
    void whatNoRuleSaysIsNoPhrase(String sentence) {
        assertThat(REASONS.read(sentence)).isEmpty();
    }

    @Test
    void everySentenceIsRead() {
        for (String key : REASONS.keys()) {
            Object[] values = REASONS.gaps(key).stream().map(gap -> "1" + gap).toArray();
            String said = REASONS.say(key, values);
            assertThat(REASONS.read(said).map(Said::key))
                    .as(key)
                    .isEqualTo(said.endsWith(".") ? Optional.of(key) : Optional.empty());
        }
        assertThatThrownBy(() -> REASONS.say("no such phrase")).isInstanceOf(IllegalArgumentException.class);
    }
}
