package io.github.attest.web;

import io.github.attest.access.Caller;
import io.github.attest.access.Cookies;
import io.github.attest.access.Gate;
import io.github.attest.page.Page;
import io.github.attest.page.Refusal;
import io.github.attest.page.Section;
import io.github.attest.page.Strings;
import io.github.attest.page.Templates;
import io.helidon.http.Status;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Pages as replies, in the language of whoever reads them. */
final class Html {
    static final String TYPE = "text/html";

    /** The cookie that holds a chosen language. */
    static final String LANGUAGE = "attest-language";

    /** Seconds after which a browser asks again. */
    private static final String SOON = "3";

    private static final String CHARSET = TYPE + "; charset=utf-8";

    /** Everything comes from this server, and nothing that a report brings along can run or load anything. */
    private static final Map<String, String> PROTECTION = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self';"
                    + " worker-src 'self' blob:; form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
            "Cross-Origin-Opener-Policy",
            "same-origin",
            // without any referrer, browsers send forms as if they came from nowhere
            "Referrer-Policy",
            "same-origin",
            "Vary",
            "Accept, Accept-Language, Cookie");

    private final Gate gate;

    Html(Gate gate) {
        this.gate = gate;
    }

    /**
     * A page.
     *
     * @param section the part of the site that it belongs to; null for none
     * @param template name of its template
     * @param shown what it shows
     */
    Reply page(Call call, @Nullable Section section, String template, Object shown) {
        return page(call, Status.OK_200, section, template, shown);
    }

    /** A page with another status. */
    Reply page(Call call, Status status, @Nullable Section section, String template, Object shown) {
        FormToken token = FormToken.of(call.visit());
        Page page = new Page(
                strings(call.visit()), section, here(call, section), call.caller(), gate.guarded(), token.value());
        return token.keep(protectedReply(status, Templates.render(template, page, shown)));
    }

    /** Where a page can be looked at again; what a form was sent to cannot be, but the part of the site that it belongs to can. */
    private static String here(Call call, @Nullable Section section) {
        return call.path().equals(Dispatcher.FIRST) && section != null
                ? "/" + section.key()
                : call.path() + call.query().text();
    }

    /** A page that says that what belongs there is being worked out, and asks for it again. */
    Reply working(Call call, Section section) {
        return page(call, section, "working", "").with("Refresh", SOON);
    }

    /** What is told where something cannot be answered as asked. */
    Reply failed(Failure failure, Request request) {
        Strings strings = strings(request);
        FormToken token = FormToken.of(request);
        Page page = new Page(strings, null, wanted(request), known(request), gate.guarded(), token.value());
        boolean unknown = failure.status().equals(Status.UNAUTHORIZED_401);
        Refusal refusal = new Refusal(sentence(failure, strings), wanted(request));
        byte[] body = Templates.render(unknown ? "login" : "failure", page, refusal);
        return token.keep(failure.on(protectedReply(failure.status(), body)));
    }

    /** Where somebody wanted to go who has to log in first: what a form was sent to cannot be looked at. */
    private static String wanted(Request request) {
        String query = request.query();
        return !request.method().equals("GET") ? "/" : request.path() + (query.isEmpty() ? "" : "?" + query);
    }

    /** Why something was not done, and what to do, in the reader's words: as closely as there are words for it. */
    static String sentence(Failure failure, Strings strings) {
        return Stream.of(
                        "invalid." + failure.field().replaceAll("\\.[0-9]+", ""),
                        "failure." + failure.code(),
                        "failure." + failure.status().code())
                .filter(strings::has)
                .findFirst()
                .map(strings::say)
                .orElseGet(() -> strings.say("failure.any"));
    }

    /** Sends the reader on to another page after something was done. */
    static Reply seeOther(String path) {
        return Reply.empty(Status.SEE_OTHER_303).with("Location", path);
    }

    /** The reader's language: the one chosen here, or else the browser's. */
    static Strings strings(Gate.Visit visit) {
        return Cookies.value(visit, LANGUAGE)
                .flatMap(Strings::in)
                .orElseGet(
                        () -> Strings.accepted(visit.header("Accept-Language").orElse("")));
    }

    private Caller known(Request request) {
        try {
            return gate.caller(request);
        } catch (RuntimeException e) {
            return Caller.ANYBODY;
        }
    }

    private static Reply protectedReply(Status status, byte[] body) {
        Reply reply = new Reply(status, CHARSET, body);
        for (Map.Entry<String, String> header : PROTECTION.entrySet()) {
            reply = reply.with(header.getKey(), header.getValue());
        }
        return reply;
    }
}
