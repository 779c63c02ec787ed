package io.github.attest.web;

import io.github.attest.access.Profile;
import io.github.attest.access.Role;
import io.github.attest.access.Scope;
import io.github.attest.access.Team;
import io.github.attest.page.Address;
import io.github.attest.page.Chosen;
import io.github.attest.page.MemberView;
import io.github.attest.page.PeopleView;
import io.github.attest.page.Section;
import io.github.attest.page.Strings;
import io.github.attest.page.TeamMember;
import io.helidon.http.Status;
import java.time.Duration;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what, for administrators: the members of the team and their tokens. A password is taken and never given back. */
final class PeoplePages {
    private static final String NAME = "name";
    private static final String ROLE = "role";
    private static final String PROFILE = "profile";
    private static final String PASSWORD = "password";
    private static final String BLOCKED = "blocked";
    private static final String SCOPE = "scope";
    private static final String LABEL = "label";
    private static final String DAYS = "days";

    private final Team team;
    private final Html html;

    PeoplePages(Team team, Html html) {
        this.team = team;
        this.html = html;
    }

    /** All members. */
    Reply list(Call call) {
        return list(call, Status.OK_200, Map.of(), null);
    }

    /** Takes a member in. */
    Reply add(Call call) {
        Form form = Form.of(call, Set.of(NAME, ROLE, PROFILE, PASSWORD));
        try {
            team.add(form.one(NAME).orElse(""), role(form), profile(form), form.typed(PASSWORD));
            return Html.seeOther("/people");
        } catch (Team.Refused e) {
            Map<String, List<String>> filled = new HashMap<>();
            Set.of(NAME, ROLE, PROFILE).forEach(field -> filled.put(field, form.all(field)));
            filled.values().removeIf(List::isEmpty);
            return list(call, Status.UNPROCESSABLE_CONTENT_422, filled, sentence(call, e));
        }
    }

    /** One member. */
    Reply one(Call call) {
        return one(call, Status.OK_200, null, null);
    }

    /** Gives a member another role, and what goes with it. */
    Reply promote(Call call) {
        Form form = Form.of(call, Set.of(ROLE, PROFILE));
        return changed(call, () -> team.promote(call.named(NAME), role(form), profile(form)));
    }

    /** Gives a member another password. */
    Reply password(Call call) {
        Form form = Form.of(call, Set.of(PASSWORD));
        return changed(call, () -> team.password(call.named(NAME), form.typed(PASSWORD)));
    }

    /** Lets a member in no more, or again. */
    Reply block(Call call) {
        boolean blocked = Form.of(call, Set.of(BLOCKED)).one(BLOCKED).isPresent();
        return changed(call, () -> team.block(call.named(NAME), blocked));
    }

    /** Gives a member a token, and shows it. */
    Reply token(Call call) {
        Form form = Form.of(call, Set.of(SCOPE, LABEL, DAYS));
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        form.all(SCOPE).forEach(scope -> scopes.add(value(Scope.class, SCOPE, scope)));
        int days = Query.read(DAYS, form.one(DAYS).orElse("0"), Integer::valueOf, "give a whole number");
        try {
            String secret = team.token(call.named(NAME), scopes, form.one(LABEL).orElse(""), Duration.ofDays(days));
            return one(call, Status.OK_200, secret, null);
        } catch (Team.Refused e) {
            return refused(call, e);
        }
    }

    /** Takes a token of a member back. */
    Reply takeBack(Call call) {
        Form.of(call, Set.of());
        String id = call.named("id");
        if (tokens(call.named(NAME)).stream().noneMatch(token -> token.id().equals(id))) {
            throw Failure.notFound("token");
        }
        return changed(call, () -> team.takeBack(id));
    }

    private Reply changed(Call call, Runnable change) {
        try {
            change.run();
            return Html.seeOther(Address.member(call.named(NAME)));
        } catch (Team.Refused e) {
            return refused(call, e);
        }
    }

    private Reply refused(Call call, Team.Refused refused) {
        return one(call, Status.UNPROCESSABLE_CONTENT_422, null, sentence(call, refused));
    }

    private static String sentence(Call call, Team.Refused refused) {
        return Html.strings(call.visit()).say("people.refused." + Strings.key(refused.why()), refused.values());
    }

    private Reply list(Call call, Status status, Map<String, List<String>> filled, @Nullable String refusal) {
        List<TeamMember> members = team.all().stream().map(TeamMember::of).toList();
        return html.page(call, status, Section.PEOPLE, "people", new PeopleView(members, new Chosen(filled), refusal));
    }

    private Reply one(Call call, Status status, @Nullable String secret, @Nullable String refusal) {
        String name = call.named(NAME);
        TeamMember member = team.all().stream()
                .filter(one -> one.name().equals(name))
                .map(TeamMember::of)
                .findFirst()
                .orElseThrow(() -> Failure.notFound("member"));
        return html.page(call, status, Section.PEOPLE, "member", new MemberView(member, tokens(name), secret, refusal));
    }

    private List<MemberView.Token> tokens(String name) {
        return team.tokens().stream()
                .filter(pass -> pass.member().equals(name))
                .map(MemberView.Token::of)
                .toList();
    }

    private static Role role(Form form) {
        return value(Role.class, ROLE, form.one(ROLE).orElse(""));
    }

    private static @Nullable Profile profile(Form form) {
        return form.one(PROFILE)
                .map(name -> Profile.named(name).orElseThrow(() -> Query.invalid(PROFILE, "there is no such profile")))
                .orElse(null);
    }

    private static <E extends Enum<E>> E value(Class<E> type, String field, String name) {
        return Labelled.of(type, name).orElseThrow(() -> Query.invalid(field, "give " + Labelled.all(type)));
    }
}
