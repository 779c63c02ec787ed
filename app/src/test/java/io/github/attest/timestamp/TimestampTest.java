package io.github.attest.timestamp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.attest.json.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampTest {
    private static final String HASH = Sha256.of("the end of a journal");

    private final TimestampQuery query = TimestampQuery.of(HASH);

    @Test
    void anAnswerIsTestimonyThatCanBeCheckedAgain() throws Exception {
        TimestampToken token = query.answer(new Authority().answer(query.encode()));
        assertThat(token.time()).isEqualTo(Instant.parse("2026-03-03T10:00:00Z"));
        assertThat(token.signer()).isEqualTo("CN=A stamping authority");
        TimestampToken.decode(token.encode()).check(HASH);
        assertThatExceptionOfType(BadTimestamp.class)
                .isThrownBy(() -> token.check(Sha256.of("another end")))
                .withMessageContaining("another hash");
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() throws Exception {
        byte[] answer = new Authority().answer(TimestampQuery.of(HASH).encode());
        assertThatExceptionOfType(BadTimestamp.class)
                .as("its nonce is that of another question")
                .isThrownBy(() -> query.answer(answer));
    }

    @Test
    void aCertificateThatHadEndedDoesNotStamp() throws Exception {
        byte[] answer = new Authority(Instant.parse("2026-03-03T09:00:00Z")).answer(query.encode());
        assertThatExceptionOfType(BadTimestamp.class).isThrownBy(() -> query.answer(answer));
    }

    @Test
    void aRefusalIsSaid() throws Exception {
        byte[] refusal = Authority.refusal();
        assertThatExceptionOfType(BadTimestamp.class)
                .isThrownBy(() -> query.answer(refusal))
                .withMessageContaining("no service today");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html>", "0"})
    void anAnswerThatIsNoneIsSaid(String answer) {
        assertThatExceptionOfType(BadTimestamp.class)
                .isThrownBy(() -> query.answer(answer.getBytes(StandardCharsets.UTF_8)));
        assertThatExceptionOfType(BadTimestamp.class).isThrownBy(() -> TimestampToken.decode(answer));
    }

    /** Whatever byte is altered: the token is no token any more, or does not hold, or says the same as before. */
    @Test
    void anAlteredTokenDoesNotHold() throws Exception {
        TimestampToken token = query.answer(new Authority().answer(query.encode()));
        byte[] bytes = Base64.getDecoder().decode(token.encode());
        int refused = 0;
        for (int at = 0; at < bytes.length; at++) {
            byte[] altered = bytes.clone();
            altered[at] ^= 1;
            try {
                TimestampToken other = TimestampToken.decode(Base64.getEncoder().encodeToString(altered));
                other.check(HASH);
                assertThat(other.time()).as("byte %d", at).isEqualTo(token.time());
            } catch (BadTimestamp e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(bytes.length * 3 / 4);
    }
}
