@NullMarked
package io.github.attest.access;

import org.jspecify.annotations.NullMarked;
