package io.github.attest.web;

import io.github.attest.page.Refusal;
import io.github.attest.page.Strings;
import io.helidon.http.Status;
import java.util.Set;

/** Logging in and out by a form. */
final class SessionPages {
    private static final String TO = "to";

    private final Sessions sessions;
    private final Html html;

    SessionPages(Sessions sessions, Html html) {
        this.sessions = sessions;
        this.html = html;
    }

    Reply show(Call call) {
        return form(call, Status.OK_200, new Refusal("", call.query().one(TO).orElse("/")));
    }

    /** Lets somebody in, and sends them on to where they wanted to go. */
    Reply open(Call call) {
        Form form = Form.of(call, Set.of("name", "password", TO));
        String to = form.one(TO).filter(Languages::here).orElse("/");
        String name = form.one("name").orElse("");
        try {
            return sessions.opening(call, name, form.typed("password"), Html.seeOther(to));
        } catch (Failure e) {
            Strings strings = Html.strings(call.visit());
            boolean unknown = e.status().equals(Status.UNAUTHORIZED_401);
            String sentence = unknown ? strings.say("login.unknown") : Html.sentence(e, strings);
            return e.on(form(call, e.status(), new Refusal(sentence, to, name)));
        }
    }

    /** Ends the log-in of whoever calls. */
    Reply end(Call call) {
        Form.of(call, Set.of());
        return sessions.ending(call, Html.seeOther("/"));
    }

    private Reply form(Call call, Status status, Refusal refusal) {
        return html.page(call, status, null, "login", refusal);
    }
}
