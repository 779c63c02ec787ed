package io.github.attest.access;

import io.github.attest.record.Members;
import io.github.attest.record.Members.Member;
import io.github.attest.record.Members.Pass;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The members of a team, their passwords, log-ins and tokens. A log-in is a secret of its own, made anew each time, so that none can be
 * planted before; it ends after twelve hours. A token ends when it was said to, within a year. Changing a member ends both.
 * Safe for use by several threads.
 */
public final class Team implements Gate {
    /** The cookie of a log-in: one that only this very host can set and gets, over a safe connection (RFC 6265bis, 4.1.3.2). */
    public static final String COOKIE = "__Host-attest";

    /** A day's work. */
    public static final Duration SESSION = Duration.ofHours(12);

    /** How long nobody may try again after too many failures. */
    public static final Duration WAIT = Attempts.WINDOW;

    /** No token lasts longer. */
    public static final Duration LONGEST_TOKEN = Duration.ofDays(365);

    private static final String SESSIONS = "session";
    private static final String TOKENS = "token";
    private static final String BEARER = "bearer ";

    /** Names are authors in the journal: letters of any script, digits, and what stands in names. */
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}](?:[\\p{L}\\p{M}\\p{N} .'@_-]{0,62}[\\p{L}\\p{M}\\p{N}.])?");

    private final Members members;
    private final InstantSource clock;
    private final Passwords passwords = new Passwords();
    private final Attempts attempts = new Attempts();

    /** @param members where they are kept */
    public Team(Members members, InstantSource clock) {
        this.members = members;
        this.clock = clock;
    }

    /** The gate of a record: its team's, or an open one as long as there is nobody in it. */
    public static Gate gate(Members members, String somebody) {
        Team team = new Team(members, InstantSource.system());
        Gate open = Gate.open(somebody);
        return new Gate() {
            // members are blocked and never removed: once there is one, nobody has to look again
            private volatile boolean closed;

            @Override
            public Caller caller(Visit visit) {
                return (guarded() ? team : open).caller(visit);
            }

            @Override
            public boolean guarded() {
                closed = closed || members.any();
                return closed;
            }
        };
    }

    /**
     * Takes a member in.
     *
     * @param profile what the member may see; null for what the role may
     * @throws Refused if the name is taken or unfit, or the password too short or too long
     */
    public void add(String name, Role role, @Nullable Profile profile, String password) {
        if (!NAME.matcher(name).matches() || name.equalsIgnoreCase(Caller.ANYBODY.name())) {
            throw new Refused(
                    Why.NAME_UNFIT,
                    "'" + name + "' is no name; use letters, digits, spaces and . ' @ _ -, at most 64",
                    name);
        }
        requireFit(password);
        Member member = new Member(
                name,
                role.name(),
                profile == null ? null : profile.name(),
                passwords.hash(password),
                clock.instant(),
                false);
        if (!members.add(member)) {
            throw new Refused(Why.MEMBER_KNOWN, name + " is a member already", name);
        }
    }

    /** All members, by name. */
    public List<Member> all() {
        return members.all();
    }

    /**
     * Gives a member another role and another profile, null for that of the role.
     *
     * @throws Refused if there is no such member, or nobody who is let in would administer the team any more
     */
    public void promote(String name, Role role, @Nullable Profile profile) {
        Member member = named(name);
        change(new Member(
                name,
                role.name(),
                profile == null ? null : profile.name(),
                member.password(),
                member.since(),
                member.blocked()));
    }

    /** Gives a member another password. */
    public void password(String name, String password) {
        requireFit(password);
        Member member = named(name);
        change(new Member(
                name, member.role(), member.profile(), passwords.hash(password), member.since(), member.blocked()));
    }

    /** Lets a member in no more, or again; refuses what {@link #promote} refuses. */
    public void block(String name, boolean blocked) {
        Member member = named(name);
        change(new Member(name, member.role(), member.profile(), member.password(), member.since(), blocked));
    }

    /**
     * Lets a member in by password.
     *
     * @param address where the request came from
     * @return the secret of the log-in, for a cookie
     * @throws Gate.Unknown if name and password do not go together
     * @throws TooOften if that happened too often lately
     */
    public String logIn(String name, String password, String address) {
        Instant now = clock.instant();
        if (attempts.tooMany(name, address, now)) {
            throw new TooOften();
        }
        Optional<Member> member = members.named(name);
        boolean known =
                member.isPresent() && passwords.matches(password, member.get().password());
        if (member.isEmpty()) {
            passwords.pretend(password);
        }
        if (!known || member.get().blocked()) {
            attempts.failed(name, address, now);
            throw new Unknown("no member has this name and this password");
        }
        attempts.succeeded(name, address);
        return give(name, SESSIONS, Scope.ALL, "", now.plus(SESSION));
    }

    /** Ends a log-in. */
    public void logOut(String secret) {
        members.pass(Secret.digest(secret)).ifPresent(pass -> members.takeBack(pass.id()));
    }

    /**
     * Gives a member a token for programs.
     *
     * @param label what it is for
     * @param lasting how long, at most {@link #LONGEST_TOKEN}
     * @return the token, which is shown this once
     */
    public String token(String name, Set<Scope> scopes, String label, Duration lasting) {
        named(name);
        if (lasting.isNegative() || lasting.isZero() || lasting.compareTo(LONGEST_TOKEN) > 0) {
            long most = LONGEST_TOKEN.toDays();
            throw new Refused(Why.TOKEN_LASTING, "a token lasts for a day to " + most + " days", most);
        }
        if (scopes.isEmpty()) {
            throw new Refused(Why.TOKEN_WITHOUT_SCOPE, "a token needs a scope: read, add, decide or administer");
        }
        return give(name, TOKENS, scopes, label, clock.instant().plus(lasting));
    }

    /** The tokens that were given, without their secrets. */
    public List<Pass> tokens() {
        return members.passes(TOKENS);
    }

    /** Takes a token back. */
    public void takeBack(String id) {
        if (!members.takeBack(id)) {
            throw new Refused(Why.TOKEN_UNKNOWN, "there is no token " + id, id);
        }
    }

    @Override
    public Caller caller(Visit visit) {
        Optional<String> authorization = visit.header("Authorization");
        if (authorization.isPresent()) {
            String value = authorization.get();
            if (!value.toLowerCase(Locale.ROOT).startsWith(BEARER)) {
                throw new Unknown("only bearer tokens are known here");
            }
            return caller(value.substring(BEARER.length()).strip(), TOKENS)
                    .orElseThrow(() -> new Unknown("this token is unknown, or has ended"));
        }
        return session(visit).map(this::loggedIn).orElse(Caller.ANYBODY);
    }

    /** Who has a log-in of this secret; {@link Caller#ANYBODY} if it has ended. */
    public Caller loggedIn(String secret) {
        return caller(secret, SESSIONS).orElse(Caller.ANYBODY);
    }

    /** The secret of the log-in that a visitor brings; it may have ended. */
    public static Optional<String> session(Visit visit) {
        return Cookies.value(visit, COOKIE);
    }

    @Override
    public boolean guarded() {
        return true;
    }

    private Optional<Caller> caller(String secret, String kind) {
        return members.pass(Secret.digest(secret))
                .filter(pass -> pass.kind().equals(kind) && pass.expires().isAfter(clock.instant()))
                .flatMap(pass -> members.named(pass.member())
                        .filter(member -> !member.blocked())
                        .map(member -> caller(member, pass)));
    }

    private static Caller caller(Member member, Pass pass) {
        Role role = Role.valueOf(member.role());
        String profile = member.profile();
        return new Caller(
                member.name(),
                role,
                profile == null ? Profile.of(role) : Profile.named(profile).orElse(Profile.PUBLIC),
                Arrays.stream(pass.scopes().split(" ", -1)).map(Scope::valueOf).collect(Collectors.toSet()));
    }

    private String give(String name, String kind, Set<Scope> scopes, String label, Instant expires) {
        String secret = Secret.create();
        String all = scopes.stream().map(Scope::name).sorted().collect(Collectors.joining(" "));
        members.give(new Pass(Secret.digest(secret), Secret.id(), name, kind, all, label, clock.instant(), expires));
        return secret;
    }

    private Member named(String name) {
        return members.named(name)
                .orElseThrow(() -> new Refused(Why.MEMBER_UNKNOWN, "nobody here is called " + name, name));
    }

    private void change(Member member) {
        if (!members.change(member, clock.instant(), all -> leavesAnAdministrator(member, all))) {
            throw new Refused(
                    Why.LAST_ADMINISTRATOR,
                    member.name() + " is the only administrator who is let in; make somebody else one first",
                    member.name());
        }
    }

    /** Whether somebody who was let in to administer a team still is after a change. */
    private static boolean leavesAnAdministrator(Member changed, List<Member> before) {
        return administers(changed)
                || !before.stream()
                        .filter(Team::administers)
                        .map(Member::name)
                        .toList()
                        .equals(List.of(changed.name()));
    }

    private static boolean administers(Member member) {
        return !member.blocked() && member.role().equals(Role.ADMINISTRATOR.name());
    }

    private static void requireFit(String password) {
        if (password.codePointCount(0, password.length()) < Passwords.SHORTEST
                || password.length() > Passwords.LONGEST) {
            throw new Refused(
                    Why.PASSWORD_UNFIT,
                    "a password has " + Passwords.SHORTEST + " to " + Passwords.LONGEST
                            + " characters; a sentence is easy to remember",
                    Passwords.SHORTEST,
                    Passwords.LONGEST);
        }
    }

    /** Something that a team cannot do: in a sentence of English, and as a reason with what belongs in its gaps in other languages. */
    public static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1;

        private final Why why;
        private final transient List<Object> values;

        Refused(Why why, String message, Object... values) {
            super(message, null, false, false);
            this.why = why;
            this.values = List.of(values);
        }

        /** What stands against it. */
        public Why why() {
            return why;
        }

        /** What the sentence tells of. */
        public Object[] values() {
            return values.toArray();
        }
    }

    /** Why a team cannot do something. */
    public enum Why {
        NAME_UNFIT,
        MEMBER_KNOWN,
        MEMBER_UNKNOWN,
        PASSWORD_UNFIT,
        /** Nobody who is let in would administer the team any more. */
        LAST_ADMINISTRATOR,
        TOKEN_LASTING,
        TOKEN_WITHOUT_SCOPE,
        TOKEN_UNKNOWN
    }

    /** Too many log-ins failed lately. */
    public static final class TooOften extends RuntimeException {
        private static final long serialVersionUID = 1;

        TooOften() {
            super(
                    "too many log-ins failed; try again in " + Attempts.WINDOW.toMinutes() + " minutes",
                    null,
                    false,
                    false);
        }
    }
}
