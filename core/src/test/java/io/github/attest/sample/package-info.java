/** Reports and accounts put together by hand, for tests of several packages. */
@NullMarked
package io.github.attest.sample;

import org.jspecify.annotations.NullMarked;
