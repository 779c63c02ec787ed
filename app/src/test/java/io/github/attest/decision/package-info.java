@NullMarked
package io.github.attest.decision;

import org.jspecify.annotations.NullMarked;
