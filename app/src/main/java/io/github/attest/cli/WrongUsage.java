package io.github.attest.cli;

import java.util.List;
import java.util.StringJoiner;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, in others what was perhaps meant, how it is written, and where help is. */
final class WrongUsage implements IParameterExceptionHandler {
    private final Attest attest;

    WrongUsage(Attest attest) {
        this.attest = attest;
    }

    @Override
    public int handleParseException(ParameterException e, String[] arguments) {
        Console console = attest.console();
        console.warn(sentence(e));
        List<String> meant = e instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!meant.isEmpty()) {
            console.warn("did you mean " + String.join(" or ", meant) + "?");
        }
        CommandSpec command = e.getCommandLine().getCommandSpec();
        console.warn("write '" + form(command) + "', or try '" + command.qualifiedName() + " --help'");
        return ExitCode.WRONG_USAGE;
    }

    /** What picocli says, but for words: to picocli these are arguments at an index. */
    private static String sentence(ParameterException e) {
        CommandSpec command = e.getCommandLine().getCommandSpec();
        if (e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            String word = unmatched.getUnmatched().getFirst();
            return command.subcommands().isEmpty()
                    ? "'" + word + "' is one word too many"
                    : "there is no command '" + below(command) + word + "'";
        }
        String message = String.valueOf(e.getMessage());
        if (e.getArgSpec() instanceof PositionalParamSpec positional) {
            int label = message.indexOf("(" + positional.paramLabel() + "): ");
            return label < 0 ? message : positional.paramLabel() + message.substring(message.indexOf("): ", label) + 1);
        }
        return message;
    }

    private static String below(CommandSpec command) {
        return command.parent() == null ? "" : below(command.parent()) + command.name() + " ";
    }

    /** The command with what it needs, and no more. */
    private static String form(CommandSpec command) {
        StringJoiner form = new StringJoiner(" ").add(command.qualifiedName());
        for (OptionSpec option : command.options()) {
            if (option.required() && option.group() == null) {
                form.add(option.longestName() + "=" + option.paramLabel());
            }
        }
        for (PositionalParamSpec positional : command.positionalParameters()) {
            String label = positional.paramLabel() + (positional.arity().max() > 1 ? "…" : "");
            form.add(positional.required() ? label : "[" + label + "]");
        }
        return command.subcommands().isEmpty()
                ? form.toString()
                : form.add("COMMAND").toString();
    }
}
