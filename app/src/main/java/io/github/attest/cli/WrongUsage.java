package io.github.attest.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in one line what is wrong with a command line, in another what was perhaps meant, and where help is. */
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
        CommandLine command = e.getCommandLine();
        console.warn("try '" + command.getCommandSpec().qualifiedName() + " --help'");
        return ExitCode.WRONG_USAGE;
    }

    /** What picocli says, but for a word where a command should stand: to picocli that is an argument too many. */
    private static String sentence(ParameterException e) {
        boolean top = e.getCommandLine().getParent() == null;
        if (top && e instanceof UnmatchedArgumentException unmatched && !unmatched.isUnknownOption()) {
            return "there is no command '" + unmatched.getUnmatched().getFirst() + "'";
        }
        return String.valueOf(e.getMessage());
    }
}
