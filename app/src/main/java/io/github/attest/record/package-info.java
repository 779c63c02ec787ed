/** The record of a project: what came in, what was made of it, by whom and when. */
@NullMarked
package io.github.attest.record;

import org.jspecify.annotations.NullMarked;
