@NullMarked
package io.github.attest.capture;

import org.jspecify.annotations.NullMarked;
