package io.github.attest.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code attest user}. */
class UserCommandTest {
    @TempDir
    Path folder;

    @Test
    void membersComeAndChangeAndGo() {
        assertThat(run("nine mules at the ford\n", "add", "Amal", "--role", "reviewer")
                        .out())
                .isEqualTo("Amal is a member now: reviewer.\n");
        assertThat(run("", "role", "Amal", "--role", "reader", "--sees", "partner")
                        .out())
                .isEqualTo("Amal is reader now.\n");
        assertThat(run("", "block", "Amal").out()).isEqualTo("Amal is let in no more.\n");
        assertThat(run("", "list").out()).isEqualTo("Amal  reader (sees: partner)  blocked\n");
        assertThat(run("", "list", "--format", "json").json().at("/0/blocked").asBoolean())
                .isTrue();
        assertThat(run("", "unblock", "Amal").code()).isZero();
        assertThat(run("ten mules at the ford\n", "password", "Amal").out())
                .isEqualTo("Amal has another password now.\n");
    }

    @Test
    void tokensAreGivenListedAndTakenBack() {
        run("nine mules at the ford\n", "add", "Amal", "--role", "reviewer");
        String token = run("", "token", "Amal", "--scope", "read,add", "--for", "the newsroom")
                .out()
                .strip();
        assertThat(token).hasSizeGreaterThan(40);
        String listed = run("", "tokens").out();
        assertThat(listed).contains("  Amal  add read  until ", "the newsroom").doesNotContain(token);
        assertThat(run("", "revoke", listed.substring(0, listed.indexOf(' '))).code())
                .isZero();
        assertThat(run("", "tokens").out()).isEmpty();
    }

    @Test
    void whatCannotBeIsSaid() {
        assertThat(run("short\n", "add", "Amal", "--role", "reader").err())
                .isEqualTo("attest: a password has 15 to 1000 characters; a sentence is easy to remember\n");
        Run unknown = run("", "block", "Nobody");
        assertThat(unknown.err()).isEqualTo("attest: nobody here is called Nobody\n");
        assertThat(unknown.code()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(run("", "add", "Amal", "--role", "king").err()).contains("'king' is none of reader, recorder");
        run("nine mules at the ford\n", "add", "Omar", "--role", "administrator");
        assertThat(run("", "block", "Omar").err())
                .isEqualTo("attest: Omar is the only administrator who is let in; make somebody else one first\n");
        assertThat(run("", "revoke", "x").err()).isEqualTo("attest: there is no token x\n");
    }

    private Run run(String typed, String... arguments) {
        List<Object> all = new ArrayList<>(List.of("user"));
        all.addAll(List.of(arguments));
        all.addAll(List.of("--record", folder.resolve("attest.db")));
        return Run.given(typed, all.toArray());
    }
}
