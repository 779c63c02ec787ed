/** Records given away: as JSON Lines, CSV and GeoJSON, with what is sensitive withheld. */
@NullMarked
package io.github.attest.record.export;

import org.jspecify.annotations.NullMarked;
