package io.github.attest.page;

import io.github.attest.access.Role;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The members of the team.
 *
 * @param members all of them, by name
 * @param filled what the form for one more was filled with, the password left out
 * @param refusal why somebody was not taken in; null where nobody was refused
 */
public record PeopleView(
        List<TeamMember> members, Chosen filled, @Nullable String refusal) {
    public PeopleView {
        members = List.copyOf(members);
    }

    /** What somebody may become: whoever comes first lets the others in. */
    public List<Role> roles() {
        return members.isEmpty() ? List.of(Role.ADMINISTRATOR) : List.of(Role.values());
    }
}
