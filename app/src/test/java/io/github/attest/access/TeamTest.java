package io.github.attest.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.attest.decision.SensitiveField;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.OnEachDatabase;
import io.github.attest.record.Place;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Members, their passwords, log-ins and tokens. */
@OnEachDatabase
class TeamTest implements InstantSource {
    private static final String PASSWORD = "nine mules at the ford";

    @Parameter
    Place place;

    @TempDir
    Path folder;

    @AutoClose
    private CasualtyRecord record;

    private Team team;
    private Instant now = Instant.parse("2026-03-05T12:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    @BeforeEach
    void open() {
        record = CasualtyRecord.open(place.of(folder));
        team = new Team(record.members(), this);
        team.add("Amal", Role.REVIEWER, null, PASSWORD);
    }

    @Test
    void whoLogsInIsThatMemberUntilTheDayIsOver() {
        String session = team.logIn("Amal", PASSWORD, "10.0.0.1");
        assertThat(team.caller(cookie(session))).isEqualTo(new Caller("Amal", Role.REVIEWER, Profile.FULL, Scope.ALL));
        assertThat(team.logIn("Amal", PASSWORD, "10.0.0.1"))
                .as("made anew each time")
                .isNotEqualTo(session);

        now = now.plus(Team.SESSION);
        assertThat(team.caller(cookie(session))).isEqualTo(Caller.ANYBODY);
    }

    @Test
    void whoDoesNotSayWhoTheyAreIsAnybodyAndWhoLiesIsNot() {
        assertThat(team.caller(visit(null, null))).isEqualTo(Caller.ANYBODY);
        assertThat(team.caller(cookie("planted"))).isEqualTo(Caller.ANYBODY);
        assertThatThrownBy(() -> team.caller(bearer("forged"))).isInstanceOf(Gate.Unknown.class);
        assertThatThrownBy(() -> team.caller(visit("Basic QW1hbDp4", null))).isInstanceOf(Gate.Unknown.class);
    }

    @Test
    void aLogInEndsWhenItIsSaidToAndWhenTheMemberChanges() {
        String one = team.logIn("Amal", PASSWORD, "10.0.0.1");
        team.logOut(one);
        assertThat(team.caller(cookie(one))).isEqualTo(Caller.ANYBODY);

        String other = team.logIn("Amal", PASSWORD, "10.0.0.1");
        team.promote("Amal", Role.RECORDER, Profile.named("partner").orElseThrow());
        assertThat(team.caller(cookie(other))).isEqualTo(Caller.ANYBODY);
        Caller caller = team.caller(cookie(team.logIn("Amal", PASSWORD, "10.0.0.1")));
        assertThat(caller.role()).isEqualTo(Role.RECORDER);
        assertThat(caller.profile().released()).containsOnly(SensitiveField.VICTIMS, SensitiveField.PLACE);

        team.block("Amal", true);
        assertThatThrownBy(() -> team.logIn("Amal", PASSWORD, "10.0.0.1")).isInstanceOf(Gate.Unknown.class);
        team.block("Amal", false);
        team.password("Amal", "ten mules at the ford");
        assertThatThrownBy(() -> team.logIn("Amal", PASSWORD, "10.0.0.1")).isInstanceOf(Gate.Unknown.class);
    }

    @Test
    void somebodyAlwaysAdministersATeamThatEverHadAnAdministrator() {
        team.block("Amal", true);
        team.promote("Amal", Role.ADMINISTRATOR, null);
        team.block("Amal", false);
        assertThatThrownBy(() -> team.block("Amal", true)).isInstanceOfSatisfying(Team.Refused.class, refused -> {
            assertThat(refused.why()).isEqualTo(Team.Why.LAST_ADMINISTRATOR);
            assertThat(refused.values()).containsExactly("Amal");
        });
        assertThatThrownBy(() -> team.promote("Amal", Role.REVIEWER, null)).isInstanceOf(Team.Refused.class);
        team.password("Amal", "ten mules at the ford");

        team.add("Omar", Role.ADMINISTRATOR, null, PASSWORD);
        team.block("Amal", true);
        assertThatThrownBy(() -> team.block("Omar", true)).isInstanceOf(Team.Refused.class);
        team.block("Amal", false);
        team.promote("Omar", Role.READER, null);
    }

    @Test
    void aTokenDoesWhatItWasGivenForAndNoMore() {
        String token = team.token("Amal", Set.of(Scope.READ), "a map", Duration.ofDays(30));
        assertThat(team.caller(bearer(token)).scopes()).containsExactly(Scope.READ);
        assertThat(team.caller(cookie(token))).as("a token is no log-in").isEqualTo(Caller.ANYBODY);
        assertThat(team.tokens()).singleElement().satisfies(given -> {
            assertThat(given.member()).isEqualTo("Amal");
            assertThat(given.digest()).isNotEqualTo(token);
        });

        team.takeBack(team.tokens().getFirst().id());
        assertThatThrownBy(() -> team.caller(bearer(token))).isInstanceOf(Gate.Unknown.class);

        String short_ = team.token("Amal", Set.of(Scope.READ), "", Duration.ofDays(1));
        now = now.plus(Duration.ofDays(1));
        assertThatThrownBy(() -> team.caller(bearer(short_))).isInstanceOf(Gate.Unknown.class);
    }

    @Test
    void whoGuessesIsStoppedAndOthersAreNot() {
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> team.logIn("Amal", "one mule at the ford", "10.0.0.1"))
                    .isInstanceOf(Gate.Unknown.class);
        }
        assertThatThrownBy(() -> team.logIn("Amal", PASSWORD, "10.0.0.1")).isInstanceOf(Team.TooOften.class);
        assertThat(team.logIn("Amal", PASSWORD, "10.0.0.2")).isNotEmpty();
        now = now.plus(Duration.ofMinutes(16));
        assertThat(team.logIn("Amal", PASSWORD, "10.0.0.1")).isNotEmpty();
    }

    @Test
    void namesAreTriedFromOneAddressAtMostTwentyTimes() {
        for (int i = 0; i < 20; i++) {
            String name = "somebody " + i;
            assertThatThrownBy(() -> team.logIn(name, PASSWORD, "10.0.0.9")).isInstanceOf(Gate.Unknown.class);
        }
        assertThatThrownBy(() -> team.logIn("Amal", PASSWORD, "10.0.0.9")).isInstanceOf(Team.TooOften.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "anybody", "a\nb", "a\u202eb", "<b>", "a;b"})
    void aNameThatCannotStandInTheJournalIsRefused(String name) {
        assertThatThrownBy(() -> team.add(name, Role.READER, null, PASSWORD)).isInstanceOf(Team.Refused.class);
    }

    @Test
    void aPasswordIsLongEnoughAndTheSameHoweverItIsComposed() {
        assertThatThrownBy(() -> team.add("Omar", Role.READER, null, "fourteen chars"))
                .isInstanceOf(Team.Refused.class);
        team.add("Omar", Role.READER, null, "caf\u00e9 at the corner");
        assertThat(team.logIn("Omar", "cafe\u0301 at the corner", "10.0.0.1")).isNotEmpty();
        assertThatThrownBy(() -> team.add("Omar", Role.READER, null, PASSWORD)).isInstanceOf(Team.Refused.class);
    }

    @Test
    void whatIsKeptIsNeitherPasswordNorSecret() {
        String session = team.logIn("Amal", PASSWORD, "10.0.0.1");
        String kept = place.database(place.of(folder))
                .withHandle(
                        handle -> handle.createQuery("SELECT password FROM member UNION ALL SELECT digest FROM pass")
                                .mapTo(String.class)
                                .list()
                                .toString());
        assertThat(kept).contains("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain(PASSWORD, session);
    }

    @Test
    void aRecordWithoutMembersIsOpenUntilTheFirstComes() throws IOException {
        CasualtyRecord other = CasualtyRecord.open(place.of(Files.createDirectory(folder.resolve("other"))));
        try (other) {
            Gate gate = Team.gate(other.members(), "root");
            assertThat(gate.guarded()).isFalse();
            assertThat(gate.caller(visit(null, null)).role()).isEqualTo(Role.ADMINISTRATOR);
            new Team(other.members(), this).add("Omar", Role.ADMINISTRATOR, null, PASSWORD);
            assertThat(gate.guarded()).isTrue();
            assertThat(gate.caller(visit(null, null))).isEqualTo(Caller.ANYBODY);
        }
    }

    private static Gate.Visit cookie(String session) {
        return visit(null, "theme=dark; " + Team.COOKIE + "=" + session);
    }

    private static Gate.Visit bearer(String token) {
        return visit("Bearer " + token, null);
    }

    private static Gate.Visit visit(
            @org.jspecify.annotations.Nullable String authorization, @org.jspecify.annotations.Nullable String cookie) {
        return new Gate.Visit() {
            @Override
            public Optional<String> header(String name) {
                return Optional.ofNullable(name.equals("Cookie") ? cookie : authorization);
            }

            @Override
            public String address() {
                return "10.0.0.1";
            }
        };
    }
}
