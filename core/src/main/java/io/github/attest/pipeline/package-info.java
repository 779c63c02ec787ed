/** Where the stages meet, and nowhere else; {@link io.github.attest.pipeline.Pipeline} reads like a table of contents. */
@NullMarked
package io.github.attest.pipeline;

import org.jspecify.annotations.NullMarked;
