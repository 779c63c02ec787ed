package io.github.attest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.attest.golden.Examples;
import io.github.attest.text.Language;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule says by examples what it catches and what it leaves, and the examples hold. */
class RuleExamplesTest {
    @TestFactory
    Stream<DynamicTest> examplesHold() {
        return RuleFile.read(Language.ENGLISH).stream()
                .flatMap(rule -> rule.examples().stream()
                        .map(example -> DynamicTest.dynamicTest(rule.id() + " " + example, () -> hold(rule, example))));
    }

    private static void hold(Rule rule, String example) {
        String text = example.substring(1).strip();
        assertThat(Examples.misread(text)).isEmpty();
        if (example.startsWith("+")) {
            assertThat(Examples.rules(text)).anyMatch(id -> id.startsWith(rule.id() + "."));
        } else {
            assertThat(Examples.rules(text)).noneMatch(id -> id.startsWith(rule.id() + "."));
        }
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasExamplesOfBothKinds() {
        return RuleFile.read(Language.ENGLISH).stream()
                .map(rule -> DynamicTest.dynamicTest(rule.id(), () -> {
                    assertThat(rule.examples()).anyMatch(example -> example.startsWith("+"));
                    assertThat(rule.examples()).anyMatch(example -> example.startsWith("-"));
                    assertThat(rule.catches()).isNotBlank();
                }));
    }
}
