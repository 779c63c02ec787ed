package io.github.attest.cli;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.attest.access.Profile;
import io.github.attest.access.Role;
import io.github.attest.access.Scope;
import io.github.attest.access.Team;
import io.github.attest.record.CasualtyRecord;
import io.github.attest.record.Members.Member;
import io.github.attest.record.Members.Pass;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code attest user}: who may do what, once a record is served to more than one person. */
@Command(
        name = "user",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            UserCommand.Add.class,
            UserCommand.ListAll.class,
            UserCommand.ChangeRole.class,
            UserCommand.Password.class,
            UserCommand.Block.class,
            UserCommand.Unblock.class,
            UserCommand.Token.class,
            UserCommand.Tokens.class,
            UserCommand.Revoke.class
        },
        synopsisSubcommandLabel = "COMMAND",
        description = {
            "Let others work with a record that is served.",
            "A record without users is served on this machine only, and everybody there may do everything."
        })
final class UserCommand {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
    private Attest attest;

    /** What all commands below have in common. */
    @Command(mixinStandardHelpOptions = true, versionProvider = Version.class)
    abstract static class OnTeam implements Callable<Integer> {
        @ParentCommand
        @SuppressWarnings("NullAway.Init") // picocli sets it before anything runs
        private UserCommand parent;

        @Mixin
        private final RecordOption place = new RecordOption();

        Console console() {
            return parent.attest.console();
        }

        /** Does something with the team of the record, which is started where there is none. */
        int with(Consumer<Team> work) {
            try (CasualtyRecord record = place.openOrStart()) {
                work.accept(new Team(record.members(), InstantSource.system()));
                return ExitCode.DONE;
            } catch (Team.Refused e) {
                throw new Unfinished(ExitCode.WRONG_USAGE, String.valueOf(e.getMessage()));
            }
        }

        void say(String sentence) {
            console().print(sentence + "\n");
        }
    }

    /** A command that prints what the team has, a line each. */
    abstract static class Listing<T> extends OnTeam {
        @Mixin
        private final FormatOption format = new FormatOption();

        @Override
        public Integer call() {
            return with(team -> {
                try (Results results = Results.ofLines(format.format(), console())) {
                    of(team).forEach(one -> results.write(() -> json(one), () -> line(one)));
                }
            });
        }

        abstract List<T> of(Team team);

        abstract ObjectNode json(T one);

        abstract String line(T one);
    }

    /** A command on one member. */
    abstract static class OnMember extends OnTeam {
        @Parameters(
                index = "0",
                paramLabel = "NAME",
                description = "The member's name: the author of what they decide.")
        private String name = "";

        String name() {
            return name;
        }

