/**
 * What the pages show, and how it reads: strings in the reader's language, values in words, templates. It knows no HTTP and no
 * record; package {@code web} brings it what to show, after what the reader may not see has been taken out.
 *
 * <p>The templates lie in {@code src/main/jte}; the strings beside this package's resources, a file for each language. A template
 * holds no words of its own, and no script and no style: the pages forbid both ({@code docs/adr/0008-pages.md}).
 */
@NullMarked
package io.github.attest.page;

import org.jspecify.annotations.NullMarked;
