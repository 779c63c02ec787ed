/**
 * The command line: {@link io.github.attest.cli.Attest} and one class a command.
 *
 * <p>A command takes its options, asks {@link io.github.attest.cli.Attest} for the pipeline or {@code RecordOption} for the
 * record, and gives what it finds to {@code Results}, which write it as prose, as one array or line by line. Documents take
 * one way, whatever the command: {@code Inputs} names them, {@code Batch} extracts them in several threads and hands them on
 * in the order of the input, one at a time.
 *
 * <p>What scripts depend on stands in {@link io.github.attest.cli.ExitCode} and in {@code docs/codebook.md}; the rest may
 * change. Results go to standard output and nothing else does; problems go to standard error, one line each, {@code attest:
 * PLACE: sentence (code)}. All text is UTF-8.
 *
 * <p>Hints and traps:
 *
 * <ul>
 *   <li>Print through {@link io.github.attest.cli.Console}, never through {@code System.out}: a {@code PrintStream} hides that
 *       the reader of a pipe has gone, and {@code attest read … | head} would go on reading for hours.
 *   <li>A command that needs no gazetteer must not ask for the pipeline, which takes a second to load; {@code --help} has to
 *       be there at once.
 *   <li>Java cannot tell whether a stream is a terminal. The launcher can, and says so in system properties.
 *   <li>A {@code Problem} is bad input and never ends a command. {@code Unfinished} ends one for a reason that the user can
 *       mend. Any other exception is a mistake of ours, and its trace is shown only with {@code --debug}.
 * </ul>
 */
@NullMarked
package io.github.attest.cli;

import org.jspecify.annotations.NullMarked;
