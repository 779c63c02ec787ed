package io.github.attest.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void caseAccentsAndPunctuationDoNotCount() {
        assertThat(keys("Café, 24 dead!")).containsExactly(keys("cafe 24 DEAD"));
    }

    @Test
    void scriptsWithoutCaseOrWithVowelSigns() {
        assertThat(keys("مُحَمَّد قال")).containsExactly(keys("محمد  قال"));
    }

    @Test
    void wordsKnowWhereTheyStart() {
        Words words = Words.of("«Two»  words");

        assertThat(words.size()).isEqualTo(2);
        assertThat(words.start(0)).isEqualTo(1);
        assertThat(words.start(1)).isEqualTo(7);
    }

    @Test
    void nothingHasNoWords() {
        assertThat(Words.of(" …! ").size()).isZero();
    }

    private static long[] keys(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.size()).mapToLong(words::key).toArray();
    }
}
