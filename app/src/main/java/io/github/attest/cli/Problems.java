package io.github.attest.cli;

import io.github.attest.model.Problem;

/** How a problem is told on standard error: one line, which names the place, what is wrong, and the code to look it up by. */
final class Problems {
    private Problems() {}

    static String line(Problem problem) {
        String message = problem.message().replaceAll("\\s+", " ");
        String sentence = problem.location().isEmpty() ? message : problem.location() + ": " + message;
        return sentence + " (" + problem.code() + ")";
    }
}
