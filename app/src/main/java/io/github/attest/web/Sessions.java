package io.github.attest.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.access.Caller;
import io.github.attest.access.Gate;
import io.github.attest.access.Scope;
import io.github.attest.access.Team;
import io.helidon.http.Status;
import java.util.stream.Stream;

/** Logging in and out. The secret of a log-in is in a cookie that no script can read and no other site can send. */
final class Sessions {
    private static final String ATTRIBUTES = "; Path=/; Secure; HttpOnly; SameSite=Strict; Max-Age=";

    private final Team team;

    Sessions(Team team) {
        this.team = team;
    }

    /** Who the caller is, and what the caller may do. */
    Reply show(Call call) {
        return Reply.ok(json(call.caller()));
    }

    /** Lets somebody in by name and password. */
    Reply open(Call call) {
        ObjectNode body = Json.object(call.body());
        String secret = secret(call, text(body, "name"), text(body, "password"));
        return with(secret, Reply.of(Status.CREATED_201, json(team.loggedIn(secret))));
    }

    /**
     * The reply, which lets somebody in by name and password.
     *
     * @throws Failure if they do not go together, or that happened too often lately
     */
    Reply opening(Call call, String name, String password, Reply reply) {
        return with(secret(call, name, password), reply);
    }

    private static Reply with(String secret, Reply reply) {
        return reply.with("Set-Cookie", Team.COOKIE + "=" + secret + ATTRIBUTES + Team.SESSION.toSeconds());
    }

    private String secret(Call call, String name, String password) {
        try {
            return team.logIn(name, password, call.visit().address());
        } catch (Gate.Unknown e) {
            throw new Failure(Status.UNAUTHORIZED_401, "not-authenticated", String.valueOf(e.getMessage()));
        } catch (Team.TooOften e) {
            throw new Failure(Status.TOO_MANY_REQUESTS_429, "too-many-attempts", String.valueOf(e.getMessage()))
                    .with("Retry-After", String.valueOf(Team.WAIT.toSeconds()));
        }
    }

    /** Ends the caller's log-in. */
    Reply end(Call call) {
        return ending(call, Reply.empty(Status.NO_CONTENT_204));
    }

    /** The reply, which ends the caller's log-in. */
    Reply ending(Call call, Reply reply) {
        Team.session(call.visit()).ifPresent(team::logOut);
        return reply.with("Set-Cookie", Team.COOKIE + "=" + ATTRIBUTES + "0");
    }

    private static ObjectNode json(Caller caller) {
        ObjectNode node = Json.object()
                .put("name", caller.name())
                .put("role", Labelled.label(caller.role()))
                .put("profile", caller.profile().name());
        Stream<String> scopes = caller.scopes().stream().map(Scope::label).sorted();
        scopes.forEach(node.putArray("scopes")::add);
        return node;
    }

    private static String text(ObjectNode body, String field) {
        JsonNode value = body.path(field);
        if (!value.isTextual()) {
            throw Failure.ofBody("/" + field, "a text is expected");
        }
        return value.textValue();
    }
}
