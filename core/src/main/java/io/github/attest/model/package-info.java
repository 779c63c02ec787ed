/**
 * The records that every other package speaks in, and nothing else.
 *
 * <p>The words are the field's: a {@link io.github.attest.model.Report} <em>says</em>, a {@link
 * io.github.attest.model.Claim} <em>alleges</em>, an {@link io.github.attest.model.Incident} <em>gathers</em>, an {@link
 * io.github.attest.model.Assessment} <em>judges</em>. All records are immutable: constructors check what must always
 * hold and copy the collections they are given. A component that may be absent is marked {@code @Nullable}; absent never
 * means zero.
 *
 * <p>A trap: offsets are UTF-16 indexes into {@link io.github.attest.model.Report#text()} (or its title, see {@link
 * io.github.attest.model.Evidence.Part}), never into the document that was read.
 */
@NullMarked
package io.github.attest.model;

import org.jspecify.annotations.NullMarked;
