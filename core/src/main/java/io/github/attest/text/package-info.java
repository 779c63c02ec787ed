/**
 * Text with offsets: {@link io.github.attest.text.Tokens} cuts a text into tokens and sentences, {@link
 * io.github.attest.text.PhraseTable} finds phrases of a lexicon in them. {@link io.github.attest.text.SourceCatalogue} knows
 * outlets, agencies and monitors by name and by domain; several stages need it, so it lives here.
 *
 * <p>Nothing here knows a language: what is known of one is data in the folder named after it. Offsets are UTF-16 indexes
 * into the very text that was given, through every step.
 *
 * <p>Words are compared by {@linkplain io.github.attest.text.Folding folded} 64-bit keys, so that {@code Café}, {@code CAFE}
 * and {@code cafe} are one word, as are {@code U.S.} and {@code US}. Two different words share a key with a probability of
 * about one in 2<sup>64</sup>, which is not checked.
 */
@NullMarked
package io.github.attest.text;

import org.jspecify.annotations.NullMarked;