        /** The password, typed unseen on a terminal, or the first line of standard input. */
        String askPassword() {
            java.io.Console terminal = console().has(Console.Trait.PROGRESS) ? System.console() : null;
            if (terminal != null) {
                char[] typed = terminal.readPassword("Password of %s: ", name);
                return typed == null ? "" : new String(typed);
            }
            try {
                String line =
                        new BufferedReader(new InputStreamReader(console().in(), StandardCharsets.UTF_8)).readLine();
                return line == null ? "" : line;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Role and profile of a member. */
    static final class Standing {
        @Option(
                names = "--role",
                required = true,
                paramLabel = "ROLE",
                converter = Labels.OfRole.class,
                description = {
                    "reader (reads what may be published), recorder (reads all and adds reports), reviewer (decides),",
                    "administrator (lets others in)."
                })
        private Role role = Role.READER;

        @Option(
                names = "--sees",
                paramLabel = "PROFILE",
                converter = Labels.OfProfile.class,
                description =
                        "What the member may see of what is sensitive: public, partner or full; by role if not given.")
        private @Nullable Profile profile;
    }

    /** {@code attest user add}. */
    @Command(
            name = "add",
            description = {"Take in a member.", "The password is asked for, or read from standard input."})
    static final class Add extends OnMember {
        @Mixin
        private final Standing standing = new Standing();

        @Override
        public Integer call() {
            String password = askPassword();
            return with(team -> {
                team.add(name(), standing.role, standing.profile, password);
                say(name() + " is a member now: " + Labels.label(standing.role) + ".");
            });
        }
    }

    /** {@code attest user list}. */
    @Command(name = "list", description = "List the members.")
    static final class ListAll extends Listing<Member> {
        @Override
        List<Member> of(Team team) {
            return team.all();
        }

        @Override
        ObjectNode json(Member member) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("name", member.name())
                    .put("role", member.role().toLowerCase(Locale.ROOT))
                    .put("profile", member.profile())
                    .put("since", member.since().toString())
                    .put("blocked", member.blocked());
        }

        @Override
        String line(Member member) {
            String profile = member.profile();
            return member.name() + "  " + member.role().toLowerCase(Locale.ROOT)
                    + (profile == null ? "" : " (sees: " + profile + ")") + (member.blocked() ? "  blocked" : "")
                    + "\n";
        }
    }

    /** {@code attest user role}. */
    @Command(
            name = "role",
            description = {"Give a member another role.", "Log-ins and tokens that the member has end."})
    static final class ChangeRole extends OnMember {
        @Mixin
        private final Standing standing = new Standing();

        @Override
        public Integer call() {
            return with(team -> {
                team.promote(name(), standing.role, standing.profile);
                say(name() + " is " + Labels.label(standing.role) + " now.");
            });
        }
    }

    /** {@code attest user password}. */
    @Command(
            name = "password",
            description = {"Give a member another password.", "Log-ins and tokens that the member has end."})
    static final class Password extends OnMember {
        @Override
        public Integer call() {
            String password = askPassword();
            return with(team -> {
                team.password(name(), password);
                say(name() + " has another password now.");
            });
        }
    }

    /** {@code attest user block}. */
    @Command(
            name = "block",
            description = {"Let a member in no more.", "What the member decided stays, with the name."})
    static final class Block extends OnMember {
        @Override
        public Integer call() {
            return with(team -> {
                team.block(name(), true);
                say(name() + " is let in no more.");
            });
        }
    }

    /** {@code attest user unblock}. */
    @Command(name = "unblock", description = "Let a member in again.")
    static final class Unblock extends OnMember {
        @Override
        public Integer call() {
            return with(team -> {
                team.block(name(), false);
                say(name() + " is let in again.");
            });
        }
    }

    /** {@code attest user token}. */
    @Command(
            name = "token",
            description = {
                "Give a member a token for programs.",
                "It is shown this once; nothing but its digest is kept."
            })
    static final class Token extends OnMember {
        @Option(
                names = "--scope",
                required = true,
                split = ",",
                paramLabel = "SCOPE",
                converter = Labels.OfScope.class,
                description = "read, add, decide or administer; never more than the member's role.")
        private Set<Scope> scopes = Set.of();

        @Option(names = "--for", paramLabel = "TEXT", description = "What it is for.")
        private String label = "";

        @Option(names = "--days", paramLabel = "NUMBER", description = "How long it lasts, 1 to 365. Default: 90.")
        private int days = 90;

        @Override
        public Integer call() {
            return with(team -> say(team.token(name(), scopes, label, Duration.ofDays(days))));
        }
    }

    /** {@code attest user tokens}. */
    @Command(name = "tokens", description = "List the tokens that were given.")
    static final class Tokens extends Listing<Pass> {
        @Override
        List<Pass> of(Team team) {
            return team.tokens();
        }

        @Override
        ObjectNode json(Pass token) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("id", token.id())
                    .put("member", token.member())
                    .put("scopes", token.scopes().toLowerCase(Locale.ROOT))
                    .put("for", token.label())
                    .put("since", token.since().toString())
                    .put("expires", token.expires().toString());
        }

        @Override
        String line(Pass token) {
            return token.id() + "  " + token.member() + "  " + token.scopes().toLowerCase(Locale.ROOT) + "  until "
                    + token.expires() + (token.label().isEmpty() ? "" : "  " + token.label()) + "\n";
        }
    }

    /** {@code attest user revoke}. */
    @Command(name = "revoke", description = "Take a token back.")
    static final class Revoke extends OnTeam {
        @Parameters(paramLabel = "ID", description = "Id of the token; 'attest user tokens' lists them.")
        private String id = "";

        @Override
        public Integer call() {
            return with(team -> {
                team.takeBack(id);
                say("The token " + id + " is taken back.");
            });
        }
    }
}
