package io.github.attest.evaluate.gold;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VictimsTest {
    private static final List<String> NUMBERS =
            List.of("1: \"JUAN RUIZ\"", "3 / 4: \"GUARDS\" / \"HIS GUARDS\"", "PLURAL: \"PASSERSBY\"", "2: \"-\"");

    private static Victims victims(String... effects) {
        return new Victims(NUMBERS, List.of(effects), List.of("-"));
    }

    @Test
    void addUpOverTheTargetsThatMetTheEffect() {
        Victims victims =
                victims("DEATH: \"JUAN RUIZ\"", "DEATH: \"HIS GUARDS\"", "INJURY: \"PASSERSBY\"", "DEATH: \"-\"");
        assertThat(victims.of("DEATH")).hasToString("[6, 7]");
        assertThat(victims.of("INJURY")).hasToString("[2+]");
    }

    @Test
    void areOptionalWhereTheEffectIs() {
        assertThat(victims("? DEATH: \"JUAN RUIZ\"").of("DEATH")).hasToString("[1, 0]");
        assertThat(victims("(INJURY / DEATH): \"JUAN RUIZ\"").of("INJURY")).hasToString("[1, 0]");
    }

    @Test
    void areAnyNumberUpToTheTargetsWhereItMetSeveralEffects() {
        assertThat(victims("DEATH: \"GUARDS\"", "INJURY: \"HIS GUARDS\" / \"GUARDS\"")
                        .of("DEATH"))
                .hasToString("[1–3, 1–4]");
    }

    @Test
    void areTheTotalTooWhereAllTargetsMetTheEffect() {
        List<String> numbers = List.of("1: \"JUAN RUIZ\"", "9: \"PEOPLE\"");
        List<String> dead = List.of("DEATH: \"PEOPLE\"", "DEATH: \"JUAN RUIZ\"");
        List<String> both = List.of("DEATH: \"PEOPLE\"", "INJURY: \"JUAN RUIZ\"");
        assertThat(new Victims(numbers, dead, List.of("9")).of("DEATH")).hasToString("[10, 9]");
        assertThat(new Victims(numbers, both, List.of("10")).of("DEATH")).hasToString("[9]");
    }

    @Test
    void areSomebodyWhereNoNumberIsCoded() {
        assertThat(victims("DEATH: \"A DRIVER\"").of("DEATH")).hasToString("[1+]");
    }

    @Test
    void areNobodyWhereTheEffectIsDeniedOrAbsent() {
        assertThat(victims("NO INJURY OR DEATH: \"GUARDS\"", "NO DEATH: \"JUAN RUIZ\"", "-")
                        .of("DEATH"))
                .isEmpty();
    }
}
