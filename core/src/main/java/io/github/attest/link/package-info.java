/** Groups accounts into incidents. */
@NullMarked
package io.github.attest.link;

import org.jspecify.annotations.NullMarked;
