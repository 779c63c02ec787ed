package io.github.attest.page;

import io.github.attest.access.Profile;
import io.github.attest.access.Role;
import io.github.attest.record.Members.Member;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A member of the team, without the password.
 *
 * @param name the name
 * @param role what the member may do
 * @param profile name of what the member may see; null for what the role may
 * @param since when the member came
 * @param blocked whether the member is let in no more
 */
public record TeamMember(String name, Role role, @Nullable String profile, Instant since, boolean blocked) {
    public TeamMember {
        Objects.requireNonNull(name);
        Objects.requireNonNull(role);
        Objects.requireNonNull(since);
    }

    /** A member as the record keeps it. */
    public static TeamMember of(Member member) {
        return new TeamMember(
                member.name(), Role.valueOf(member.role()), member.profile(), member.since(), member.blocked());
    }

    /** Name of what the member sees, whether it goes with the role or not. */
    public String sees() {
        return profile == null ? Profile.of(role).name() : profile;
    }
}
