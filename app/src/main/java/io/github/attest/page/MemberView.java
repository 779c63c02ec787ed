package io.github.attest.page;

import io.github.attest.access.Scope;
import io.github.attest.record.Members.Pass;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of the team, and the tokens that the member's programs have.
 *
 * @param member who
 * @param tokens what is known of the tokens that last, the newest first
 * @param secret a token that was given just now, which is shown this once; null where none was
 * @param refusal why something was not done; null where nothing was refused
 */
public record MemberView(
        TeamMember member,
        List<Token> tokens,
        @Nullable String secret,
        @Nullable String refusal) {
    public MemberView {
        Objects.requireNonNull(member);
        tokens = List.copyOf(tokens);
    }

    /**
     * A token without its secret.
     *
     * @param id by which it can be taken back
     * @param scopes what it may be used for
     * @param label what it is for; may be empty
     * @param since when it was given
     * @param expires when it ends
     */
    public record Token(String id, List<Scope> scopes, String label, Instant since, Instant expires) {
        public Token {
            scopes = List.copyOf(scopes);
        }

        /** A token as the record keeps it. */
        public static Token of(Pass pass) {
            return new Token(
                    pass.id(),
                    Arrays.stream(pass.scopes().split(" ", -1))
                            .map(Scope::valueOf)
                            .sorted()
                            .toList(),
                    pass.label(),
                    pass.since(),
                    pass.expires());
        }
    }
}
