/**
 * Benchmarks; {@code bench/run} builds and runs them, {@code docs/performance.md} keeps their figures.
 *
 * <p>{@code bench/run link 100000} links made-up accounts, {@code bench/run duke 5000} beside a general record-linkage engine. The
 * others read the corpora in a folder {@code shared} beside
 * the project. One operation of theirs is one pass over a whole corpus, so that every report counts by its length, as it
 * does in real use. A hint: compare figures of one run only; two runs on a shared machine easily differ by a third.
 */
@NullMarked
package io.github.attest.bench;

import org.jspecify.annotations.NullMarked;
