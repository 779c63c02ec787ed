/**
 * The same results in sentences and short tables for people: what {@code --format text} prints.
 *
 * <p>{@link io.github.attest.output.prose.ExtractionProse} tells what one report says, {@link
 * io.github.attest.output.prose.IncidentProse} what stands about one incident. Every figure stands beside the words that
 * carry it, in quotation marks, and beside the chain of those who say so, from the publisher to the first source: {@code
 * Outlet ← agency ← local sources}. A figure that is not known is "not stated" or "unknown", never 0. Aggregates stand
 * apart, since they are never added to incidents.
 *
 * <p>Hints and traps: nothing here is a form for scripts; it may change from one version to the next. The sentences are
 * English whatever the locale of the machine. A quote is shown with its line breaks turned into spaces and is otherwise
 * unaltered. Names of victims are shown for a report that the reader has at hand, not for an incident of a record, which
 * is more likely to be passed on.
 */
@NullMarked
package io.github.attest.output.prose;

import org.jspecify.annotations.NullMarked;
