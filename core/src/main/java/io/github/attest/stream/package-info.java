/**
 * Bytes as they come from files and from strangers: streams that break off, lines without an end, compressed data that grows beyond all
 * measure. Whoever reads what others made goes through here; the stages that do are {@code reading} and {@code place}.
 */
@NullMarked
package io.github.attest.stream;

import org.jspecify.annotations.NullMarked;
