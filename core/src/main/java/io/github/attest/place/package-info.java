/** Places. */
@NullMarked
package io.github.attest.place;

import org.jspecify.annotations.NullMarked;
