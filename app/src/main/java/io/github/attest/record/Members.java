package io.github.attest.record;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/**
 * The members of a team, as the record's database keeps them, and the log-ins and tokens they were given. What roles and passwords mean is
 * none of its business: see {@code access}. Nothing of this stands in the journal.
 */
public final class Members {
    private static final RowMapper<Member> MEMBER = (row, context) -> new Member(
            RowMappers.text(row, "name"),
            RowMappers.text(row, "role"),
            row.getString("profile"),
            RowMappers.text(row, "password"),
            RowMappers.moment(row, "since"),
            row.getString("blocked") != null);

    private static final RowMapper<Pass> PASS = (row, context) -> new Pass(
            RowMappers.text(row, "digest"),
            RowMappers.text(row, "id"),
            RowMappers.text(row, "member"),
            RowMappers.text(row, "kind"),
            RowMappers.text(row, "scopes"),
            RowMappers.text(row, "label"),
            RowMappers.moment(row, "since"),
            RowMappers.moment(row, "expires"));

    private final Store store;

    Members(Store store) {
        this.store = store;
    }

    /**
     * One member.
     *
     * @param name under which the member logs in, and is written down as an author
     * @param role what the member may do
     * @param profile what the member may see; null for what the role may
     * @param password what checks the password, never the password
     * @param since when the member came
     * @param blocked whether the member is let in no more
     */
    public record Member(
            String name, String role, @Nullable String profile, String password, Instant since, boolean blocked) {}

    /**
     * What lets a member in without the password: a log-in or a token.
     *
     * @param digest SHA-256 of the secret
     * @param id by which it can be named and taken back
     * @param member the member's name
     * @param kind {@code session} or {@code token}
     * @param scopes what it may be used for
     * @param label what the member calls it
     * @param since when it was given
     * @param expires when it ends
     */
    public record Pass(
            String digest,
            String id,
            String member,
            String kind,
            String scopes,
            String label,
            Instant since,
            Instant expires) {}

    /** Whether there is any. */
    public boolean any() {
        return store.read(handle -> handle.createQuery("SELECT COUNT(*) FROM member")
                        .mapTo(Long.class)
                        .one()
                > 0);
    }

    /** All members, by name. */
    public List<Member> all() {
        return store.read(Members::all);
    }

    private static List<Member> all(Handle handle) {
        return handle.createQuery("SELECT * FROM member ORDER BY name")
                .map(MEMBER)
                .list();
    }

    /** The member of a name. */
    public Optional<Member> named(String name) {
        return store.read(handle -> handle.createQuery("SELECT * FROM member WHERE name = :name")
                .bind("name", name)
                .map(MEMBER)
                .findOne());
    }

    /** Takes a member in; says whether the name was free. */
    public boolean add(Member member) {
        return store.write(handle -> handle.createUpdate("INSERT INTO member (name, role, profile, password, since)"
                                + " VALUES (:name, :role, :profile, :password, :since) ON CONFLICT (name) DO NOTHING")
                        .bind("name", member.name())
                        .bind("role", member.role())
                        .bind("profile", member.profile())
                        .bind("password", member.password())
                        .bind("since", member.since().toString())
                        .execute()
                == 1);
    }

    /**
     * Puts what is known of a member in the place of what was; ends all log-ins and tokens given before.
     *
     * @param allowed whether this may be done to the members as they stand
     * @return false if it may not, or there is no such member
     */
    public boolean change(Member member, Instant now, Predicate<List<Member>> allowed) {
        return store.write(handle -> {
            if (!allowed.test(all(handle))) {
                return false;
            }
            handle.execute("DELETE FROM pass WHERE member = ?", member.name());
            return handle.createUpdate("UPDATE member SET role = :role, profile = :profile, password = :password,"
                                    + " blocked = :blocked WHERE name = :name")
                            .bind("name", member.name())
                            .bind("role", member.role())
                            .bind("profile", member.profile())
                            .bind("password", member.password())
                            .bind("blocked", member.blocked() ? now.toString() : null)
                            .execute()
                    == 1;
        });
    }

    /** Gives a pass, and forgets those that have ended. */
    public void give(Pass pass) {
        store.write(handle -> {
            handle.execute("DELETE FROM pass WHERE expires < ?", pass.since().toString());
            return handle.createUpdate("INSERT INTO pass (digest, id, member, kind, scopes, label, since, expires)"
                            + " VALUES (:digest, :id, :member, :kind, :scopes, :label, :since, :expires)")
                    .bind("digest", pass.digest())
                    .bind("id", pass.id())
                    .bind("member", pass.member())
                    .bind("kind", pass.kind())
                    .bind("scopes", pass.scopes())
                    .bind("label", pass.label())
                    .bind("since", pass.since().toString())
                    .bind("expires", pass.expires().toString())
                    .execute();
        });
    }

    /** The pass of a secret's digest, whether it has ended or not. */
    public Optional<Pass> pass(String digest) {
        return store.read(handle -> handle.createQuery("SELECT * FROM pass WHERE digest = :digest")
                .bind("digest", digest)
                .map(PASS)
                .findOne());
    }

    /** The passes of a kind, the newest first. */
    public List<Pass> passes(String kind) {
        return store.read(handle -> handle.createQuery("SELECT * FROM pass WHERE kind = :kind ORDER BY since DESC, id")
                .bind("kind", kind)
                .map(PASS)
                .list());
    }

    /** Takes a pass back; false if there is none of this id. */
    public boolean takeBack(String id) {
        return store.write(handle -> handle.execute("DELETE FROM pass WHERE id = ?", id)) == 1;
    }
}
