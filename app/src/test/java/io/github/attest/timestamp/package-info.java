@NullMarked
package io.github.attest.timestamp;

import org.jspecify.annotations.NullMarked;
