@NullMarked
package io.github.attest.cli;

import org.jspecify.annotations.NullMarked;
